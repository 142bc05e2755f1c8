package io.github.newsclaims.json;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleReference;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.term.Anonymity;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.term.SourceKind;
import io.github.newsclaims.text.ArticleText;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

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
        List<Entity> entities = entities(hasText ? text : null);
        List<String> parties = new ArrayList<>(entities.stream().map(Entity::id).toList());
        List<Source> sources = sources(hasText ? text : null, parties);
        List<String> ids = sources.stream().map(Source::id).toList();
        parties.addAll(ids);
        Article.Builder article = Article.builder();
        article.id(values.id("article"));
        values.maybe(values::line).ifPresent(article::headline);
        values.maybe(() -> URI.create(values.uri())).ifPresent(article::uri);
        values.maybe(values::line).ifPresent(article::version);
        values.maybe(() -> ArticleStatus.of(values.oneOf("published", "withdrawn", "in-review")))
                .ifPresent(article::status);
        values.maybe(values::date).ifPresent(article::published);
        values.maybe(values::date).ifPresent(article::updated);
        values.maybe(values::instant).ifPresent(article::retrieved);
        values.maybe(() -> values.oneOf("en", "nb-NO", "sr-Latn-RS", "zh-Hant")).ifPresent(article::language);
        values.maybe(values::line).ifPresent(article::rights);
        article.contributors(values.list(2, this::contributor));
        article.sources(sources);
        article.entities(entities);
        article.relations(values.list(2, this::relation));
        article.provenance(values.list(2, values::provenance));
        article.extensions(values.extensions());
        if (!ids.isEmpty()) {
            values.maybe(() -> values.oneOf(ids)).ifPresent(article::publisher);
        }
        if (hasText) {
            article.text(text).sections(sections(text.length()));
        }
        GeneratedClaims claims = new GeneratedClaims(values, hasText ? text : null, ids, parties);
        Article made = article.claims(claims.some()).build();
        return hasText && values.chance(20) ? made.withoutText() : made;
    }

    private Contributor contributor() {
        Contributor.Builder contributor = Contributor.builder();
        boolean named = values.chance(60);
        if (named) {
            contributor.name(values.line());
        }
        contributor.role(ContributorRole.of(values.oneOf("reporter", "photo-editor", "x9-y")));
        if (!named || values.chance(45)) {
            contributor.organization(values.line());
        }
        contributor.extensions(values.extensions());
        return contributor.build();
    }

    private ArticleRelation relation() {
        ArticleReference target = values.chance(50)
                ? ArticleReference.to(values.id("elsewhere"))
                : ArticleReference.to(URI.create(values.uri()));
        return ArticleRelation.of(
                        ArticleRelationType.of(values.oneOf("replaces", "copy-of", "digest-of")),
                        target.withExtensions(values.extensions()))
                .withExtensions(values.extensions());
    }

    private List<Section> sections(int length) {
        List<Section> sections = new ArrayList<>();
        int start = 0;
        while (start < length && values.chance(60)) {
            int end = start + 1 + random.nextInt(length - start);
            sections.add(section(SectionKind.of(values.oneOf("body", "caption", "x9-y")), start, end));
            if (values.chance(30)) {
                int inner = start + random.nextInt(end - start);
                sections.add(section(SectionKind.BLOCK_QUOTE, inner, inner + 1 + random.nextInt(end - inner)));
            }
            start = end + random.nextInt(3);
        }
        return sections;
    }

    private Section section(SectionKind kind, int start, int end) {
        Section section = Section.of(kind, start, end).withExtensions(values.extensions());
        return values.maybe(values::date).map(section::withPublished).orElse(section);
    }

    private List<Entity> entities(@Nullable ArticleText text) {
        List<Entity> entities = new ArrayList<>();
        int count = random.nextInt(4);
        for (int index = 0; index < count; index++) {
            entities.add(entity("e" + index + values.oneOf("", "é", "😀", " x"), text));
        }
        return entities;
    }

    private Entity entity(String id, @Nullable ArticleText text) {
        boolean named = values.chance(60);
        Entity.Builder entity = Entity.builder();
        entity.id(id);
        entity.kind(EntityKind.of(values.oneOf("person", "event", "fishing-boat")));
        entity.aliases(values.list(2, values::line));
        entity.sameAs(values.list(2, () -> URI.create(values.uri())));
        entity.mentions(values.list(2, () -> values.wording(text)));
        entity.provenance(values.list(2, values::provenance));
        values.maybe(values::line).ifPresent(entity::note);
        entity.extensions(values.extensions());
        if (named) {
            entity.name(values.line());
        }
        if (!named || values.chance(40)) {
            entity.description(values.line());
        }
        return entity.build();
    }

    private List<Source> sources(@Nullable ArticleText text, List<String> entities) {
        List<Source> sources = new ArrayList<>();
        List<String> ids = new ArrayList<>(entities);
        int count = random.nextInt(6);
        for (int index = 0; index < count; index++) {
            Source source = source("s" + index + values.oneOf("", "é", "😀", " x"), ids, text);
            sources.add(source);
            ids.add(source.id());
        }
        return sources;
    }

    private Source source(String id, List<String> earlier, @Nullable ArticleText text) {
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
        source.provenance(values.list(2, values::provenance));
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
