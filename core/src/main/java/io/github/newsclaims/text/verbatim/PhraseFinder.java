package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.CharacterClass;
import io.github.newsclaims.internal.fold.Fold;
import io.github.newsclaims.internal.fold.LongPhrase;
import io.github.newsclaims.internal.fold.SequenceIndex;
import io.github.newsclaims.internal.fold.Tokens;
import io.github.newsclaims.internal.fold.WordIndex;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Finds the places of a phrase in a range of a folded text, as whole words.
 *
 * <p>It looks only at the places of the phrase's rarest word or, if that is frequent, of its rarest sequence of words. If comparing
 * the phrase there takes longer than reading the range, as in a repetitive text, it reads the rest of the range instead.
 */
final class PhraseFinder {
    /** The most places of a piece that are kept. With more, nothing in the piece could single out a place. */
    static final int LIMIT = 10_000;

    /** A range with at most so many characters is read; that is faster than to look up each word of the phrase. */
    private static final int SHORT = 1_000;
    /** With at most so many places of a word of the phrase, its other words are not looked up. */
    private static final int FEWEST = 2;
    /** With more places of the rarest word, sequences of words are looked for. */
    private static final int FEW = 64;

    private final Fold text;
    private final WordIndex index;

    PhraseFinder(Fold text, WordIndex index) {
        this.text = text;
        this.index = index;
    }

    /** One question: where a form is in a range. */
    private final class Question {
        private final PieceForm form;
        private final String phrase;
        private final FoldRange range;
        private final List<PiecePlace> found;

        Question(PieceForm form, FoldRange range, List<PiecePlace> found) {
            this.form = form;
            this.phrase = form.phrase();
            this.range = range;
            this.found = found;
        }

        void answer() {
            boolean isShort = range.to() - range.from() <= SHORT;
            if (isShort && !text.hasLineEnds()) {
                read(range.from());
                return;
            }
            Tokens words = Tokens.of(phrase);
            if (text.hasLineEnds()) {
                findDivided(words);
            }
            if (isShort || words.count() == 0) {
                read(range.from());
                return;
            }
            int[] numbers = new int[words.count()];
            int rarest = 0;
            for (int number = 0; number < numbers.length; number++) {
                numbers[number] = index.word(phrase, words, number);
                if (numbers[number] < 0) {
                    return;
                }
                rarest = index.count(numbers[number]) < index.count(numbers[rarest]) ? number : rarest;
                if (index.count(numbers[rarest]) <= FEWEST) {
                    int place = index.first(numbers[rarest]);
                    find(place, place + index.count(numbers[rarest]), words.start(rarest), index::place);
                    return;
                }
            }
            int first = index.tokens().at(range.from() + words.start(rarest));
            int from = index.from(numbers[rarest], first);
            int to = index.from(numbers[rarest], index.tokens().at(range.to()));
            if (to - from > FEW && numbers.length >= SequenceIndex.LENGTH) {
                findBySequence(words, numbers);
            } else {
                find(from, to, words.start(rarest), index::place);
            }
        }

        /** Looks at the places of the phrase's rarest sequence of words. */
        private void findBySequence(Tokens words, int[] numbers) {
            SequenceIndex sequences = index.sequences();
            int rarest = 0;
            int hash = sequences.hash(numbers[0], numbers[1], numbers[2]);
            for (int number = 1; number + SequenceIndex.LENGTH <= numbers.length; number++) {
                int other = sequences.hash(numbers[number], numbers[number + 1], numbers[number + 2]);
                if (sequences.count(other) < sequences.count(hash)) {
                    rarest = number;
                    hash = other;
                }
            }
            int first = index.tokens().at(range.from() + words.start(rarest));
            find(
                    sequences.from(hash, first),
                    sequences.from(hash, index.tokens().at(range.to())),
                    words.start(rarest),
                    sequences::place);
        }

        /** Compares the phrase with the text at some places of a word that has an offset in the phrase. */
        private void find(int from, int to, int offset, IntUnaryOperator place) {
            int work = 0;
            for (int number = from; number < to && found.size() < LIMIT; number++) {
                int start = index.tokens().start(place.applyAsInt(number)) - offset;
                int same = start < range.from() || start + phrase.length() > range.to() ? 0 : same(start);
                if (same == phrase.length()) {
                    add(start, start + same);
                }
                work += same;
                if (work > range.to() - range.from()) {
                    read(start + 1);
                    return;
                }
            }
        }

        /** Returns how many characters of the phrase the text has at an index. */
        private int same(int start) {
            int same = 0;
            while (same < phrase.length() && text.text().charAt(start + same) == phrase.charAt(same)) {
                same++;
            }
            return same;
        }

        /** Reads the range from an index to its end. */
        private void read(int from) {
            String part = text.text(from, range.to());
            // In a long repetitive text, String.indexOf may compare the whole phrase at every character.
            LongPhrase all = part.length() > SHORT ? new LongPhrase(phrase) : null;
            int at = -1;
            do {
                at = all == null ? part.indexOf(phrase, at + 1) : all.next(part, at + 1, start -> true);
                if (at >= 0) {
                    add(from + at, from + at + phrase.length());
                }
            } while (at >= 0 && found.size() < LIMIT);
        }

        /** Finds the places in which a word of the phrase is divided at a line end. */
        private void findDivided(Tokens words) {
            for (int number = 0; number < words.count(); number++) {
                int offset = words.start(number);
                for (int token : index.divided(phrase, offset, words.end(number))) {
                    int start = startBefore(index.tokens().start(token), offset);
                    int end = start < 0 ? -1 : endAfter(index.tokens().start(token), offset);
                    if (end >= 0 && found.stream().noneMatch(place -> place.from() == start)) {
                        add(start, end);
                    }
                }
            }
        }

        /** Returns where the phrase starts in the text if its characters before an offset are before an index; or -1. */
        private int startBefore(int textIndex, int offset) {
            int at = textIndex;
            int left = offset;
            while (left > 0) {
                if (at <= range.from()) {
                    return -1;
                }
                at--;
                if (text.text().charAt(at) == phrase.charAt(left - 1)) {
                    left--;
                } else if (!text.isLineEnd(at)) {
                    return -1;
                }
            }
            return at < range.from() ? -1 : at;
        }

        private int endAfter(int textIndex, int offset) {
            int at = textIndex;
            int next = offset;
            while (next < phrase.length()) {
                if (at >= range.to()) {
                    return -1;
                }
                if (text.text().charAt(at) == phrase.charAt(next)) {
                    next++;
                } else if (!text.isLineEnd(at)) {
                    return -1;
                }
                at++;
            }
            return at;
        }

        private void add(int start, int end) {
            if (!text.isEdge(start) || !text.isEdge(end) || !form.mayEnd(text, end)) {
                return;
            }
            int sourceStart = text.sourceStart(start);
            int sourceEnd = text.sourceEnd(end - 1);
            boolean alone = WordEdge.isAlone(text.source(), sourceStart, sourceEnd);
            if ((alone || WordEdge.isDoubtful(text.source(), sourceStart, sourceEnd)) && keepsMeasures(start, end)) {
                found.add(PiecePlace.of(form, text, start, end, range, !alone));
            }
        }

        /**
         * Returns whether signs of numbers are the same on both sides: 5' is not 5", and a long dash is no minus. The closing mark of
         * a quotation may differ, as the opening one does then.
         */
        private boolean keepsMeasures(int start, int end) {
            for (int at = phrase.indexOf('-'); at >= 0; at = phrase.indexOf('-', at + 1)) {
                boolean sign = at + 1 < phrase.length()
                        && !(at > 0 && CharacterClass.isPartOfWord(phrase.charAt(at - 1)))
                        && (Character.isDigit(phrase.charAt(at + 1)) || isCurrency(phrase.charAt(at + 1)));
                if (sign && isMinus(form.fold(), form.from() + at) != isMinus(text, place(start, end, at))) {
                    return false;
                }
            }
            boolean opened = false;
            for (int at = phrase.indexOf('\''); at >= 0; at = phrase.indexOf('\'', at + 1)) {
                boolean differs = isSingle(form.fold(), form.from() + at) != isSingle(text, place(start, end, at));
                boolean afterDigit = at > 0 && Character.isDigit(phrase.charAt(at - 1));
                if (differs && afterDigit && !opened) {
                    return false;
                }
                opened |= differs && !afterDigit;
            }
            return true;
        }

        /** Returns where a place of the phrase has one of its characters. Hyphens at line ends are not in the phrase. */
        private int place(int start, int end, int at) {
            if (end - start == phrase.length()) {
                return start + at;
            }
            int index = start;
            for (int next = 0; next <= at; index++) {
                next += text.text().charAt(index) == phrase.charAt(next) ? 1 : 0;
            }
            return index - 1;
        }

        private static boolean isCurrency(char c) {
            return Character.getType(c) == Character.CURRENCY_SYMBOL;
        }

        private static boolean isMinus(Fold fold, int at) {
            return fold.sourceEnd(at) - fold.sourceStart(at) == 1
                    && CharacterClass.isMinus(fold.source().charAt(fold.sourceStart(at)));
        }

        private static boolean isSingle(Fold fold, int at) {
            return fold.sourceEnd(at) - fold.sourceStart(at) == 1
                    && CharacterClass.isSingleMark(fold.source().charAt(fold.sourceStart(at)));
        }
    }

    /** Adds the places of a form in a range, in the order of the text, until the list has {@link #LIMIT} places. */
    void find(PieceForm form, FoldRange range, List<PiecePlace> found) {
        new Question(form, range, found).answer();
    }
}
