package io.github.newsclaims.json.internal.codec.results.figure;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.figure.Reason;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A kind of a reason: its word in JSON, its fields besides the kind, and how it is read and written.
 *
 * @param required the fields that it must have
 * @param optional the fields that it may have
 */
record ReasonKind<T extends Reason>(
        String word,
        Class<T> type,
        List<String> required,
        List<String> optional,
        Reading<T> reading,
        Writing<T> writing) {

    /** Makes a reason from its fields. */
    interface Reading<T> {
        T read(ReasonFields fields);
    }

    /** Writes the fields of a reason after its kind. */
    interface Writing<T> {
        void write(JsonOut out, T reason) throws IOException;
    }

    static <T extends Reason> ReasonKind<T> of(
            String word, Class<T> type, List<String> required, Reading<T> reading, Writing<T> writing) {
        return new ReasonKind<>(word, type, required, List.of(), reading, writing);
    }

    T read(JsonIn in, ResultParts parts) {
        String thing = word + " reason";
        List<String> allowed = new ArrayList<>(List.of(KIND));
        allowed.addAll(required);
        allowed.addAll(optional);
        in.allowOnly(thing, allowed.toArray(String[]::new));
        for (String field : required) {
            in.require(parts.find(field, Object.class).orElse(null), thing, field);
        }
        return reading.read(new ReasonFields(in, parts));
    }

    void write(JsonOut out, Reason reason) throws IOException {
        out.startObject().text(KIND, word);
        writing.write(out, type.cast(reason));
        out.endObject();
    }
}
