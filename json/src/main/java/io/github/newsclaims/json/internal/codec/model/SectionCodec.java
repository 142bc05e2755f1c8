package io.github.newsclaims.json.internal.codec.model;

import static io.github.newsclaims.internal.FieldList.SECTION_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.Section;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.term.SectionKind;
import java.io.IOException;

/** The codec of a section: a part of the text of an article. */
public final class SectionCodec extends Codec<Section> {
    public static final SectionCodec CODEC = new SectionCodec();

    private SectionCodec() {
        super(Section.class);
    }

    @Override
    public Section read(JsonIn in) {
        Section.Builder section = Section.builder();
        in.startObject(SECTION_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case KIND -> section.kind(SectionKind.of(in.text()));
                case START -> section.start(in.offset());
                case END -> section.end(in.offset());
                case PUBLISHED -> section.published(in.date());
                default -> in.keep(field);
            }
        }
        return section.extensions(in.extensions()).build();
    }

    @Override
    public void write(JsonOut out, Section section) throws IOException {
        out.startObject()
                .word(KIND, section.kind())
                .number(START, section.start())
                .number(END, section.end())
                .word(PUBLISHED, section.published())
                .endObject(section.extensions());
    }
}
