package io.github.newsclaims.json.internal.codec.results;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.parts.KindCodec;
import io.github.newsclaims.json.internal.codec.parts.WordingCodec;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.Words;

/** The codecs of the two kinds of a wording, for the parts of results that are always of one kind. */
public final class PlacedWords {
    static final Codec<Anchor> ANCHOR = new KindCodec<>(Anchor.class, WordingCodec.CODEC);
    static final Codec<Words> UNPLACED = new KindCodec<>(Words.class, WordingCodec.CODEC);

    private PlacedWords() {}
}
