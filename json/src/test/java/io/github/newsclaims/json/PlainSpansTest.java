package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.text.ArticleText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A span that is taken whole says what it says when it is read field by field, as it is when a space stands in it. */
class PlainSpansTest {
    private static final String TEXT = "“Pay, 12 kr,” she ’said’ – 漢字\n \t\"of\\ 🙂🙃 now\" ältere. “Pay, 12 kr,” no.";
    /** How many spans of the text are refused because they are only white space: sixteen of one, two of two, one of three. */
    private static final int BLANK = 19;

    private static final ArticleText ARTICLE_TEXT = ArticleText.of(TEXT);

    @Test
    void takesEverySpanOfATextAsItIsReadFieldByField() {
        int taken = 0;
        for (int start = 0; start < ARTICLE_TEXT.length(); start++) {
            for (int end = start + 1; end <= ARTICLE_TEXT.length(); end++) {
                String span = span(start, end, ARTICLE_TEXT.slice(start, end));
                taken += assertSameInBothWays(span).startsWith("read") ? 1 : 0;
            }
        }
        assertThat(taken).isEqualTo(ARTICLE_TEXT.length() * (ARTICLE_TEXT.length() + 1) / 2 - BLANK);
    }

    @Test
    void takesDamagedSpansAsTheyAreReadFieldByField() {
        Random random = new Random(3);
        int read = 0;
        for (int count = 0; count < 20_000; count++) {
            int start = random.nextInt(ARTICLE_TEXT.length() - 4);
            int end = start + 1 + random.nextInt(ARTICLE_TEXT.length() - start);
            int from = random.nextInt(8) == 0 ? Math.max(0, start - 1) : start;
            int to = random.nextInt(8) == 0 ? Math.max(from + 1, end - 1) : end;
            List<String> fields = new ArrayList<>(List.of(
                    "\"start\":" + number(random, start),
                    "\"end\":" + number(random, end),
                    "\"exact\":\"" + escaped(random, ARTICLE_TEXT.slice(from, Math.min(to, ARTICLE_TEXT.length())))
                            + '"'));
            Collections.shuffle(fields, random);
            if (random.nextInt(10) == 0) {
                fields.remove(0);
            }
            if (random.nextInt(10) == 0) {
                fields.add(fields.get(random.nextInt(fields.size())));
            }
            if (random.nextInt(10) == 0) {
                fields.add("\"start\":null");
            }
            String span = String.join(",", fields);
            if (random.nextInt(6) == 0) {
                int at = random.nextInt(span.length());
                char put = "\"\\,:}{0x\0\n ’é".charAt(random.nextInt(13));
                span = span.substring(0, at) + put + span.substring(at + random.nextInt(2));
            }
            read += assertSameInBothWays(span).startsWith("read") ? 1 : 0;
        }
        assertThat(read).isBetween(5_000, 15_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00ed\u00a0\u00bd\u00ed\u00b9\u0082",
                "\u00f0\u009f\u0099",
                "\u00c0\u00b4",
                "\u00f0\u009f\u0099\u0082\u0080"
            })
    void refusesWordsThatAreNoUtf8(String bytes) {
        int smile = ARTICLE_TEXT.find("🙂").only().start();
        byte[] json = document(span(smile, smile + 1, "@")).getBytes(StandardCharsets.UTF_8);
        String damaged = new String(json, StandardCharsets.ISO_8859_1).replace("@", bytes);
        assertThat(outcome(damaged.getBytes(StandardCharsets.ISO_8859_1))).contains("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'start':0,'end':12,'exact':'“Pay, 12 kr,'}",
                "'end':12,'start':0,'exact':'“Pay, 12 kr,'}",
                "'exact':'“Pay, 12 kr,','end':12,'start':0}",
                "'start':27,'end':29,'exact':'漢字'}"
            })
    void takesWholeWhatNeedsNoSecondLook(String span) {
        assertThat(take(span)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'start':0,'end':12,'exact':'“Pay, 13 kr,'}",
                "'start':0,'end':12,'exact':'“Pay, 12 kr'}",
                "'start':0,'end':11,'exact':'“Pay, 12 kr,'}",
                "'start':0,'end':12,'exact':'“Pay, 12 kr\\u002c'}",
                "'start':0,'end':12,'end':12,'exact':'“Pay, 12 kr,'}",
                "'start':0,'end':12}",
                "'start':0,'end':012,'exact':'“Pay, 12 kr,'}",
                "'start':0,'end':4294967308,'exact':'“Pay, 12 kr,'}",
                "'start':0,'end':10000012,'exact':'“Pay, 12 kr,'}",
                "'start':,'end':12,'exact':'“Pay, 12 kr,'}",
                "'start':0,'end':-12,'exact':'“Pay, 12 kr,'}",
                "'start':36,'end':37,'exact':'🙂'}",
                "'start':0,'end':12,'exact':'“Pay, 12 kr,'",
                "'start':0,'end':12,'exact':'“Pay, 12 kr,'];",
            })
    void leavesWhatNeedsOne(String span) {
        assertThat(take(span)).isFalse();
    }

    @Test
    void leavesANumberThatMayGoOnBehindTheBytesOfTheDocument() {
        String span = "'exact':'“Pay, 12 kr,','end':12,'start':0";
        byte[] bytes = utf8(span + "345678}]}]}]}");
        assertThat(take(Utf8Input.of(bytes, utf8(span).length))).isFalse();
        assertThat(take(Utf8Input.of(utf8(span + "}]"))))
                .as("left, as it stands at the very end")
                .isFalse();
    }

    private static byte[] utf8(String span) {
        return span.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static boolean take(String span) {
        return take(Utf8Input.of(utf8(span.concat("]}]}]}]}"))));
    }

    private static boolean take(Utf8Input input) {
        EightBytes eight = new EightBytes(input.bytes());
        Utf8Tokens tokens = new Utf8Tokens(input, ReadLimits.standard());
        Utf8Decoder decoder = new Utf8Decoder(tokens, input, eight, 100);
        return new PlainSpans(input, eight, decoder).take(0, ARTICLE_TEXT);
    }

    private static String assertSameInBothWays(String span) {
        String whole = outcome(document(span).getBytes(StandardCharsets.UTF_8));
        String fields = outcome(document(" " + span).getBytes(StandardCharsets.UTF_8));
        assertThat(whole).as(span).isEqualTo(fields);
        return whole;
    }

    /** What is read, or what is wrong and where, without line and column. */
    private static String outcome(byte[] json) {
        try {
            return "read " + NewsClaimsJson.write(NewsClaimsJson.read(json));
        } catch (NewsClaimsJsonException e) {
            return e.pointer() + " " + e.getMessage().replaceAll("(?s) at .*", "");
        }
    }

    private static String span(int start, int end, String exact) {
        return "\"start\":" + start + ",\"end\":" + end + ",\"exact\":\"" + escaped(new Random(start), exact) + '"';
    }

    private static String document(String span) {
        return "{\"newsclaims\":\"1\",\"id\":\"a\",\"text\":\"" + escaped(new Random(1), TEXT)
                + "\",\"claims\":[{\"id\":\"c\",\"wording\":[{" + span + "}]}]}";
    }

    private static String number(Random random, int number) {
        return switch (random.nextInt(30)) {
            case 0 -> "0" + number;
            case 1 -> number + ".0";
            case 2 -> number + "e0";
            case 3 -> "-" + number;
            case 4 -> number + "00000000";
            case 5 -> "\"" + number + "\"";
            case 6 -> "";
            default -> Integer.toString(number);
        };
    }

    /** Escapes what must be escaped, and now and then what need not be. */
    private static String escaped(Random random, String text) {
        StringBuilder escaped = new StringBuilder();
        for (char unit : text.toCharArray()) {
            if (unit == '"' || unit == '\\') {
                escaped.append('\\').append(unit);
            } else if (unit < ' ' || !Character.isSurrogate(unit) && random.nextInt(200) == 0) {
                escaped.append(String.format("\\u%04x", (int) unit));
            } else {
                escaped.append(unit);
            }
        }
        return escaped.toString();
    }
}
