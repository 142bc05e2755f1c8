package io.github.newsclaims.internal.numbers;

import io.github.newsclaims.internal.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a wording into numbers in digits, words and signs. */
final class NumberTokens {
    private static final Pattern TOKEN =
            Pattern.compile("(?<number>[0-9]+(?:,[0-9]+)*(?:\\.[0-9]+)?)|(?<word>\\p{L}[\\p{L}\\p{M}]*)|\\S");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    /** 93,000 and, as it is grouped in Indian English, 12,34,567. */
    private static final Pattern GROUPED = Pattern.compile(
            "[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}(?:\\.[0-9]+)?");

    /** The most UTF-16 units of a wording that is read. */
    private static final int LONGEST = 200;

    private NumberTokens() {}

    /** Returns the tokens; empty if the wording has digits in a form that English news does not use. */
    static Optional<List<NumberToken>> of(String wording) {
        if (wording.length() > LONGEST) {
            return Optional.empty();
        }
        String text = withPlainSpaces(wording.toLowerCase(Locale.ROOT))
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replaceAll("(?<=\\bu)\\.(?=\\s?s\\b)", "");
        List<NumberToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int end = -1;
        while (matcher.find()) {
            String token = matcher.group();
            boolean isNumber = matcher.group("number") != null;
            boolean odd = isNumber
                    ? !isWellWritten(token)
                    : token.codePoints()
                            .anyMatch(c -> Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER);
            boolean glued = matcher.start() == end;
            boolean follows = isNumber && glued && goesOn(tokens);
            if (odd || follows || token.equals("/")) {
                return Optional.empty();
            }
            tokens.add(new NumberToken(token, isNumber, glued));
            end = matcher.end();
        }
        return Optional.of(tokens);
    }

    private static String withPlainSpaces(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int index = 0; index < text.length(); index++) {
            if (Characters.isNumberSpace(text.charAt(index))) {
                plain.setCharAt(index, ' ');
            }
        }
        return plain.toString();
    }

    private static boolean isWellWritten(String number) {
        return PLAIN.matcher(number).matches() || GROUPED.matcher(number).matches();
    }

    /** Returns whether digits right after the last token belong to something else: "A320", "1.2.3", "10:30". */
    private static boolean goesOn(List<NumberToken> tokens) {
        NumberToken last = tokens.get(tokens.size() - 1);
        boolean word = Character.isLetter(last.text().codePointAt(0));
        return word
                ? !NumberVocabulary.CURRENCIES.contains(last.text())
                : last.is(".") || last.is(",") || last.is(":") || last.is("'");
    }
}
