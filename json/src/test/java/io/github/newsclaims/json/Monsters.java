package io.github.newsclaims.json;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Documents with something very deep or very long in them, whole or broken. */
final class Monsters {
    private static final int MOST = 60_000;
    private static final String PLACES = ":,[{";

    private final Random random;
    private final ArticleGenerator articles;
    private final Breakage breakage;

    Monsters(long seed) {
        random = new Random(seed);
        articles = new ArticleGenerator(seed);
        breakage = new Breakage(random::nextInt);
    }

    /** The next document. */
    byte[] next() {
        StringBuilder json = new StringBuilder(NewsClaimsJson.write(articles.next()));
        if (random.nextBoolean()) {
            json.insert(1, '"' + name() + "\":" + monster() + ',');
        } else {
            json.insert(place(json), monster());
        }
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        return random.nextBoolean() ? breakage.bytes(bytes, 3) : bytes;
    }

    private int place(StringBuilder json) {
        int at = random.nextInt(json.length());
        while (at > 0 && PLACES.indexOf(json.charAt(at)) < 0) {
            at--;
        }
        return at + 1;
    }

    private String monster() {
        return switch (random.nextInt(6)) {
            case 0 -> nested();
            case 1 -> (random.nextBoolean() ? "-" : "") + "123456789".repeat(size() / 9 + 1);
            case 2 -> "0." + "7".repeat(size() + 1) + "e" + "9".repeat(random.nextInt(30) + 1);
            case 3 -> '"' + (random.nextBoolean() ? "\\u00e9\\n" : "\u202e😀").repeat(size() / 8) + '"';
            case 4 -> "{\"" + "n\\n".repeat(size()) + "\":" + nested() + '}';
            default -> "\0".repeat(random.nextInt(5) + 1);
        };
    }

    private String nested() {
        StringBuilder open = new StringBuilder();
        StringBuilder close = new StringBuilder();
        boolean mixed = random.nextBoolean();
        for (int level = size(); level > 0; level--) {
            boolean array = mixed ? random.nextBoolean() : level % 2 == 0;
            open.append(array ? "[" : "{\"" + (level % 100 == 0 ? name() : "n") + "\":");
            close.append(array ? ']' : '}');
        }
        close.reverse();
        int closed = random.nextBoolean() ? close.length() : random.nextInt(close.length() + 1);
        return open.append(random.nextBoolean() ? "1" : "\"\"")
                .append(close, 0, closed)
                .toString();
    }

    private String name() {
        return random.nextBoolean() ? "x" : "a\\n\u202e".repeat(random.nextInt(100));
    }

    /** Small as often as large. */
    private int size() {
        return random.nextInt(random.nextBoolean() ? 600 : MOST);
    }
}
