package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks documents, byte by byte or token by token, as it is told by whoever chooses numbers below a bound. */
final class Breakage {
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9][0-9.eE+-]*|true|false|null|[\\[\\]{}:,]");
    private static final List<String> TOKENS = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1.5",
            "1e999999999",
            "1e99999999999",
            "2147483648",
            "\"\"",
            "\" \"",
            "\"\\ud800\"",
            "\"\\udc00x\"",
            "\"1\"",
            "\"-0.50\"",
            "\"kind\"",
            "\"exact\"",
            "\"vague\"",
            "\"ids\"",
            "\"value\"",
            "\"2031-02-30\"",
            "\"😀\"",
            "[]",
            "{}",
            "[[]]",
            "{\"kind\":\"vague\"}",
            "[null]",
            "[",
            "]",
            "{",
            "}",
            ":",
            ",");

    private final IntUnaryOperator below;

    Breakage(IntUnaryOperator below) {
        this.below = below;
    }

    /** Changes a document in one to so many bytes. */
    byte[] bytes(byte[] json, int most) {
        byte[] bytes = json;
        for (int change = below.applyAsInt(most); change >= 0; change--) {
            bytes = broken(bytes);
        }
        return bytes;
    }

    /** Changes a document in so many tokens. */
    byte[] tokens(String json, int least, int most) {
        List<String> tokens = tokens(json);
        for (int change = least + below.applyAsInt(most - least + 1); change > 0; change--) {
            breakOne(tokens);
        }
        return String.join("", tokens).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] broken(byte[] bytes) {
        int at = below.applyAsInt(bytes.length);
        byte[] changed = bytes.clone();
        switch (below.applyAsInt(5)) {
            case 0 -> changed[at] = (byte) below.applyAsInt(256);
            case 1 -> changed[at] ^= (byte) (1 << below.applyAsInt(8));
            case 2 -> changed[at] = (byte) "\"\\{}[]:,0-e.\n u".charAt(below.applyAsInt(15));
            case 3 -> changed = cut(bytes, at, Math.min(bytes.length, at + 1 + below.applyAsInt(4)));
            default -> changed = cut(bytes, Math.max(1, at), bytes.length);
        }
        return changed;
    }

    private static byte[] cut(byte[] bytes, int from, int to) {
        byte[] rest = new byte[Math.max(1, bytes.length - (to - from))];
        System.arraycopy(bytes, 0, rest, 0, Math.min(from, rest.length));
        System.arraycopy(bytes, to, rest, Math.min(from, rest.length), bytes.length - to);
        return rest;
    }

    private static List<String> tokens(String json) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(json);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        assertThat(String.join("", tokens)).isEqualTo(json);
        return tokens;
    }

    private void breakOne(List<String> tokens) {
        int at = below.applyAsInt(tokens.size());
        String other = tokens.get(below.applyAsInt(tokens.size()));
        switch (below.applyAsInt(5)) {
            case 0 -> tokens.set(at, TOKENS.get(below.applyAsInt(TOKENS.size())));
            case 1 -> tokens.set(at, other);
            case 2 -> tokens.add(at, other);
            case 3 -> swapStrings(tokens, at);
            default -> tokens.remove(at);
        }
        if (tokens.isEmpty()) {
            tokens.add("{");
        }
    }

    /** Puts the next string of the document in the place of this one: documents that are JSON, with the wrong words. */
    private static void swapStrings(List<String> tokens, int at) {
        for (int next = at + 1; next < tokens.size(); next++) {
            if (tokens.get(next).startsWith("\"") && tokens.get(at).startsWith("\"")) {
                tokens.set(at, tokens.get(next));
                return;
            }
        }
    }
}
