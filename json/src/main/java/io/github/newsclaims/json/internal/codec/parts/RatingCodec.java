package io.github.newsclaims.json.internal.codec.parts;

import static io.github.newsclaims.internal.FieldList.RATING_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.Rating;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;
import java.math.BigDecimal;

/** The codec of a rating: the number that a fact-checker gave, with its scale. */
public final class RatingCodec extends Codec<Rating> {
    public static final RatingCodec CODEC = new RatingCodec();

    private RatingCodec() {
        super(Rating.class);
    }

    @Override
    public Rating read(JsonIn in) {
        BigDecimal value = null;
        BigDecimal worst = null;
        BigDecimal best = null;
        in.startObject(RATING_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case VALUE -> value = in.decimal();
                case WORST -> worst = in.decimal();
                case BEST -> best = in.decimal();
                default -> in.keep(field);
            }
        }
        Rating rating = Rating.of(in.require(value, RATING_FIELDS.thing(), VALUE));
        rating = worst == null ? rating : rating.withWorst(worst);
        rating = best == null ? rating : rating.withBest(best);
        return rating.withExtensions(in.extensions());
    }

    @Override
    public void write(JsonOut out, Rating rating) throws IOException {
        out.startObject()
                .decimal(VALUE, rating.value())
                .decimal(WORST, rating.worst())
                .decimal(BEST, rating.best())
                .endObject(rating.extensions());
    }
}
