package io.github.newsclaims.json;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.Section;
import io.github.newsclaims.SectionKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of an article's text. */
final class SectionCodec extends Codec<Section> {
    static final SectionCodec CODEC = new SectionCodec();

    private static final int KIND = 0;
    private static final int START = 1;
    private static final int END = 2;
    private static final KnownNames FIELDS = KnownNames.of("section", "kind", "start", "end");

    private SectionCodec() {
        super(Section.class);
    }

    @Override
    Section read(In in) {
        Section.Builder section = Section.builder();
        SectionKind kind = null;
        int start = In.ABSENT;
        int end = In.ABSENT;
        Map<String, @Nullable Object> unknown = null;
        in.enter(FIELDS);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case KIND -> kind = in.isNull() ? kind : SectionKind.of(in.string());
                case START -> start = in.offset();
                case END -> end = in.offset();
                default -> unknown = in.keep(unknown);
            }
        }
        section.kind(in.require(kind, FIELDS, KIND));
        section.start(in.require(start, FIELDS, START));
        section.end(in.require(end, FIELDS, END));
        if (unknown != null) {
            section.extensions(Extensions.of(unknown));
        }
        return section.build();
    }

    @Override
    void write(Out out, Section section) {
        out.open(FIELDS)
                .word(KIND, section.kind())
                .number(START, section.start())
                .number(END, section.end())
                .close(section.extensions());
    }
}
