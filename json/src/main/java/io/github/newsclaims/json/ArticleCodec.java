package io.github.newsclaims.json;

import io.github.newsclaims.Article;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.text.ArticleText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A whole document: the version of the format, then an article. */
final class ArticleCodec extends Codec<Article> {
    static final ArticleCodec CODEC = new ArticleCodec();

    private static final int NEWSCLAIMS = 0;
    private static final int ID = 1;
    private static final int HEADLINE = 2;
    private static final int URI = 3;
    private static final int PUBLISHER = 4;
    private static final int PUBLISHED = 5;
    private static final int UPDATED = 6;
    private static final int RETRIEVED = 7;
    private static final int LANGUAGE = 8;
    private static final int CONTRIBUTORS = 9;
    private static final int TEXT = 10;
    private static final int TEXT_DIGEST = 11;
    private static final int SECTIONS = 12;
    private static final int SOURCES = 13;
    private static final int CLAIMS = 14;
    private static final int PROVENANCE = 15;
    private static final KnownNames FIELDS = KnownNames.of(
            "article",
            "newsclaims",
            "id",
            "headline",
            "uri",
            "publisher",
            "published",
            "updated",
            "retrieved",
            "language",
            "contributors",
            "text",
            "textDigest",
            "sections",
            "sources",
            "claims",
            "provenance");

    /** The major version of the format that this library reads and writes. */
    private static final String VERSION = "1";

    private ArticleCodec() {
        super(Article.class);
    }

    @Override
    Article read(In in) {
        Article.Builder article = Article.builder();
        String newsclaims = null;
        String id = null;
        ArticleText text = null;
        Map<String, @Nullable Object> unknown = null;
        in.enter(FIELDS);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case NEWSCLAIMS -> newsclaims = readVersion(in);
                case ID -> id = in.text();
                case HEADLINE -> article.headline(in.text());
                case URI -> article.uri(in.uri());
                case PUBLISHER -> article.publisher(in.text());
                case PUBLISHED -> article.published(in.date());
                case UPDATED -> article.updated(in.date());
                case RETRIEVED -> article.retrieved(in.instant());
                case LANGUAGE -> article.language(in.text());
                case CONTRIBUTORS -> article.addAllContributors(in.list(ContributorCodec.CODEC));
                case TEXT -> text = in.isNull() ? null : in.words().own(ArticleText.of(in.string()));
                case TEXT_DIGEST -> article.textDigest(in.words().withheld(in.object(DigestCodec.CODEC)));
                case SECTIONS -> article.addAllSections(in.list(SectionCodec.CODEC));
                case SOURCES -> article.addAllSources(in.list(SourceCodec.CODEC));
                case CLAIMS -> article.addAllClaims(in.list(ClaimCodec.CODEC));
                case PROVENANCE -> article.addAllProvenance(in.list(ProvenanceCodec.CODEC));
                default -> unknown = in.keep(unknown);
            }
        }
        in.require(newsclaims, FIELDS, NEWSCLAIMS);
        article.id(in.require(id, FIELDS, ID));
        article.text(in.words().articleText(text));
        if (unknown != null) {
            article.extensions(Extensions.of(unknown));
        }
        return article.build();
    }

    private static @Nullable String readVersion(In in) {
        String version = in.text();
        if (version != null && !version.equals(VERSION)) {
            throw in.faults().at(in.name() + " must be \"" + VERSION + "\", got " + Invalid.show(version));
        }
        return version;
    }

    @Override
    void write(Out out, Article article) {
        out.open(FIELDS)
                .text(NEWSCLAIMS, VERSION)
                .text(ID, article.id())
                .text(HEADLINE, article.headline())
                .word(URI, article.uri())
                .text(PUBLISHER, article.publisher())
                .word(PUBLISHED, article.published())
                .word(UPDATED, article.updated())
                .word(RETRIEVED, article.retrieved())
                .text(LANGUAGE, article.language())
                .list(CONTRIBUTORS, article.contributors(), ContributorCodec.CODEC)
                .articleText(TEXT, article.text())
                .object(TEXT_DIGEST, article.textDigest(), DigestCodec.CODEC)
                .list(SECTIONS, article.sections(), SectionCodec.CODEC)
                .list(SOURCES, article.sources(), SourceCodec.CODEC)
                .list(CLAIMS, article.claims(), ClaimCodec.CODEC)
                .list(PROVENANCE, article.provenance(), ProvenanceCodec.CODEC)
                .close(article.extensions());
    }
}
