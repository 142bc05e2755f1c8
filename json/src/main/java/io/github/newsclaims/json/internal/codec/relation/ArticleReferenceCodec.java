package io.github.newsclaims.json.internal.codec.relation;

import static io.github.newsclaims.internal.FieldList.ARTICLE_REFERENCE_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.ArticleReference;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;

/** The codec of a reference to an article, by its id or by a URI. */
public final class ArticleReferenceCodec extends Codec<ArticleReference> {
    public static final ArticleReferenceCodec CODEC = new ArticleReferenceCodec();

    private ArticleReferenceCodec() {
        super(ArticleReference.class);
    }

    @Override
    public ArticleReference read(JsonIn in) {
        ArticleReference.Builder reference = ArticleReference.builder();
        in.startObject(ARTICLE_REFERENCE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case ARTICLE -> reference.article(in.text());
                case URI -> reference.uri(in.uri());
                default -> in.keep(field);
            }
        }
        return reference.extensions(in.extensions()).build();
    }

    @Override
    public void write(JsonOut out, ArticleReference reference) throws IOException {
        out.startObject()
                .text(ARTICLE, reference.article())
                .word(URI, reference.uri())
                .endObject(reference.extensions());
    }
}
