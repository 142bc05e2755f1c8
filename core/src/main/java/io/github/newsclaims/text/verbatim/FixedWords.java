package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.CharacterClass;
import io.github.newsclaims.internal.numbers.NumberReader;
import io.github.newsclaims.internal.numbers.NumberReading;
import java.util.List;
import java.util.Set;

/**
 * The words that an editor's marks never explain if they are on one side only: numbers and negations. Which words these are
 * depends on the language of the text.
 */
final class FixedWords {
    private static final String ENGLISH = "en";
    /** Words that are no number by themselves. */
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "ein", "eine", "einen", "einem", "einer", "eines", "un", "une", "una", "uno", "een");

    private final Negations negations;
    /** The language whose words for numbers are read besides those of English. */
    private final String numbers;

    /**
     * Prepares the words of a language.
     *
     * @param language a BCP 47 tag, for example "de-CH"; "und" if it is not known
     */
    FixedWords(String language) {
        negations = Negations.in(language);
        numbers = NumberReader.reads(language) ? language : ENGLISH;
    }

    /** Returns whether one of some words that stand beside each other is a number or a negation. */
    boolean hasAny(List<String> words) {
        return negations.isIn(words) || words.stream().anyMatch(this::isNumber);
    }

    private boolean isNumber(String word) {
        return word.codePoints()
                        .anyMatch(c -> Character.isDigit(c)
                                || Character.getType(c) == Character.OTHER_NUMBER
                                || Character.getType(c) == Character.LETTER_NUMBER
                                || CharacterClass.isHanNumeral(c))
                // The reader of numbers takes an article for one, as in "a million", and "no" for zero.
                || (!ARTICLES.contains(word)
                        && !negations.hasOtherMeaning(word)
                        && (isNumber(word, ENGLISH) || isNumber(word, numbers)));
    }

    private static boolean isNumber(String word, String language) {
        return NumberReader.read(word, language).stream()
                .anyMatch(reading -> reading.sense() != NumberReading.Sense.VAGUE);
    }
}
