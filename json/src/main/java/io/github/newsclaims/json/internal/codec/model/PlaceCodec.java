package io.github.newsclaims.json.internal.codec.model;

import static io.github.newsclaims.internal.FieldList.PLACE_FIELDS;
import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.Place;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.parts.WordingCodec;
import io.github.newsclaims.term.PlaceRole;
import java.io.IOException;

/** The codec of a place: where something is, was said or is counted. */
public final class PlaceCodec extends Codec<Place> {
    public static final PlaceCodec CODEC = new PlaceCodec();

    private PlaceCodec() {
        super(Place.class);
    }

    @Override
    public Place read(JsonIn in) {
        Place.Builder place = Place.builder();
        in.startObject(PLACE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case WORDING -> WordingCodec.CODEC.readOptional(in).ifPresent(place::wording);
                case NAME -> place.name(in.text());
                case ROLE -> place.role(PlaceRole.of(in.word()));
                case ENTITY -> place.entity(in.text());
                default -> in.keep(field);
            }
        }
        return place.extensions(in.extensions()).build();
    }

    @Override
    public void write(JsonOut out, Place place) throws IOException {
        out.startObject()
                .object(WORDING, place.wording(), WordingCodec.CODEC)
                .text(NAME, place.name())
                .word(ROLE, place.role())
                .text(ENTITY, place.entity())
                .endObject(place.extensions());
    }
}
