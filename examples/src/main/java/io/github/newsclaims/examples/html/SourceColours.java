package io.github.newsclaims.examples.html;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The colours of the sources of an article, as classes of elements. Sources who claim something come first, in the order in which they
 * speak, so that their hues are far apart.
 */
public final class SourceColours {
    private static final int CIRCLE = 360;
    /** The part of the circle of hues between a source and the next one: the golden section keeps neighbours apart. */
    private static final double STEP = 0.381966;
    /** Further sources get hues again, in a darker tone. */
    private static final int HUES = 12;

    private final Article article;
    /** The number of each source: by kind and name, which several articles share, or else by article and id. */
    private final Map<List<String>, Integer> numbers;

    /**
     * Gives each source of an article its colour.
     *
     * @param article the article
     */
    public SourceColours(Article article) {
        this(article, new LinkedHashMap<>());
    }

    private SourceColours(Article article, Map<List<String>, Integer> numbers) {
        this.article = article;
        this.numbers = numbers;
        for (Claim claim : article.claims()) {
            claim.attribution()
                    .ifPresent(
                            attribution -> attribution.origin().speaker().ids().forEach(this::add));
        }
        article.sources().stream().map(Source::id).forEach(this::add);
    }

    /**
     * Gives the sources of several articles their colours. Sources of the same kind and name have the same colour.
     *
     * @param articles the articles
     * @return the colours of each article, in the same order; the rules of the last one are those of all
     */
    public static List<SourceColours> of(List<Article> articles) {
        Map<List<String>, Integer> numbers = new LinkedHashMap<>();
        return articles.stream()
                .map(article -> new SourceColours(article, numbers))
                .toList();
    }

    private void add(String id) {
        numbers.putIfAbsent(identity(id), numbers.size());
    }

    private List<String> identity(String id) {
        return article.source(id)
                .filter(source -> source.name().isPresent())
                .map(source -> List.of(source.kind().word(), source.name().orElseThrow()))
                .orElse(List.of("", article.id(), id));
    }

    /**
     * Returns the rules that say which hue each class has.
     *
     * @return rules of CSS
     */
    public String rules() {
        int hues = Math.max(1, Math.min(HUES, numbers.size()));
        StringBuilder rules = new StringBuilder();
        for (int number : numbers.values()) {
            long hue = Math.round(CIRCLE * number * STEP) % CIRCLE;
            rules.append(String.format(Locale.ROOT, ".h%d{--h:%d;--tone:%d}%n", number, hue, number / hues % 2));
        }
        return rules.toString();
    }

    /**
     * Returns the key of a source, by which a script finds its claims.
     *
     * @param id the id of the source
     * @return for example "h3"
     */
    public String key(String id) {
        return "h" + numbers.getOrDefault(identity(id), 0);
    }

    /**
     * Returns the classes of a source.
     *
     * @param id the id of a source
     * @return for example "h3 named" or "h3 unnamed"
     */
    public String of(String id) {
        boolean named = article.source(id).flatMap(Source::name).isPresent();
        return key(id) + (named ? " named" : " unnamed");
    }

    /**
     * Returns the classes of a speaker.
     *
     * @param speaker the speaker
     * @return for example "h3 named"; with "open" for candidates, "unresolved" or "unstated" without a hue
     */
    public String of(Speaker speaker) {
        return speaker.accept(new Speaker.Visitor<>() {
            @Override
            public String known(Speaker.Known known) {
                return SourceColours.this.of(known.ids().get(0));
            }

            @Override
            public String candidates(Speaker.Candidates candidates) {
                return SourceColours.this.of(candidates.ids().get(0)) + " open";
            }

            @Override
            public String unresolved(Speaker.Unresolved unresolved) {
                return "unresolved";
            }

            @Override
            public String unstated(Speaker.Unstated unstated) {
                return "unstated";
            }
        });
    }

    /**
     * Returns the classes of a claim.
     *
     * @param claim the claim
     * @return those of the speaker whose claim it is; "own" in the article's own voice; "unrecorded"
     */
    public String of(Claim claim) {
        Optional<String> speaker =
                claim.attribution().map(attribution -> of(attribution.origin().speaker()));
        return speaker.orElse(claim.ownVoice() ? "own" : "unrecorded");
    }
}
