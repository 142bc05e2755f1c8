package io.github.newsclaims.json;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureBasis;
import io.github.newsclaims.Trend;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A number that an article reports, with what it counts. */
final class FigureCodec extends Codec<Figure> {
    static final FigureCodec CODEC = new FigureCodec();

    private static final int ID = 0;
    private static final int WORDING = 1;
    private static final int AMOUNT = 2;
    private static final int UNIT = 3;
    private static final int PER = 4;
    private static final int MARGIN = 5;
    private static final int MEASURED_ENTITY = 6;
    private static final int MEASURED_PROPERTY = 7;
    private static final int QUALIFIER = 8;
    private static final int BASIS = 9;
    private static final int AS_OF = 10;
    private static final int PLACE = 11;
    private static final int TREND = 12;
    private static final int NOTE = 13;
    private static final KnownNames FIELDS = KnownNames.of(
            "figure",
            "id",
            "wording",
            "amount",
            "unit",
            "per",
            "margin",
            "measuredEntity",
            "measuredProperty",
            "qualifier",
            "basis",
            "asOf",
            "place",
            "trend",
            "note");

    private static final Vocabulary<Trend> TRENDS = Vocabulary.of(Trend.values());

    private FigureCodec() {
        super(Figure.class);
    }

    @Override
    Figure read(In in) {
        Figure.Builder figure = Figure.builder();
        Amount amount = null;
        Unit unit = null;
        Map<String, @Nullable Object> unknown = null;
        in.enter(FIELDS);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case ID -> figure.id(in.text());
                case WORDING -> figure.wording(in.object(WordingCodec.CODEC));
                case AMOUNT -> amount = in.object(AmountCodec.CODEC);
                case UNIT -> unit = in.object(UnitCodec.CODEC);
                case PER -> figure.addAllPer(in.list(PerCodec.CODEC));
                case MARGIN -> figure.margin(in.decimal());
                case MEASURED_ENTITY -> figure.measuredEntity(in.text());
                case MEASURED_PROPERTY -> figure.measuredProperty(in.text());
                case QUALIFIER -> figure.qualifier(in.text());
                case BASIS -> figure.basis(in.isNull() ? null : FigureBasis.of(in.string()));
                case AS_OF -> figure.asOf(in.object(TimeCodec.CODEC));
                case PLACE -> figure.place(in.text());
                case TREND -> figure.trend(in.word(TRENDS));
                case NOTE -> figure.note(in.text());
                default -> unknown = in.keep(unknown);
            }
        }
        figure.amount(in.require(amount, FIELDS, AMOUNT));
        figure.unit(in.require(unit, FIELDS, UNIT));
        if (unknown != null) {
            figure.extensions(Extensions.of(unknown));
        }
        return figure.build();
    }

    @Override
    void write(Out out, Figure figure) {
        out.open(FIELDS)
                .text(ID, figure.id())
                .object(WORDING, figure.wording(), WordingCodec.CODEC)
                .object(AMOUNT, figure.amount(), AmountCodec.CODEC)
                .object(UNIT, figure.unit(), UnitCodec.CODEC)
                .list(PER, figure.per(), PerCodec.CODEC)
                .decimal(MARGIN, figure.margin())
                .text(MEASURED_ENTITY, figure.measuredEntity())
                .text(MEASURED_PROPERTY, figure.measuredProperty())
                .text(QUALIFIER, figure.qualifier())
                .word(BASIS, figure.basis())
                .object(AS_OF, figure.asOf(), TimeCodec.CODEC)
                .text(PLACE, figure.place())
                .word(TREND, TRENDS, figure.trend())
                .text(NOTE, figure.note())
                .close(figure.extensions());
    }
}
