package io.github.newsclaims.json.internal.codec.results.score;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.EnumWords;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The codec of a map from the words of a closed vocabulary, which are the fields of an object.
 *
 * @param <K> the vocabulary
 * @param <V> the values
 */
final class ByWord<K extends Enum<K>, V> extends Codec<Map<K, V>> {
    private final FieldList fields;
    private final K[] keys;
    private final EnumWords<K> words;
    private final Codec<V> values;

    @SuppressWarnings("unchecked") // There is no other class of a map.
    ByWord(FieldList fields, K[] keys, Codec<V> values) {
        super((Class<Map<K, V>>) (Class<?>) Map.class);
        this.fields = fields;
        this.keys = keys;
        this.words = EnumWords.of(keys);
        this.values = values;
    }

    @Override
    public Map<K, V> read(JsonIn in) {
        Map<K, V> map = new HashMap<>();
        in.startObject(fields);
        for (String field = in.field(); field != null; field = in.field()) {
            K key = words.find(field);
            if (key == null) {
                throw in.unknownField(field);
            }
            map.put(key, values.read(in));
        }
        return map;
    }

    @Override
    public void write(JsonOut out, Map<K, V> map) throws IOException {
        out.startObject();
        for (K key : keys) {
            out.object(words.word(key), Objects.requireNonNull(map.get(key)), values);
        }
        out.endObject();
    }

    /** Returns a map with the value of each word. */
    static <K, V> Map<K, V> map(K[] keys, Function<K, V> value) {
        Map<K, V> map = new HashMap<>();
        for (K key : keys) {
            map.put(key, value.apply(key));
        }
        return map;
    }
}
