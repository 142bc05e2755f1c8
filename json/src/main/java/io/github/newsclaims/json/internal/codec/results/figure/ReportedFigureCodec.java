package io.github.newsclaims.json.internal.codec.results.figure;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.REPORTED_FIGURE_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.model.FigureCodec;
import io.github.newsclaims.json.internal.codec.model.PlaceCodec;
import io.github.newsclaims.json.internal.codec.model.TimeCodec;
import java.io.IOException;

/** The codec of a figure with what its article and claim say about it. */
public final class ReportedFigureCodec extends Codec<ReportedFigure> {
    public static final ReportedFigureCodec CODEC = new ReportedFigureCodec();

    private ReportedFigureCodec() {
        super(ReportedFigure.class);
    }

    @Override
    public ReportedFigure read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(REPORTED_FIGURE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case FIGURE -> parts.put(field, FigureCodec.CODEC.read(in));
                case ARTICLE, CLAIM -> parts.putText(field, in.text());
                case SAID_BY -> parts.put(field, AttributionPathCodec.CODEC.read(in));
                case CLAIM_PLACES, VOUCHED_PLACES -> parts.put(field, in.list(PlaceCodec.CODEC));
                case CLAIM_TIMES -> parts.put(field, in.list(TimeCodec.CODEC));
                case REPORTED -> parts.put(field, in.date());
                case VOUCHED_TIME -> parts.put(field, TimeCodec.CODEC.read(in));
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(ReportedFigure.class, parts);
    }

    @Override
    public void write(JsonOut out, ReportedFigure value) throws IOException {
        out.startObject()
                .object(FIGURE, value.figure(), FigureCodec.CODEC)
                .text(ARTICLE, value.article())
                .text(CLAIM, value.claim())
                .object(SAID_BY, value.saidBy(), AttributionPathCodec.CODEC)
                .list(CLAIM_PLACES, value.claimPlaces(), PlaceCodec.CODEC)
                .list(CLAIM_TIMES, value.claimTimes(), TimeCodec.CODEC)
                .word(REPORTED, value.reported())
                .list(VOUCHED_PLACES, value.vouchedPlaces(), PlaceCodec.CODEC)
                .object(VOUCHED_TIME, value.vouchedTime(), TimeCodec.CODEC)
                .endObject();
    }
}
