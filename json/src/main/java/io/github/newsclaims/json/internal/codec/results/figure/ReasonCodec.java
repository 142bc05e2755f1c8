package io.github.newsclaims.json.internal.codec.results.figure;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.REASON_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.figure.Reason;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.parts.PerCodec;
import io.github.newsclaims.json.internal.codec.parts.UnitCodec;
import io.github.newsclaims.json.internal.codec.results.ResultWords;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The codec of a reason. Its kind may be the last field, so the other parts are stored until all fields are read. */
public final class ReasonCodec extends Codec<Reason> {
    /** All kinds, by their words. */
    private static final Map<String, ReasonKind<?>> KINDS = new LinkedHashMap<>();

    /** All kinds, by their types. */
    private static final Map<Class<?>, ReasonKind<?>> BY_TYPE = new LinkedHashMap<>();

    static {
        for (List<ReasonKind<?>> kinds :
                List.of(GeneralReasons.ALL, AmountReasons.ALL, UnitReasons.ALL, TrendReasons.ALL)) {
            for (ReasonKind<?> kind : kinds) {
                KINDS.put(kind.word(), kind);
                BY_TYPE.put(kind.type(), kind);
            }
        }
    }

    private static final List<String> WORDS_OF_KINDS = List.copyOf(KINDS.keySet());

    public static final ReasonCodec CODEC = new ReasonCodec();

    private ReasonCodec() {
        super(Reason.class);
    }

    @Override
    public Reason read(JsonIn in) {
        ResultParts parts = new ResultParts();
        String word = "";
        in.startObject(REASON_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case KIND -> word = in.kind(WORDS_OF_KINDS);
                case PART -> parts.put(field, in.word(ResultWords.ASPECTS));
                case SIDE, LATER -> parts.put(field, in.word(ResultWords.SIDE));
                case STATED, FIRST, SECOND -> parts.putText(field, in.text());
                case AMOUNT, FIRST_AMOUNT, SECOND_AMOUNT -> parts.put(field, IntervalCodec.CODEC.read(in));
                case TOLERANCE -> parts.put(field, in.decimal());
                case FIRST_UNIT, SECOND_UNIT, FROM, TO -> parts.put(field, UnitCodec.CODEC.read(in));
                case FIRST_PER, SECOND_PER -> parts.put(field, in.list(PerCodec.CODEC));
                case MEASURES -> parts.put(field, in.word(TrendReasons.MEASURED));
                case TREND -> parts.put(field, in.word(TrendReasons.TRENDS));
                case STEP -> parts.put(field, StepOfConversionCodec.CODEC.read(in));
                default -> throw in.unknownField(field);
            }
        }
        ReasonKind<?> kind = KINDS.get(word);
        if (kind == null) {
            throw unknownKind(word);
        }
        return kind.read(in, parts);
    }

    @Override
    public void write(JsonOut out, Reason reason) throws IOException {
        ReasonKind<?> kind = BY_TYPE.get(reason.getClass());
        if (kind == null) {
            throw unknownKind(reason.getClass());
        }
        kind.write(out, reason);
    }
}
