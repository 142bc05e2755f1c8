package io.github.newsclaims.internal.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A wording split into numbers in digits, words and signs. */
final class NumberTokens {
    /**
     * One token in lower case.
     *
     * @param glued whether it follows the one before it without white space
     */
    record Token(String text, boolean isNumber, boolean glued) {
        boolean is(String word) {
            return text.equals(word);
        }
    }

    private static final Pattern TOKEN =
            Pattern.compile("(?<number>[0-9]+(?:,[0-9]+)*(?:\\.[0-9]+)?)|(?<word>\\p{L}[\\p{L}\\p{M}]*)|\\S");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    /** 93,000 and, as Indian English groups it, 12,34,567. */
    private static final Pattern GROUPED = Pattern.compile(
            "[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}(?:\\.[0-9]+)?");

    private static final int LONGEST = 200;

    private NumberTokens() {}

    /** The tokens; empty where the digits are written in a way that English news does not write. */
    static Optional<List<Token>> of(String wording) {
        if (wording.length() > LONGEST) {
            return Optional.empty();
        }
        String text = wording.toLowerCase(Locale.ROOT)
                .replaceAll("[\\u00a0\\u202f\\u2007\\u2009]", " ")
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replaceAll("(?<=\\bu)\\.(?=\\s?s\\b)", "");
        List<Token> tokens = new ArrayList<>();
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
            tokens.add(new Token(token, isNumber, glued));
            end = matcher.end();
        }
        return Optional.of(tokens);
    }

    private static boolean isWellWritten(String number) {
        return PLAIN.matcher(number).matches() || GROUPED.matcher(number).matches();
    }

    /** Whether digits right after the last token belong to something else: "A320", "1.2.3", "10:30". */
    private static boolean goesOn(List<Token> tokens) {
        Token last = tokens.get(tokens.size() - 1);
        boolean word = Character.isLetter(last.text().codePointAt(0));
        return word
                ? !NumberVocabulary.CURRENCIES.contains(last.text())
                : last.is(".") || last.is(",") || last.is(":") || last.is("'");
    }
}
