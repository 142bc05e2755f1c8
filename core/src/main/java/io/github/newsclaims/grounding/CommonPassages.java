package io.github.newsclaims.grounding;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The passages that two versions of a text have in the same order. Lines that are unique in both versions are paired first, then
 * what is left between them, then single words (the patience method of comparing versions).
 */
final class CommonPassages {
    /** A passage, in code points. */
    private record Passage(int before, int after, int length) {}

    /** A part of a text: its pieces, and where each of them starts in code points. */
    private record Pieces(List<String> texts, List<Integer> starts) {}

    private final List<Passage> passages = new ArrayList<>();
    private final int[] charactersBefore;
    private final int[] charactersAfter;

    CommonPassages(String before, String after) {
        this.charactersBefore = before.codePoints().toArray();
        this.charactersAfter = after.codePoints().toArray();
        pair(lines(before), lines(after), true);
    }

    private static Pieces lines(String text) {
        Pieces lines = new Pieces(new ArrayList<>(), new ArrayList<>());
        int offset = 0;
        for (String line : text.split("(?<=\n)")) {
            offset = add(lines, line, offset);
        }
        return lines;
    }

    private static Pieces words(List<String> lines, int offset) {
        Pieces words = new Pieces(new ArrayList<>(), new ArrayList<>());
        String text = String.join("", lines);
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            offset = add(words, text.substring(start, end), offset);
            start = end;
        }
        return words;
    }

    private static int add(Pieces pieces, String text, int offset) {
        pieces.texts.add(text);
        pieces.starts.add(offset);
        return offset + text.codePointCount(0, text.length());
    }

    private static Pieces part(Pieces pieces, int from, int to) {
        return new Pieces(pieces.texts.subList(from, to), pieces.starts.subList(from, to));
    }

    /** Pairs the pieces that two parts of the versions have in the same order. */
    private void pair(Pieces before, Pieces after, boolean areLines) {
        int all = Math.min(before.texts.size(), after.texts.size());
        int head = 0;
        while (head < all && before.texts.get(head).equals(after.texts.get(head))) {
            add(before, head, after, head);
            head++;
        }
        int tail = 0;
        while (tail < all - head
                && before.texts
                        .get(before.texts.size() - 1 - tail)
                        .equals(after.texts.get(after.texts.size() - 1 - tail))) {
            tail++;
        }
        Pieces middle = part(before, head, before.texts.size() - tail);
        Pieces middleAfter = part(after, head, after.texts.size() - tail);
        if (!middle.texts.isEmpty() && !middleAfter.texts.isEmpty()) {
            pairUnique(middle, middleAfter, areLines);
        }
        for (int index = tail; index > 0; index--) {
            add(before, before.texts.size() - index, after, after.texts.size() - index);
        }
    }

    private void pairUnique(Pieces before, Pieces after, boolean areLines) {
        List<int[]> pairs = inOrder(unique(before.texts, after.texts));
        if (pairs.isEmpty()) {
            if (areLines) {
                pair(words(before.texts, before.starts.get(0)), words(after.texts, after.starts.get(0)), false);
            }
            return;
        }
        int from = 0;
        int fromAfter = 0;
        for (int[] pair : pairs) {
            pair(part(before, from, pair[0]), part(after, fromAfter, pair[1]), areLines);
            add(before, pair[0], after, pair[1]);
            from = pair[0] + 1;
            fromAfter = pair[1] + 1;
        }
        pair(part(before, from, before.texts.size()), part(after, fromAfter, after.texts.size()), areLines);
    }

    /** Returns the indexes of the pieces that each version has once, in the order of the earlier one. */
    private static List<int[]> unique(List<String> before, List<String> after) {
        Map<String, Integer> there = once(after);
        List<int[]> pairs = new ArrayList<>();
        once(before).forEach((piece, index) -> {
            int other = there.getOrDefault(piece, -1);
            if (index >= 0 && other >= 0) {
                pairs.add(new int[] {index, other});
            }
        });
        pairs.sort((one, other) -> Integer.compare(one[0], other[0]));
        return pairs;
    }

    /** Returns the index of each piece, -1 for one that occurs several times. */
    private static Map<String, Integer> once(List<String> pieces) {
        Map<String, Integer> once = new HashMap<>();
        for (int index = 0; index < pieces.size(); index++) {
            once.merge(pieces.get(index), index, (first, second) -> -1);
        }
        return once;
    }

    /** Returns the longest list of pairs that are in the same order in both versions. */
    private static List<int[]> inOrder(List<int[]> pairs) {
        List<Integer> ends = new ArrayList<>();
        int[] previous = new int[pairs.size()];
        for (int index = 0; index < pairs.size(); index++) {
            int low = 0;
            int high = ends.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(ends.get(middle))[1] < pairs.get(index)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[index] = low == 0 ? -1 : ends.get(low - 1);
            if (low == ends.size()) {
                ends.add(index);
            } else {
                ends.set(low, index);
            }
        }
        List<int[]> longest = new ArrayList<>();
        for (int index = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); index >= 0; index = previous[index]) {
            longest.add(pairs.get(index));
        }
        Collections.reverse(longest);
        return longest;
    }

    private void add(Pieces before, int index, Pieces after, int indexAfter) {
        String piece = before.texts.get(index);
        int start = before.starts.get(index);
        int startAfter = after.starts.get(indexAfter);
        int length = piece.codePointCount(0, piece.length());
        Passage last = passages.isEmpty() ? null : passages.get(passages.size() - 1);
        if (last != null && last.before + last.length == start && last.after + last.length == startAfter) {
            passages.set(passages.size() - 1, new Passage(last.before, last.after, last.length + length));
        } else {
            passages.add(new Passage(start, startAfter, length));
        }
    }

    /**
     * Returns where a range of the earlier version starts in the later one.
     *
     * @param context the number of characters that both versions must have on each side of the range, up to the line's end
     * @return an offset in code points; -1 if the range is not in a passage that both versions have
     */
    int placeOf(int start, int end, int context) {
        int index = passageAt(start);
        if (index < 0) {
            return -1;
        }
        Passage passage = passages.get(index);
        int last = passage.before + passage.length;
        int lastAfter = passage.after + passage.length;
        if (end > last) {
            return -1;
        }
        int from = Math.max(passage.before, start - context);
        int to = Math.min(last, end + context);
        boolean isPreceded = start - passage.before >= context
                || hasLineEnd(from, start)
                || startsLine(charactersBefore, passage.before) && startsLine(charactersAfter, passage.after);
        boolean isFollowed = last - end >= context
                || hasLineEnd(end, to)
                || endsLine(charactersBefore, last) && endsLine(charactersAfter, lastAfter);
        return isPreceded && isFollowed ? passage.after + start - passage.before : -1;
    }

    /** Returns whether a line of the earlier version ends between two offsets. */
    private boolean hasLineEnd(int from, int to) {
        for (int offset = from; offset < to; offset++) {
            if (charactersBefore[offset] == '\n') {
                return true;
            }
        }
        return false;
    }

    private static boolean startsLine(int[] characters, int offset) {
        return offset == 0 || characters[offset - 1] == '\n';
    }

    private static boolean endsLine(int[] characters, int offset) {
        return offset == characters.length || characters[offset] == '\n' || startsLine(characters, offset);
    }

    /** Returns the index of the last passage that starts at or before an offset of the earlier version; -1 if there is none. */
    private int passageAt(int offset) {
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).before <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Returns the offset that corresponds to the start of a section. */
    int startOf(int offset) {
        return offsetIn(passageAt(offset), offset);
    }

    /** Returns the offset that corresponds to the end of a section. */
    int endOf(int offset) {
        return offsetIn(passageAt(offset - 1), offset);
    }

    /** Returns an offset in a passage; the start of the next passage if the offset is behind the passage. */
    private int offsetIn(int index, int offset) {
        Passage passage = index < 0 ? new Passage(0, 0, 0) : passages.get(index);
        if (offset <= passage.before + passage.length) {
            return passage.after + offset - passage.before;
        }
        return index + 1 < passages.size() ? passages.get(index + 1).after : charactersAfter.length;
    }
}
