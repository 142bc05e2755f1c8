package io.github.newsclaims.json.internal.partial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.FieldList;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of what each faulty field costs. */
class FieldLossTest {
    /** The closed objects, which are lost with each of their fields. */
    private static final Set<FieldList> CLOSED = Set.of(
            FieldList.SPAN_FIELDS,
            FieldList.QUOTE_FIELDS,
            FieldList.PIECE_FIELDS,
            FieldList.TEXT_DIGEST_FIELDS,
            FieldList.SPEAKER_FIELDS,
            FieldList.FACTUALITY_FIELDS,
            FieldList.CLAIM_REFERENCE_FIELDS,
            FieldList.ARTICLE_REFERENCE_FIELDS,
            FieldList.FIGURE_REFERENCE_FIELDS,
            FieldList.TIME_EVENT_FIELDS,
            FieldList.RATING_FIELDS,
            FieldList.AMOUNT_FIELDS,
            FieldList.BOUND_FIELDS,
            FieldList.NUMBER_FIELDS,
            FieldList.UNIT_FIELDS,
            FieldList.PER_FIELDS,
            FieldList.UNKNOWN_FIELDS);

    private static List<FieldList> all() throws IllegalAccessException {
        List<FieldList> all = new ArrayList<>();
        for (Field field : FieldList.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == FieldList.class) {
                all.add((FieldList) field.get(null));
            }
        }
        return all;
    }

    @Test
    void decidesOnEachFieldOfEachOpenObject() throws IllegalAccessException {
        for (FieldList fields : all()) {
            if (!CLOSED.contains(fields)) {
                assertThat(FieldLoss.decided(fields))
                        .as(fields.thing())
                        .containsExactlyInAnyOrderElementsOf(fields.names());
            }
        }
        assertThat(FieldLoss.open()).doesNotContainAnyElementsOf(CLOSED).isSubsetOf(all());
    }

    @Test
    void namesOnlyFieldsOfTheSameObject() {
        for (FieldList fields : FieldLoss.open()) {
            for (String name : fields.names()) {
                assertThat(fields.names())
                        .containsAll(FieldLoss.of(fields, name).others());
            }
        }
    }
}
