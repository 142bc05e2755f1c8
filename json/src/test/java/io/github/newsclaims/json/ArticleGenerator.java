package io.github.newsclaims.json;

import io.github.newsclaims.Article;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.term.Anonymity;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.term.SourceKind;
import io.github.newsclaims.text.ArticleText;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random valid articles: every part of the model, unknown fields wherever they may stand, and text that is hard to count
 * in and to write. Equal seeds give equal articles.
 */
public final class ArticleGenerator {
    private final Random random;
    private final GeneratedValues values;

    /**
     * A generator.
     *
     * @param seed what its articles depend on, and nothing else
     */
    public ArticleGenerator(long seed) {
        this(new Random(seed));
    }

    /** A generator that leaves its choices to another. */
    ArticleGenerator(Random random) {
        this.random = random;
        this.values = new GeneratedValues(random);
    }

    /**
     * Makes an article.
     *
     * @return the next one
     */
    public Article next() {
        ArticleText text = ArticleText.of(values.text(random.nextInt(120)));
        boolean hasText = values.chance(80);
        List<Source> sources = sources(hasText ? text : null);
        List<String> ids = sources.stream().map(Source::id).toList();
        Article.Builder article = Article.builder()
                .id(values.id("article"))
                .headline(values.maybe(values::line))
                .uri(values.maybe(() -> URI.create(values.uri())))
                .published(values.maybe(values::date))
                .updated(values.maybe(values::date))
                .retrieved(values.maybe(values::instant))
                .language(values.maybe(() -> values.oneOf("en", "nb-NO", "sr-Latn-RS", "zh-Hant")))
                .contributors(values.list(2, this::contributor))
                .sources(sources)
                .provenance(values.list(2, values::provenance))
                .extensions(values.extensions());
        if (!ids.isEmpty()) {
            article.publisher(values.maybe(() -> values.oneOf(ids)));
        }
        if (hasText) {
            article.text(text).sections(sections(text.length()));
        }
        GeneratedClaims claims = new GeneratedClaims(values, hasText ? text : null, ids);
        Article made = article.claims(claims.some()).build();
        return hasText && values.chance(20) ? made.withoutText() : made;
    }

    private Contributor contributor() {
        return Contributor.builder()
                .name(values.line())
                .role(ContributorRole.of(values.oneOf("reporter", "photo-editor", "x9-y")))
                .organization(values.maybe(values::line))
                .extensions(values.extensions())
                .build();
    }

    private List<Section> sections(int length) {
        List<Section> sections = new ArrayList<>();
        int start = 0;
        while (start < length && values.chance(60)) {
            int end = start + 1 + random.nextInt(length - start);
            sections.add(Section.of(SectionKind.of(values.oneOf("body", "caption", "pull-quote")), start, end)
                    .withExtensions(values.extensions()));
            start = end + random.nextInt(3);
        }
        return sections;
    }

    private List<Source> sources(ArticleText text) {
        List<Source> sources = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        int count = random.nextInt(6);
        for (int index = 0; index < count; index++) {
            Source source = source("s" + index + values.oneOf("", "é", "😀", " x"), ids, text);
            sources.add(source);
            ids.add(source.id());
        }
        return sources;
    }

    private Source source(String id, List<String> earlier, ArticleText text) {
        boolean named = values.chance(60);
        boolean group = !earlier.isEmpty() && values.chance(30);
        Source.Builder source = Source.builder()
                .id(id)
                .kind(group ? SourceKind.GROUP : SourceKind.of(values.oneOf("person", "group", "press-release")))
                .aliases(values.list(2, values::line))
                .role(values.maybe(values::line))
                .affiliation(values.maybe(values::line))
                .location(values.maybe(values::line))
                .members(group ? values.distinct(earlier, 1) : List.of())
                .sameAs(values.list(2, () -> URI.create(values.uri())))
                .anonymity(values.maybe(() -> Anonymity.of(values.oneOf("on-record", "background", "not-for-names"))))
                .mentions(values.list(2, () -> values.wording(text)))
                .note(values.maybe(values::line))
                .extensions(values.extensions());
        if (named) {
            source.name(values.line());
        }
        if (!named || values.chance(40)) {
            source.description(values.line());
        }
        return source.build();
    }
}
