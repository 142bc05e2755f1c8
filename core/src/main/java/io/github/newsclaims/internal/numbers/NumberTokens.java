package io.github.newsclaims.internal.numbers;

import io.github.newsclaims.internal.Characters;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits a wording into numbers in digits, words and signs. */
final class NumberTokens {
    private static final Pattern TOKEN = Pattern.compile("(?<number>"
            + "(?<![0-9])[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]+)?(?![0-9])"
            + "|(?<![0-9\\p{L}.,])\\.[0-9]+"
            + "|[0-9]+(?:[.,':][0-9]+)*)"
            + "|(?<word>k?m[23](?![0-9\\p{L}])|\\p{L}[\\p{L}\\p{M}]*)|\\S");
    /** The full stop inside "U.S". */
    private static final Pattern US = Pattern.compile("(?<=\\bu)\\.(?=\\s?s\\b)");
    /** The power of a square metre or kilometre. */
    private static final Pattern SQUARE = Pattern.compile("(?<=\\bk?m)²");

    private static final Pattern PLAIN = Pattern.compile("[0-9]+");
    /** Signs with which digits are not what they seem: powers, and the digits of more than one number system. */
    private static final String UNREAD = "^=";

    /** The most UTF-16 units of a wording that is read. */
    private static final int LONGEST = 200;

    private NumberTokens() {}

    /** Returns the tokens; empty if the wording has digits in a form that news does not use for numbers. */
    static Optional<List<NumberToken>> of(String wording, NumberTable table) {
        if (wording.length() > LONGEST) {
            return Optional.empty();
        }
        String text = plain(wording);
        List<NumberToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int end = -1;
        while (matcher.find()) {
            String token = matcher.group();
            boolean glued = matcher.start() == end;
            end = matcher.end();
            if (matcher.group("number") != null) {
                if (glued && isName(tokens, table)) {
                    tokens.set(tokens.size() - 1, new NumberToken("?", List.of(), false));
                    continue;
                }
                List<Rational> values = table.form.values(token);
                if (values.isEmpty()) {
                    return Optional.empty();
                }
                tokens.add(new NumberToken(token, values, glued));
            } else if (vulgar(token) != null) {
                tokens.add(new NumberToken(token, List.of(vulgar(token)), glued));
            } else if (UNREAD.contains(token) || Character.getType(token.codePointAt(0)) == Character.OTHER_NUMBER) {
                return Optional.empty();
            } else if (!(token.equals(".")
                    && glued
                    && tokens.get(tokens.size() - 1).isWord())) {
                tokens.add(new NumberToken(token, List.of(), glued));
            }
        }
        return Optional.of(tokens);
    }

    /** Returns a wording in lower case with ASCII digits, and one sign for each kind of space, dash and apostrophe. */
    private static String plain(String wording) {
        StringBuilder plain = new StringBuilder();
        wording.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (Characters.isSpace(c)) {
                plain.append(' ');
            } else if (c >= 0x2010 && c <= 0x2015 || c == 0x2212 || c == 0xFE63 || c == 0xFF0D) {
                plain.append('-');
            } else if (c == 0x2019 || c == 0x2018 || c == 0x02BC) {
                plain.append('\'');
            } else if (c == 0x066B) {
                plain.append('.');
            } else if (c == 0x066C) {
                plain.append(',');
            } else {
                plain.appendCodePoint(c);
            }
        });
        String spelled = US.matcher(plain).replaceAll("");
        return SQUARE.matcher(spelled).replaceAll("2").replace("m³", "m3");
    }

    /** Returns the value of a character such as ¼; null if it is no fraction. */
    private static @Nullable Rational vulgar(String token) {
        String[] terms = Normalizer.normalize(token, Normalizer.Form.NFKC).split("\u2044");
        return terms.length == 2 && PLAIN.matcher(terms[0] + terms[1]).matches()
                ? Rational.of(new BigDecimal(terms[0]), new BigDecimal(terms[1]))
                : null;
    }

    /** Returns whether digits right after the last token are part of a name: "A320". */
    private static boolean isName(List<NumberToken> tokens, NumberTable table) {
        NumberToken last = tokens.get(tokens.size() - 1);
        return last.isWord() && !table.unitsBefore.has(last.text());
    }
}
