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
final class FigureCodec {
    private static final String ID = "id";
    private static final String WORDING = "wording";
    private static final String AMOUNT = "amount";
    private static final String UNIT = "unit";
    private static final String PER = "per";
    private static final String MARGIN = "margin";
    private static final String MEASURED_ENTITY = "measuredEntity";
    private static final String MEASURED_PROPERTY = "measuredProperty";
    private static final String QUALIFIER = "qualifier";
    private static final String BASIS = "basis";
    private static final String AS_OF = "asOf";
    private static final String PLACE = "place";
    private static final String TREND = "trend";
    private static final String NOTE = "note";
    private static final KnownNames FIELDS = KnownNames.of(
            "figure",
            ID,
            WORDING,
            AMOUNT,
            UNIT,
            PER,
            MARGIN,
            MEASURED_ENTITY,
            MEASURED_PROPERTY,
            QUALIFIER,
            BASIS,
            AS_OF,
            PLACE,
            TREND,
            NOTE);

    private static final Vocabulary<Trend> TRENDS = Vocabulary.of(Trend.values());

    private FigureCodec() {}

    static Figure read(In in) {
        Figure.Builder figure = Figure.builder();
        Amount amount = null;
        Unit unit = null;
        Map<String, @Nullable Object> unknown = null;
        in.enter(FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case ID -> figure.id(in.text());
                case WORDING -> figure.wording(WordingCodec.read(in));
                case AMOUNT -> amount = AmountCodec.read(in);
                case UNIT -> unit = UnitCodec.read(in);
                case PER -> {
                    for (in.list(); in.next(); ) {
                        figure.addPer(PerCodec.read(in));
                    }
                }
                case MARGIN -> figure.margin(in.decimal());
                case MEASURED_ENTITY -> figure.measuredEntity(in.text());
                case MEASURED_PROPERTY -> figure.measuredProperty(in.text());
                case QUALIFIER -> figure.qualifier(in.text());
                case BASIS -> figure.basis(in.isNull() ? null : FigureBasis.of(in.string()));
                case AS_OF -> figure.asOf(TimeCodec.read(in));
                case PLACE -> figure.place(in.text());
                case TREND -> figure.trend(in.word(TRENDS));
                case NOTE -> figure.note(in.text());
                default -> unknown = in.keep(unknown, field);
            }
        }
        figure.amount(in.require(amount, FIELDS, AMOUNT));
        figure.unit(in.require(unit, FIELDS, UNIT));
        if (unknown != null) {
            figure.extensions(Extensions.of(unknown));
        }
        return figure.build();
    }

    static void write(Out out, Figure figure) {
        out.open()
                .text(ID, figure.id())
                .object(WORDING, figure.wording(), WordingCodec::write)
                .object(AMOUNT, figure.amount(), AmountCodec::write)
                .object(UNIT, figure.unit(), UnitCodec::write)
                .list(PER, figure.per(), PerCodec::write)
                .decimal(MARGIN, figure.margin())
                .text(MEASURED_ENTITY, figure.measuredEntity())
                .text(MEASURED_PROPERTY, figure.measuredProperty())
                .text(QUALIFIER, figure.qualifier())
                .word(BASIS, figure.basis())
                .object(AS_OF, figure.asOf(), TimeCodec::write)
                .text(PLACE, figure.place())
                .word(TREND, TRENDS, figure.trend())
                .text(NOTE, figure.note())
                .close(figure.extensions());
    }
}
