package io.github.newsclaims.json;

import io.github.newsclaims.Rating;
import java.math.BigDecimal;
import java.util.Optional;

/** The number a fact-checker gave, with its scale. */
final class RatingCodec extends Codec<Rating> {
    static final RatingCodec CODEC = new RatingCodec();

    private static final int VALUE = 0;
    private static final int WORST = 1;
    private static final int BEST = 2;
    private static final KnownNames FIELDS = KnownNames.of("rating", "value", "worst", "best");

    private RatingCodec() {
        super(Rating.class);
    }

    @Override
    Rating read(In in) {
        BigDecimal value = null;
        BigDecimal worst = null;
        BigDecimal best = null;
        in.enter(FIELDS);
        for (int field = in.field(); field != In.NO_FIELD; field = in.field()) {
            switch (field) {
                case VALUE -> value = in.decimal();
                case WORST -> worst = in.decimal();
                case BEST -> best = in.decimal();
                default -> throw in.unknown(FIELDS);
            }
        }
        return new Rating(in.require(value, FIELDS, VALUE), Optional.ofNullable(worst), Optional.ofNullable(best));
    }

    @Override
    void write(Out out, Rating rating) {
        out.open(FIELDS)
                .decimal(VALUE, rating.value())
                .decimal(WORST, rating.worst())
                .decimal(BEST, rating.best())
                .close();
    }
}
