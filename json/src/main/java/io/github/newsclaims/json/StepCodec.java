package io.github.newsclaims.json;

import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Quotation;
import io.github.newsclaims.Speaker;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One station on the way of a claim to the reader. */
final class StepCodec extends Codec<AttributionStep> {
    static final StepCodec CODEC = new StepCodec();

    private static final int SPEAKER = 0;
    private static final int MENTION = 1;
    private static final int CUE = 2;
    private static final int TIME = 3;
    private static final int ADDRESSEES = 4;
    private static final int QUOTATION = 5;
    private static final KnownNames FIELDS =
            KnownNames.of("attribution step", "speaker", "mention", "cue", "time", "addressees", "quotation");

    private static final Vocabulary<Quotation> QUOTATIONS = Vocabulary.of(Quotation.values());

    private StepCodec() {
        super(AttributionStep.class);
    }

    @Override
    AttributionStep read(In in) {
        AttributionStep.Builder step = AttributionStep.builder();
        Speaker speaker = null;
        Map<String, @Nullable Object> unknown = null;
        in.enter(FIELDS);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case SPEAKER -> speaker = in.object(SpeakerCodec.CODEC);
                case MENTION -> step.mention(in.object(WordingCodec.CODEC));
                case CUE -> step.cue(in.object(WordingCodec.CODEC));
                case TIME -> step.time(in.object(TimeCodec.CODEC));
                case ADDRESSEES -> step.addAllAddressees(in.texts());
                case QUOTATION -> step.quotation(in.word(QUOTATIONS));
                default -> unknown = in.keep(unknown);
            }
        }
        step.speaker(in.require(speaker, FIELDS, SPEAKER));
        if (unknown != null) {
            step.extensions(Extensions.of(unknown));
        }
        return step.build();
    }

    @Override
    void write(Out out, AttributionStep step) {
        out.open(FIELDS)
                .object(SPEAKER, step.speaker(), SpeakerCodec.CODEC)
                .object(MENTION, step.mention(), WordingCodec.CODEC)
                .object(CUE, step.cue(), WordingCodec.CODEC)
                .object(TIME, step.time(), TimeCodec.CODEC)
                .texts(ADDRESSEES, step.addressees())
                .word(QUOTATION, QUOTATIONS, step.quotation())
                .close(step.extensions());
    }
}
