package io.github.newsclaims.internal.fold;

import io.github.newsclaims.internal.CharacterClass;
import java.text.Normalizer;
import java.util.Arrays;

/** Folds one text. */
final class Folder {
    private static final int FIRST_WITH_MARKS = 0x300;
    /** The most marks that are composed at once, as in the Stream-Safe Text Format of Unicode Standard Annex 15. */
    private static final int MOST_MARKS = 30;

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final int[] NONE = {};

    private final String source;
    /** The same characters: reading them from an array takes a third of the time. */
    private final char[] characters;

    private final boolean joinsLines;
    private final StringBuilder out;

    private int[] at = NONE;
    private int[] starts = NONE;
    private int[] ends = NONE;
    private int count;
    /** The index in the original minus the index in the fold, after the last folded character. */
    private int shift;

    private int[] lineEnds = NONE;
    private int lineEndCount;

    /** The white space since the last folded character; none if the start is -1. */
    private int spaceStart = -1;

    private int spaceEnd;
    /** The code of the last folded character that is not a mark. */
    private int last = CharacterKind.OTHER;

    Folder(String source, boolean joinsLines) {
        this.source = source;
        this.characters = source.toCharArray();
        this.joinsLines = joinsLines;
        this.out = new StringBuilder(characters.length);
    }

    Fold fold() {
        int index = 0;
        while (index < characters.length) {
            int c = Character.codePointAt(characters, index);
            int end = index + Character.charCount(c);
            int code = CharacterKind.of(c);
            int kind = CharacterKind.kind(code);
            if (kind == CharacterKind.SPACE) {
                spaceStart = spaceStart < 0 ? index : spaceStart;
                spaceEnd = end;
            } else if (kind != CharacterKind.HIDDEN) {
                endSpace(c, code, end);
                end = visible(c, code, index, end);
                end = isLetter(c) ? plain(end) : end;
            } else if (isPictureJoiner(c)) {
                put((char) c, index, end);
            }
            index = end;
        }
        return new Fold(
                source,
                out.toString(),
                Arrays.copyOf(at, count),
                Arrays.copyOf(starts, count),
                Arrays.copyOf(ends, count),
                Arrays.copyOf(lineEnds, lineEndCount));
    }

    /**
     * Adds the characters after a letter of ASCII that fold to themselves, and returns the index after them: letters, and single
     * spaces between words with or without a comma or full stop. Most of an English text is such characters. Adding them one by one
     * took five times as long.
     */
    private int plain(int start) {
        int end = start;
        while (true) {
            if (isLetterAt(end)) {
                end++;
            } else if (isAt(end, ' ') && isLetterAt(end + 1)) {
                end += 2;
            } else if ((isAt(end, ',') || isAt(end, '.')) && isAt(end + 1, ' ') && isLetterAt(end + 2)) {
                end += 3;
            } else {
                break;
            }
        }
        if (end > start && end < characters.length && characters[end] >= FIRST_WITH_MARKS) {
            // It may be a mark of the last letter, which is then not as plain as the letters before it.
            end--;
            while (end > start && !isLetter(characters[end - 1])) {
                end--;
            }
        }
        if (end > start) {
            out.append(source, start, end);
            last = CharacterKind.of(characters[end - 1]);
        }
        return end;
    }

    private boolean isLetterAt(int index) {
        return index < characters.length && isLetter(characters[index]);
    }

    private boolean isAt(int index, char c) {
        return index < characters.length && characters[index] == c;
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Returns whether a joiner makes one picture of several. Between letters it only changes their form. */
    private boolean isPictureJoiner(int c) {
        return CharacterClass.isJoiner(c) && CharacterKind.kind(last) == CharacterKind.SYMBOL && spaceStart < 0;
    }

    /** Ends white space before a character: it becomes a space, or is left out if it tells nothing there. */
    private void endSpace(int c, int code, int end) {
        if (spaceStart < 0) {
            return;
        }
        int length = out.length();
        if (length > 0 && isSoftBreak(code)) {
            spaceStart = -1;
            return;
        }
        if (length > 1 && CharacterKind.kind(last) == CharacterKind.DASH && endsLine(c, code)) {
            if (joinsLines) {
                removeLast();
            } else {
                addLineEnd(length - 1);
            }
        } else if (length > 0 && tells(code, end)) {
            put(' ', spaceStart, spaceEnd);
        }
        spaceStart = -1;
    }

    /** Returns whether a soft hyphen was before the white space, which is a line break then. */
    private boolean isSoftBreak(int code) {
        return CharacterKind.kind(code) == CharacterKind.LETTER
                && spaceStart > 0
                && characters[spaceStart - 1] == SOFT_HYPHEN
                && lineBreaks() == 1;
    }

    private boolean endsLine(int c, int code) {
        return CharacterKind.kind(code) == CharacterKind.LETTER
                && !Character.isUpperCase(c)
                && isHyphen(characters[spaceStart - 1])
                && isLastAt(spaceStart - 1, '-')
                && Character.isLetter(out.charAt(out.length() - 2))
                && lineBreaks() == 1;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u05BE' || c == '\u058A';
    }

    private int lineBreaks() {
        int breaks = 0;
        for (int index = spaceStart; index < spaceEnd; index++) {
            char c = characters[index];
            boolean afterReturn = c == '\n' && index > spaceStart && characters[index - 1] == '\r';
            breaks += !afterReturn && (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028') ? 1 : 0;
        }
        return breaks;
    }

    /** Returns whether white space between the last character and one that ends at an index tells anything. */
    private boolean tells(int code, int end) {
        int before = CharacterKind.kind(last);
        int after = CharacterKind.kind(code);
        if (after == CharacterKind.MARK) {
            return true;
        }
        if (CharacterKind.isWide(last)
                || CharacterKind.isWide(code)
                || before == CharacterKind.QUOTE
                || after == CharacterKind.QUOTE) {
            return false;
        }
        if (after == CharacterKind.DASH) {
            return isNumberAt(end) && CharacterClass.isMinus(characters[end - 1]);
        }
        if (before == CharacterKind.DASH
                || before == CharacterKind.SYMBOL
                || after == CharacterKind.SYMBOL
                || before == CharacterKind.OPENING) {
            return false;
        }
        if (after == CharacterKind.CLOSING) {
            return isNumberAt(end);
        }
        return !(before == CharacterKind.DIGIT && after == CharacterKind.LETTER) && !endsEllipsis();
    }

    /** Returns whether a digit, or a currency and a digit, is at an index. */
    private boolean isNumberAt(int index) {
        if (index >= characters.length) {
            return false;
        }
        int c = Character.codePointAt(characters, index);
        int next = index + Character.charCount(c);
        return Character.isDigit(c)
                || (Character.getType(c) == Character.CURRENCY_SYMBOL
                        && next < characters.length
                        && Character.isDigit(Character.codePointAt(characters, next)));
    }

    private boolean endsEllipsis() {
        int length = out.length();
        return length > 2
                && out.charAt(length - 1) == '.'
                && out.charAt(length - 2) == '.'
                && out.charAt(length - 3) == '.';
    }

    /** Adds a visible character with the marks after it, and returns the index after them. */
    private int visible(int c, int code, int start, int end) {
        int kind = CharacterKind.kind(code);
        if (kind == CharacterKind.QUOTE) {
            quote(c, start, end);
        } else if (kind == CharacterKind.DASH) {
            dash(start, end);
        } else if (end < characters.length && characters[end] >= FIRST_WITH_MARKS && joinsAt(end)) {
            int segmentEnd = end;
            setLast(code);
            for (int marks = 0; marks < MOST_MARKS && joinsAt(segmentEnd); marks++) {
                int mark = Character.codePointAt(characters, segmentEnd);
                setLast(CharacterKind.of(mark));
                segmentEnd += Character.charCount(mark);
            }
            segment(c, code, start, segmentEnd);
            return segmentEnd;
        } else if (CharacterKind.isCompatible(code)) {
            segment(c, code, start, end);
        } else if (c <= Character.MAX_VALUE) {
            put((char) c, start, end);
        } else {
            put(Character.highSurrogate(c), start, start + 1);
            put(Character.lowSurrogate(c), start + 1, end);
        }
        // "CO₂" is followed by what follows "CO2".
        boolean digit =
                CharacterKind.kind(code) == CharacterKind.OTHER && Character.isDigit(out.charAt(out.length() - 1));
        setLast(digit ? CharacterKind.of('0') : code);
        return end;
    }

    private void setLast(int code) {
        if (CharacterKind.kind(code) != CharacterKind.MARK && CharacterKind.kind(code) != CharacterKind.HIDDEN) {
            last = code;
        }
    }

    /** Returns whether a character composes with the one before it: combining marks, vowels and finals of Hangul. */
    private boolean joinsAt(int index) {
        if (index >= characters.length) {
            return false;
        }
        int c = Character.codePointAt(characters, index);
        return c >= FIRST_WITH_MARKS
                && (CharacterKind.kind(CharacterKind.of(c)) == CharacterKind.MARK
                        || (c > 0x1160 && c <= 0x11FF)
                        || isSelector(c));
    }

    /** Returns whether a character is an invisible mark, which may be between a letter and its accent. */
    private static boolean isSelector(int c) {
        return c == 0x34F || (c >= 0xFE00 && c <= 0xFE0F);
    }

    private void segment(int c, int code, int start, int end) {
        String composed = composed(c, code, source.substring(start, end));
        for (int unit = 0; unit < composed.length(); unit++) {
            char folded = composed.charAt(unit);
            int kind = CharacterKind.kind(CharacterKind.of(folded));
            put(kind == CharacterKind.QUOTE ? '\'' : kind == CharacterKind.DASH ? '-' : folded, start, end);
        }
    }

    /**
     * Returns the compatibility form of a character with its marks. A form that would add digits, such as that of "½" or "⁶", is
     * not taken: "2½" is not "21/2". Only after a letter is "²" the digit 2, as in "CO₂".
     */
    private String composed(int c, int code, String segment) {
        String plain = segment.chars().anyMatch(Folder::isSelector) ? withoutSelectors(segment) : segment;
        String form = Normalizer.normalize(plain, Normalizer.Form.NFKC);
        if (form.startsWith(" ")) {
            return Normalizer.normalize(plain, Normalizer.Form.NFC);
        }
        if (CharacterKind.kind(code) == CharacterKind.DIGIT || form.chars().noneMatch(Character::isDigit)) {
            return form;
        }
        boolean isIndex = form.length() == 1
                && !out.isEmpty()
                && Character.getType(c) == Character.OTHER_NUMBER
                && Character.isLetter(out.charAt(out.length() - 1));
        return isIndex ? form : Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static String withoutSelectors(String segment) {
        StringBuilder plain = new StringBuilder();
        segment.chars().filter(mark -> !isSelector(mark)).forEach(mark -> plain.append((char) mark));
        return plain.toString();
    }

    /** Adds a quotation mark. Two equal marks of a keyboard, as in ``these'', are one. */
    private void quote(int c, int start, int end) {
        boolean doubled =
                (c == '\'' || c == '`') && start > 0 && characters[start - 1] == c && isLastAt(start - 1, '\'');
        if (doubled) {
            extendLast(start - 1, end);
        } else {
            put('\'', start, end);
        }
    }

    /** Adds a dash. Several dashes without space between them are one. */
    private void dash(int start, int end) {
        int length = out.length();
        if (length > 0 && out.charAt(length - 1) == '-' && length - 1 + shift + 1 == start) {
            int first = count > 0 && at[count - 1] == length - 1 ? starts[count - 1] : start - 1;
            extendLast(first, end);
        } else {
            put('-', start, end);
        }
    }

    /** Returns whether the last folded character is one character of the original, at an index. */
    private boolean isLastAt(int start, char c) {
        int length = out.length();
        return length > 0
                && out.charAt(length - 1) == c
                && length + shift == start + 1
                && !(count > 0 && at[count - 1] == length - 1 && starts[count - 1] != start);
    }

    private void put(char c, int start, int end) {
        int index = out.length();
        if (start - index != shift || end != start + 1) {
            list(index, start, end);
            shift = end - index - 1;
        }
        out.append(c);
    }

    private void extendLast(int start, int end) {
        int index = out.length() - 1;
        if (count > 0 && at[count - 1] == index) {
            count--;
        }
        list(index, start, end);
        shift = end - index - 1;
    }

    private void removeLast() {
        int index = out.length() - 1;
        if (count > 0 && at[count - 1] == index) {
            count--;
        }
        out.setLength(index);
        // No character starts here, so the next one is listed.
        shift = Integer.MIN_VALUE;
    }

    private void list(int index, int start, int end) {
        if (count == at.length) {
            int more = Math.max(8, count * 2);
            at = Arrays.copyOf(at, more);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
        }
        at[count] = index;
        starts[count] = start;
        ends[count++] = end;
    }

    private void addLineEnd(int index) {
        if (lineEndCount == lineEnds.length) {
            lineEnds = Arrays.copyOf(lineEnds, Math.max(4, lineEndCount * 2));
        }
        lineEnds[lineEndCount++] = index;
    }
}
