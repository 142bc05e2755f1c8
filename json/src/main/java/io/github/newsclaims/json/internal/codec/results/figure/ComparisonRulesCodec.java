package io.github.newsclaims.json.internal.codec.results.figure;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.COMPARISON_RULES_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.ConversionFactor;
import io.github.newsclaims.compare.figure.FigureAspect;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.parts.WordCodec;
import io.github.newsclaims.json.internal.codec.results.ResultWords;
import java.io.IOException;
import java.math.BigDecimal;

/** The codec of the rules of a comparison. A converter is code of the caller, and is not written. */
public final class ComparisonRulesCodec extends Codec<ComparisonRules> {
    public static final ComparisonRulesCodec CODEC = new ComparisonRulesCodec();
    private static final Codec<FigureAspect> ASPECT = WordCodec.of(FigureAspect.class, FigureAspect.values());

    private ComparisonRulesCodec() {
        super(ComparisonRules.class);
    }

    @Override
    public ComparisonRules read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(COMPARISON_RULES_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case TOLERANCE -> parts.put(field, in.decimal());
                case FACTORS -> parts.put(field, in.list(FactorCodec.CODEC));
                case TAKEN_AS_SAME, VOUCHED_FOR -> parts.put(field, in.list(ASPECT));
                default -> throw in.unknownField(field);
            }
        }
        ComparisonRules rules = ComparisonRules.standard().withTolerance(parts.get(TOLERANCE, BigDecimal.class));
        for (ConversionFactor factor : parts.list(FACTORS, ConversionFactor.class)) {
            rules = rules.withFactor(factor);
        }
        for (FigureAspect part : parts.list(TAKEN_AS_SAME, FigureAspect.class)) {
            rules = rules.withSame(part);
        }
        for (FigureAspect part : parts.list(VOUCHED_FOR, FigureAspect.class)) {
            rules = rules.withVouchedFor(part);
        }
        return rules;
    }

    @Override
    public void write(JsonOut out, ComparisonRules value) throws IOException {
        out.startObject()
                .decimal(TOLERANCE, value.tolerance())
                .list(FACTORS, value.factors(), FactorCodec.CODEC)
                .words(TAKEN_AS_SAME, ResultWords.ASPECTS, value.takenAsSame())
                .words(VOUCHED_FOR, ResultWords.ASPECTS, value.vouchedFor())
                .endObject();
    }
}
