package io.github.newsclaims.json.internal.codec.parts;

import static io.github.newsclaims.internal.FieldList.PER_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.quantity.Per;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/**
 * The codec of the divisor of a rate. The kind may be the last field, so the other parts are stored until all fields are
 * read.
 */
public final class PerCodec extends Codec<Per> {
    public static final PerCodec CODEC = new PerCodec();

    private static final String PERIOD = "period";
    private static final String MEASURE = "measure";
    private static final String COUNT = "count";
    private static final List<String> KINDS = List.of(PERIOD, MEASURE, COUNT);

    private PerCodec() {
        super(Per.class);
    }

    @Override
    public Per read(JsonIn in) {
        String kind = "";
        BigDecimal quantity = BigDecimal.ONE;
        String duration = null;
        String code = null;
        String counted = null;
        in.startObject(PER_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case KIND -> kind = in.kind(KINDS);
                case QUANTITY -> quantity = in.decimal();
                case DURATION -> duration = in.word();
                case CODE -> code = in.word();
                case COUNTED -> counted = in.text();
                default -> throw in.unknownField(field);
            }
        }
        String thing = kind + " per";
        switch (kind) {
            case PERIOD -> {
                in.allowOnly(thing, KIND, QUANTITY, DURATION);
                return new Per.Period(quantity, in.require(duration, thing, DURATION));
            }
            case MEASURE -> {
                in.allowOnly(thing, KIND, QUANTITY, CODE);
                return new Per.Measured(quantity, in.require(code, thing, CODE));
            }
            case COUNT -> {
                in.allowOnly(thing, KIND, QUANTITY, COUNTED);
                return new Per.Counted(quantity, in.require(counted, thing, COUNTED));
            }
            default -> throw unknownKind(kind);
        }
    }

    @Override
    public void write(JsonOut out, Per per) throws IOException {
        if (per instanceof Per.Period period) {
            quantity(out.startObject().text(KIND, PERIOD), per).text(DURATION, period.duration());
        } else if (per instanceof Per.Measured measure) {
            quantity(out.startObject().text(KIND, MEASURE), per).text(CODE, measure.code());
        } else if (per instanceof Per.Counted count) {
            quantity(out.startObject().text(KIND, COUNT), per).text(COUNTED, count.counted());
        } else {
            throw unknownKind(per.getClass());
        }
        out.endObject();
    }

    /** Writes the quantity unless it is 1, the default. */
    private static JsonOut quantity(JsonOut out, Per per) throws IOException {
        return per.quantity().equals(BigDecimal.ONE) ? out : out.decimal(QUANTITY, per.quantity());
    }
}
