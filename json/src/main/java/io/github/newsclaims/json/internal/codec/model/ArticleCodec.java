package io.github.newsclaims.json.internal.codec.model;

import static io.github.newsclaims.internal.FieldList.ARTICLE_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.parts.DigestCodec;
import io.github.newsclaims.json.internal.codec.relation.ArticleRelationCodec;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.text.ArticleText;
import java.io.IOException;

/** The codec of a document, which has the version of the format and the fields of an article. */
public final class ArticleCodec extends Codec<Article> {
    public static final ArticleCodec CODEC = new ArticleCodec();

    /** The major version of the format that this library reads and writes. */
    private static final String FORMAT = "1";

    private ArticleCodec() {
        super(Article.class);
    }

    @Override
    public Article read(JsonIn in) {
        Article.Builder article = Article.builder();
        // Set after the last field: the digest, which may follow the text, decides whether the caller's text is used.
        ArticleText text = null;
        in.startObject(ARTICLE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case NEWSCLAIMS -> checkVersion(in);
                case ID -> article.id(in.text());
                case HEADLINE -> article.headline(in.text());
                case URI -> article.uri(in.uri());
                case VERSION -> article.version(in.text());
                case STATUS -> article.status(ArticleStatus.of(in.word()));
                case PUBLISHER -> article.publisher(in.text());
                case PUBLISHED -> article.published(in.date());
                case UPDATED -> article.updated(in.date());
                case RETRIEVED -> article.retrieved(in.instant());
                case LANGUAGE -> article.language(in.text());
                case RIGHTS -> article.rights(in.text());
                case CONTRIBUTORS -> article.contributors(in.list(ContributorCodec.CODEC));
                case TEXT -> text = ArticleText.of(in.text());
                case TEXT_DIGEST -> article.textDigest(in.words().withheld(DigestCodec.CODEC.read(in)));
                case SECTIONS -> article.sections(in.list(SectionCodec.CODEC));
                case SOURCES -> article.sources(in.list(SourceCodec.CODEC));
                case ENTITIES -> article.entities(in.list(EntityCodec.CODEC));
                case CLAIMS -> article.claims(in.list(ClaimCodec.CODEC));
                case RELATIONS -> article.relations(in.list(ArticleRelationCodec.CODEC));
                case PROVENANCE -> article.provenance(in.list(ProvenanceCodec.CODEC));
                default -> in.keep(field);
            }
        }
        text = in.words().articleText(text);
        if (text != null) {
            article.text(text);
        }
        return article.extensions(in.extensions()).build();
    }

    private static void checkVersion(JsonIn in) {
        String version = in.text();
        if (!version.equals(FORMAT)) {
            throw in.faults().wrongToken("\"" + FORMAT + "\"");
        }
    }

    @Override
    public void write(JsonOut out, Article article) throws IOException {
        out.startObject()
                .text(NEWSCLAIMS, FORMAT)
                .text(ID, article.id())
                .text(HEADLINE, article.headline())
                .word(URI, article.uri())
                .text(VERSION, article.version())
                .word(STATUS, article.status())
                .text(PUBLISHER, article.publisher())
                .word(PUBLISHED, article.published())
                .word(UPDATED, article.updated())
                .word(RETRIEVED, article.retrieved())
                .text(LANGUAGE, article.language())
                .text(RIGHTS, article.rights())
                .list(CONTRIBUTORS, article.contributors(), ContributorCodec.CODEC)
                .text(TEXT, article.text().map(ArticleText::value))
                .object(TEXT_DIGEST, article.textDigest(), DigestCodec.CODEC)
                .list(SECTIONS, article.sections(), SectionCodec.CODEC)
                .list(SOURCES, article.sources(), SourceCodec.CODEC)
                .list(ENTITIES, article.entities(), EntityCodec.CODEC)
                .list(CLAIMS, article.claims(), ClaimCodec.CODEC)
                .list(RELATIONS, article.relations(), ArticleRelationCodec.CODEC)
                .list(PROVENANCE, article.provenance(), ProvenanceCodec.CODEC)
                .endObject(article.extensions());
    }
}
