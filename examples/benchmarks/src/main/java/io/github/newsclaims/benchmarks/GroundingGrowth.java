package io.github.newsclaims.benchmarks;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Source;
import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.internal.fold.Fold;
import io.github.newsclaims.text.ArticleText;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/** The cost of grounding very many claims in a very long text. */
final class GroundingGrowth {
    /** So many that the JVM has compiled what it compiles, as in a measurement of JMH. */
    private static final int PASSES = 25;

    private GroundingGrowth() {}

    /** A kind of text and claims. */
    enum Kind {
        /** Random words. The text has every claim once, with a mention and a cue. */
        PROSE("prose", 20_000, 5_000_000),
        /** The same as {@link #PROSE}, but with one word of every claim changed. */
        CHANGED("prose, every claim changed", 20_000, 5_000_000),
        /** One repeated word. Every claim repeats it, and every second claim has another word in the middle. */
        REPETITION("one word", 1_000, 1_000_000);

        final String title;
        final int claims;
        final int characters;

        Kind(String title, int claims, int characters) {
            this.title = title;
            this.claims = claims;
            this.characters = characters;
        }
    }

    /** The cost of grounding, and the cost of folding the text. */
    record Growth(Cost grounding, Cost folding) {}

    /** Prints the cost of grounding a number of claims in a text of a given length, then that of folding the text. */
    public static void main(String[] arguments) {
        Kind kind = Kind.valueOf(arguments[0]);
        int claims = Integer.parseInt(arguments[1]);
        int characters = Integer.parseInt(arguments[2]);
        Article small = article(kind, Math.min(claims, 50), Math.min(characters, 12_500));
        Passes.warmUp(() -> {
            ground(small);
            fold(small);
        });
        System.out.println(Passes.least(PASSES, () -> article(kind, claims, characters), GroundingGrowth::ground));
        System.out.println(Passes.least(PASSES, () -> article(kind, claims, characters), GroundingGrowth::fold));
    }

    static Growth measure(Kind kind, int claims, int characters) throws IOException {
        List<Cost> costs = Jvm.costs("-Xmx2g", 2, GroundingGrowth.class, kind.name(), claims, characters);
        return new Growth(costs.get(0), costs.get(1));
    }

    private static void ground(Article article) {
        Grounding grounding = Grounding.of(article);
        if (grounding.grounded().size() + grounding.problems().size()
                < article.claims().size()) {
            throw new IllegalStateException("Every wording is grounded or a problem");
        }
    }

    private static void fold(Article article) {
        if (Fold.of(article.text().orElseThrow().value()).text().isEmpty()) {
            throw new IllegalStateException("Words do not fold to nothing");
        }
    }

    private static Article article(Kind kind, int claims, int characters) {
        String text = kind == Kind.REPETITION ? "go ".repeat(characters / 3) : prose(characters);
        Article.Builder article =
                Article.builder().id("a").text(ArticleText.of(text)).addSource(Source.person("s", "The spokeswoman"));
        for (int claim = 0; claim < claims; claim++) {
            int start = text.indexOf(' ', (int) ((long) (text.length() - 200) * claim / claims)) + 1;
            int end = text.indexOf(' ', start + 80 + claim % 7 * 3);
            String words = text.substring(start, end).strip();
            boolean changed = kind == Kind.CHANGED || kind == Kind.REPETITION && claim % 2 == 1;
            article.addClaim(Claim.builder()
                    .id("c" + claim)
                    .wording(changed ? changed(words) : words)
                    .attribution(Attribution.direct(
                            AttributionStep.by("s").withMention("she").withCue("said")))
                    .build());
        }
        return article.build();
    }

    private static String prose(int characters) {
        Prose prose = new Prose(Script.LATIN, new Random(1));
        StringBuilder text = new StringBuilder();
        while (text.length() < characters) {
            text.append(prose.words(60)).append("\n\n");
        }
        return text.toString();
    }

    private static String changed(String words) {
        int middle = words.indexOf(' ', words.length() / 2);
        return words.substring(0, middle) + " never" + words.substring(middle);
    }
}
