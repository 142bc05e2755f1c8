package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.fold.Fold;
import io.github.newsclaims.text.ArticleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The differences that were found, with the characters that the quotation and the text have there. */
final class DifferenceList {
    private final ArticleText text;
    private final Fold quote;
    private final Fold fold;
    private final List<WordDifference> found = new ArrayList<>();

    DifferenceList(ArticleText text, Fold quote, Fold fold) {
        this.text = text;
        this.quote = quote;
        this.fold = fold;
    }

    List<WordDifference> found() {
        return found;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void sort() {
        found.sort(Comparator.comparingInt(WordDifference::start));
    }

    /**
     * Adds a difference between two ranges of folded characters, without the white space around what differs. A range that starts
     * or ends inside a character, because two characters share half of their UTF-16 code units, is extended to the whole of it.
     */
    void add(int quotedFrom, int quotedTo, int thereFrom, int thereTo) {
        int quotedStart = isInside(quote, quotedFrom) ? quotedFrom - 1 : quotedFrom;
        int quotedEnd = isInside(quote, quotedTo) ? quotedTo + 1 : quotedTo;
        int thereStart = isInside(fold, thereFrom) ? thereFrom - 1 : thereFrom;
        int thereEnd = isInside(fold, thereTo) ? thereTo + 1 : thereTo;
        String quoted = quotedStart < quotedEnd
                ? quote.source().substring(quote.sourceStart(quotedStart), quote.sourceEnd(quotedEnd - 1))
                : "";
        int start = thereStart == fold.text().length() ? text.value().length() : fold.sourceStart(thereStart);
        int end = thereStart < thereEnd ? fold.sourceEnd(thereEnd - 1) : start;
        String there = text.value().substring(start, end);
        // White space is shown only if it is what differs.
        if (!stripped(quoted).equals(stripped(there))) {
            quoted = stripped(quoted);
            start += there.indexOf(stripped(there));
            there = stripped(there);
            end = start + there.length();
        }
        found.add(new WordDifference(quoted, there, text.offset(start), text.offset(end)));
    }

    /** Returns whether an index is between the two code units of one character. */
    private static boolean isInside(Fold fold, int index) {
        String folded = fold.text();
        return index > 0
                && index < folded.length()
                && Character.isSurrogatePair(folded.charAt(index - 1), folded.charAt(index));
    }

    /** Returns words without the white space around them; white space alone is returned as it is. */
    private static String stripped(String words) {
        if (Characters.isBlank(words)) {
            return words;
        }
        int start = 0;
        int end = words.length();
        while (Characters.isSpace(words.charAt(start))) {
            start++;
        }
        while (Characters.isSpace(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end);
    }
}
