package io.github.newsclaims.json.internal.codec.model;

import static io.github.newsclaims.internal.FieldList.SOURCE_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.Source;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.parts.WordingCodec;
import io.github.newsclaims.term.Anonymity;
import io.github.newsclaims.term.SourceKind;
import java.io.IOException;

/** The codec of a source: a person, organisation or document to which an article attributes claims. */
public final class SourceCodec extends Codec<Source> {
    public static final SourceCodec CODEC = new SourceCodec();

    private SourceCodec() {
        super(Source.class);
    }

    @Override
    public Source read(JsonIn in) {
        Source.Builder source = Source.builder();
        in.startObject(SOURCE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case ID -> source.id(in.text());
                case KIND -> source.kind(SourceKind.of(in.text()));
                case NAME -> source.name(in.text());
                case ALIASES -> source.aliases(in.texts());
                case DESCRIPTION -> source.description(in.text());
                case ROLE -> source.role(in.text());
                case AFFILIATION -> source.affiliation(in.text());
                case LOCATION -> source.location(in.text());
                case MEMBERS -> source.members(in.texts());
                case SAME_AS -> source.sameAs(in.texts(Syntax::uri));
                case ANONYMITY -> source.anonymity(Anonymity.of(in.text()));
                case MENTIONS -> source.mentions(in.list(WordingCodec.CODEC));
                case PROVENANCE -> source.provenance(in.list(ProvenanceCodec.CODEC));
                case NOTE -> source.note(in.text());
                default -> in.keep(field);
            }
        }
        return source.extensions(in.extensions()).build();
    }

    @Override
    public void write(JsonOut out, Source source) throws IOException {
        out.startObject()
                .text(ID, source.id())
                .word(KIND, source.kind())
                .text(NAME, source.name())
                .texts(ALIASES, source.aliases())
                .text(DESCRIPTION, source.description())
                .text(ROLE, source.role())
                .text(AFFILIATION, source.affiliation())
                .text(LOCATION, source.location())
                .texts(MEMBERS, source.members())
                .texts(SAME_AS, source.sameAs())
                .word(ANONYMITY, source.anonymity())
                .list(MENTIONS, source.mentions(), WordingCodec.CODEC)
                .list(PROVENANCE, source.provenance(), ProvenanceCodec.CODEC)
                .text(NOTE, source.note())
                .endObject(source.extensions());
    }
}
