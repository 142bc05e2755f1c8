package io.github.newsclaims.json.internal.codec.model;

import static io.github.newsclaims.internal.FieldList.APPEARANCE_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;

/** The codec of an appearance: another publication that makes the claim. */
public final class AppearanceCodec extends Codec<Appearance> {
    public static final AppearanceCodec CODEC = new AppearanceCodec();

    private AppearanceCodec() {
        super(Appearance.class);
    }

    @Override
    public Appearance read(JsonIn in) {
        Appearance.Builder appearance = Appearance.builder();
        in.startObject(APPEARANCE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case URI -> appearance.uri(in.uri());
                case TITLE -> appearance.title(in.text());
                case PUBLISHER -> appearance.publisher(in.text());
                case DATE -> appearance.date(in.date());
                case FIRST -> appearance.first(in.flag());
                case NOTE -> appearance.note(in.text());
                default -> in.keep(field);
            }
        }
        return appearance.extensions(in.extensions()).build();
    }

    @Override
    public void write(JsonOut out, Appearance appearance) throws IOException {
        out.startObject()
                .word(URI, appearance.uri())
                .text(TITLE, appearance.title())
                .text(PUBLISHER, appearance.publisher())
                .word(DATE, appearance.date())
                .flagIfTrue(FIRST, appearance.first())
                .text(NOTE, appearance.note())
                .endObject(appearance.extensions());
    }
}
