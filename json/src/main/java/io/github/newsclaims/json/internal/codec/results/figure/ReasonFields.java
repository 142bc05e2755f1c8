package io.github.newsclaims.json.internal.codec.results.figure;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.figure.AmountInterval;
import io.github.newsclaims.compare.figure.FigureAspect;
import io.github.newsclaims.compare.figure.Side;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.EnumWords;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** The fields of a reason that has ended. The meaning of some of them depends on its kind. */
record ReasonFields(JsonIn in, ResultParts parts) {
    String text(String field) {
        return parts.text(field);
    }

    Side side(String field) {
        return parts.get(field, Side.class);
    }

    FigureAspect part() {
        return parts.get(PART, FigureAspect.class);
    }

    AmountInterval amount(String field) {
        return parts.get(field, AmountInterval.class);
    }

    BigDecimal decimal(String field) {
        return parts.get(field, BigDecimal.class);
    }

    Unit unit(String field) {
        return parts.get(field, Unit.class);
    }

    List<Per> per(String field) {
        return parts.list(field, Per.class);
    }

    <T> T value(String field, Class<T> type) {
        return parts.get(field, type);
    }

    /** Returns a string as a word of a closed vocabulary. */
    <E extends Enum<E>> E word(String field, EnumWords<E> vocabulary) {
        E constant = vocabulary.find(text(field));
        if (constant == null) {
            throw in.faults()
                    .below("/" + field, field + " must be one of " + vocabulary + ", got " + Invalid.show(text(field)));
        }
        return constant;
    }

    /** Replaces a string by the term that it is, if it is there. */
    void replace(String field, Function<String, ?> term) {
        if (parts.has(field)) {
            try {
                parts.put(field, term.apply(text(field)));
            } catch (IllegalArgumentException e) {
                throw in.faults().below("/" + field, String.valueOf(e.getMessage()));
            }
        }
    }
}
