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
        Article.Builder article = Article.builder();
        article.id(values.id("article"));
        values.maybe(values::line).ifPresent(article::headline);
        values.maybe(() -> URI.create(values.uri())).ifPresent(article::uri);
        values.maybe(values::date).ifPresent(article::published);
        values.maybe(values::date).ifPresent(article::updated);
        values.maybe(values::instant).ifPresent(article::retrieved);
        values.maybe(() -> values.oneOf("en", "nb-NO", "sr-Latn-RS", "zh-Hant")).ifPresent(article::language);
        article.contributors(values.list(2, this::contributor));
        article.sources(sources);
        article.provenance(values.list(2, values::provenance));
        article.extensions(values.extensions());
        if (!ids.isEmpty()) {
            values.maybe(() -> values.oneOf(ids)).ifPresent(article::publisher);
        }
        if (hasText) {
            article.text(text).sections(sections(text.length()));
        }
        GeneratedClaims claims = new GeneratedClaims(values, hasText ? text : null, ids);
        Article made = article.claims(claims.some()).build();
        return hasText && values.chance(20) ? made.withoutText() : made;
    }

    private Contributor contributor() {
        Contributor.Builder contributor = Contributor.builder();
        contributor.name(values.line());
        contributor.role(ContributorRole.of(values.oneOf("reporter", "photo-editor", "x9-y")));
        values.maybe(values::line).ifPresent(contributor::organization);
        contributor.extensions(values.extensions());
        return contributor.build();
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
        Source.Builder source = Source.builder();
        source.id(id);
        source.kind(group ? SourceKind.GROUP : SourceKind.of(values.oneOf("person", "group", "press-release")));
        source.aliases(values.list(2, values::line));
        values.maybe(values::line).ifPresent(source::role);
        values.maybe(values::line).ifPresent(source::affiliation);
        values.maybe(values::line).ifPresent(source::location);
        source.members(group ? values.distinct(earlier, 1) : List.of());
        source.sameAs(values.list(2, () -> URI.create(values.uri())));
        values.maybe(() -> Anonymity.of(values.oneOf("on-record", "background", "not-for-names")))
                .ifPresent(source::anonymity);
        source.mentions(values.list(2, () -> values.wording(text)));
        values.maybe(values::line).ifPresent(source::note);
        source.extensions(values.extensions());
        if (named) {
            source.name(values.line());
        }
        if (!named || values.chance(40)) {
            source.description(values.line());
        }
        return source.build();
    }
}
