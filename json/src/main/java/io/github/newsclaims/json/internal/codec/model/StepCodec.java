package io.github.newsclaims.json.internal.codec.model;

import static io.github.newsclaims.internal.FieldList.ATTRIBUTION_STEP_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.EnumWords;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.parts.FactualityCodec;
import io.github.newsclaims.json.internal.codec.parts.SpeakerCodec;
import io.github.newsclaims.json.internal.codec.parts.WordingCodec;
import io.github.newsclaims.term.Channel;
import io.github.newsclaims.term.QuotationType;
import java.io.IOException;

/** The codec of a step: one source in the chain of an attribution. */
public final class StepCodec extends Codec<AttributionStep> {
    public static final StepCodec CODEC = new StepCodec();

    private static final EnumWords<QuotationType> QUOTATIONS = EnumWords.of(QuotationType.values());

    private StepCodec() {
        super(AttributionStep.class);
    }

    @Override
    public AttributionStep read(JsonIn in) {
        AttributionStep.Builder step = AttributionStep.builder();
        in.startObject(ATTRIBUTION_STEP_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case SPEAKER -> step.speaker(SpeakerCodec.CODEC.read(in));
                case MENTION -> WordingCodec.CODEC.readOptional(in).ifPresent(step::mention);
                case CUE -> WordingCodec.CODEC.readOptional(in).ifPresent(step::cue);
                case TIME -> step.time(TimeCodec.CODEC.read(in));
                case PLACE -> step.place(PlaceCodec.CODEC.read(in));
                case CHANNEL -> step.channel(Channel.of(in.word()));
                case URI -> step.uri(in.uri());
                case ADDRESSEES -> step.addressees(in.texts());
                case QUOTATION -> step.quotation(in.word(QUOTATIONS));
                case FACTUALITY -> step.factuality(FactualityCodec.CODEC.read(in));
                default -> in.keep(field);
            }
        }
        return step.extensions(in.extensions()).build();
    }

    @Override
    public void write(JsonOut out, AttributionStep step) throws IOException {
        out.startObject()
                .object(SPEAKER, step.speaker(), SpeakerCodec.CODEC)
                .object(MENTION, step.mention(), WordingCodec.CODEC)
                .object(CUE, step.cue(), WordingCodec.CODEC)
                .object(TIME, step.time(), TimeCodec.CODEC)
                .object(PLACE, step.place(), PlaceCodec.CODEC)
                .word(CHANNEL, step.channel())
                .word(URI, step.uri())
                .texts(ADDRESSEES, step.addressees())
                .word(QUOTATION, QUOTATIONS, step.quotation())
                .object(FACTUALITY, step.factuality(), FactualityCodec.CODEC)
                .endObject(step.extensions());
    }
}
