package io.github.newsclaims.json.internal.codec.model;

import static io.github.newsclaims.internal.FieldList.FIGURE_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.Figure;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.EnumWords;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.parts.AmountCodec;
import io.github.newsclaims.json.internal.codec.parts.PerCodec;
import io.github.newsclaims.json.internal.codec.parts.UnitCodec;
import io.github.newsclaims.json.internal.codec.parts.WordingCodec;
import io.github.newsclaims.json.internal.codec.relation.FigureRelationCodec;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.Trend;
import java.io.IOException;

/** The codec of a figure: a number that an article reports, with the thing that it measures. */
public final class FigureCodec extends Codec<Figure> {
    public static final FigureCodec CODEC = new FigureCodec();

    private static final EnumWords<Measures> MEASURED = EnumWords.of(Measures.values());
    private static final EnumWords<Trend> TRENDS = EnumWords.of(Trend.values());

    private FigureCodec() {
        super(Figure.class);
    }

    @Override
    public Figure read(JsonIn in) {
        Figure.Builder figure = Figure.builder();
        in.startObject(FIGURE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case ID -> figure.id(in.text());
                case WORDING -> WordingCodec.CODEC.readOptional(in).ifPresent(figure::wording);
                case AMOUNT -> figure.amount(AmountCodec.CODEC.read(in));
                case UNIT -> figure.unit(UnitCodec.CODEC.read(in));
                case PER -> figure.per(in.list(PerCodec.CODEC));
                case MARGIN -> figure.margin(in.decimal());
                case MEASURED_ENTITY -> figure.measuredEntity(in.text());
                case ENTITY -> figure.entity(in.text());
                case MEASURED_PROPERTY -> figure.measuredProperty(in.text());
                case QUALIFIER -> figure.qualifier(in.text());
                case BASIS -> figure.basis(FigureBasis.of(in.word()));
                case AS_OF -> figure.asOf(TimeCodec.CODEC.read(in));
                case PLACES -> figure.places(in.list(PlaceCodec.CODEC));
                case MEASURES -> figure.measures(in.word(MEASURED));
                case TREND -> figure.trend(in.word(TRENDS));
                case RELATIONS -> figure.relations(in.list(FigureRelationCodec.CODEC));
                case PROVENANCE -> figure.provenance(in.list(ProvenanceCodec.CODEC));
                case NOTE -> figure.note(in.text());
                default -> in.keep(field);
            }
        }
        return figure.extensions(in.extensions()).build();
    }

    @Override
    public void write(JsonOut out, Figure figure) throws IOException {
        out.startObject()
                .text(ID, figure.id())
                .object(WORDING, figure.wording(), WordingCodec.CODEC)
                .object(AMOUNT, figure.amount(), AmountCodec.CODEC)
                .object(UNIT, figure.unit(), UnitCodec.CODEC)
                .list(PER, figure.per(), PerCodec.CODEC)
                .decimal(MARGIN, figure.margin())
                .text(MEASURED_ENTITY, figure.measuredEntity())
                .text(ENTITY, figure.entity())
                .text(MEASURED_PROPERTY, figure.measuredProperty())
                .text(QUALIFIER, figure.qualifier())
                .word(BASIS, figure.basis())
                .object(AS_OF, figure.asOf(), TimeCodec.CODEC)
                .list(PLACES, figure.places(), PlaceCodec.CODEC)
                .word(MEASURES, MEASURED, figure.measures())
                .word(TREND, TRENDS, figure.trend())
                .list(RELATIONS, figure.relations(), FigureRelationCodec.CODEC)
                .list(PROVENANCE, figure.provenance(), ProvenanceCodec.CODEC)
                .text(NOTE, figure.note())
                .endObject(figure.extensions());
    }
}
