package io.github.newsclaims.json.internal.codec.relation;

import static io.github.newsclaims.internal.FieldList.ARTICLE_RELATION_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.term.ArticleRelationType;
import java.io.IOException;

/** The codec of a relation of an article to another one. */
public final class ArticleRelationCodec extends Codec<ArticleRelation> {
    public static final ArticleRelationCodec CODEC = new ArticleRelationCodec();

    private ArticleRelationCodec() {
        super(ArticleRelation.class);
    }

    @Override
    public ArticleRelation read(JsonIn in) {
        ArticleRelation.Builder relation = ArticleRelation.builder();
        in.startObject(ARTICLE_RELATION_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case TYPE -> relation.type(ArticleRelationType.of(in.text()));
                case TARGET -> relation.target(ArticleReferenceCodec.CODEC.read(in));
                default -> in.keep(field);
            }
        }
        return relation.extensions(in.extensions()).build();
    }

    @Override
    public void write(JsonOut out, ArticleRelation relation) throws IOException {
        out.startObject()
                .word(TYPE, relation.type())
                .object(TARGET, relation.target(), ArticleReferenceCodec.CODEC)
                .endObject(relation.extensions());
    }
}
