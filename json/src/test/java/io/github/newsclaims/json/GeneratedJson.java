package io.github.newsclaims.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** JSON of every form, and bytes that were such before something happened to them. */
final class GeneratedJson {
    private static final String[] PIECES =
            ("a,bc, ,/,~,',0,\177,\u0085,\u2028,é,߿,ࠀ,漢,\uffff,😀,\udbff\udfff,\\\",\\\\,\\/,\\b,\\f,\\n,\\r,\\t,\\u0000,\\u001F,\\u00e9,"
                            + "\\uABcd,\\ud83d\\uDE00,a plain run of letters")
                    .split(",");

    private static final String[] NUMBERS =
            "0,-0,7,-12,2147483647,2147483648,12345678901234567890,0.0,-1.50,1e5,1E+05,0e-0".split(",");

    private static final String DAMAGE = "\"\"\\{}[],:0-1.eE+tfnua/ \n\r\t\f\0\u0001\u001f\u007f\u00a0";

    private GeneratedJson() {}

    static String value(Random random, int depth) {
        int kind = random.nextInt(depth > 4 ? 3 : 5);
        if (kind < 3) {
            String word = List.of("true", "false", "null").get(random.nextInt(3));
            return kind == 0 ? string(random) : kind == 1 ? NUMBERS[random.nextInt(NUMBERS.length)] : word;
        }
        List<String> parts = new ArrayList<>();
        for (int left = random.nextInt(5); left > 0; left--) {
            String name = random.nextBoolean()
                    ? '"' + TokenWalk.NAMES[random.nextInt(TokenWalk.NAMES.length)] + '"'
                    : string(random);
            String before = kind == 3 ? "" : name + space(random) + ":" + space(random);
            parts.add(space(random) + before + value(random, depth + 1) + space(random));
        }
        String inside = parts.isEmpty() ? space(random) : String.join(",", parts);
        return kind == 3 ? "[" + inside + "]" : "{" + inside + "}";
    }

    private static String string(Random random) {
        StringBuilder string = new StringBuilder("\"");
        for (int left = random.nextInt(8); left > 0; left--) {
            string.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return string.append('"').toString();
    }

    static String space(Random random) {
        return random.nextInt(4) > 0
                ? ""
                : List.of(" ", "\n", "\t ", "\r\n", " ".repeat(9)).get(random.nextInt(5));
    }

    /** A byte is replaced, put in or taken out, the end cut off, or a stretch of the document repeated. */
    static byte[] damaged(Random random, byte[] json) {
        int from = random.nextInt(json.length);
        int to = random.nextInt(from, json.length) + 1;
        byte[] put = {(byte) DAMAGE.charAt(random.nextInt(DAMAGE.length()))};
        byte[] start = Arrays.copyOf(json, from);
        return switch (random.nextInt(5)) {
            case 0 -> TokenWalk.join(start, put, Arrays.copyOfRange(json, from + 1, json.length));
            case 1 -> TokenWalk.join(start, put, Arrays.copyOfRange(json, from, json.length));
            case 2 -> TokenWalk.join(start, Arrays.copyOfRange(json, from + 1, json.length));
            case 3 -> start;
            default -> TokenWalk.join(Arrays.copyOf(json, to), Arrays.copyOfRange(json, from, json.length));
        };
    }
}
