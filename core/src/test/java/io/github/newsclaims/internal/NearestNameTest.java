package io.github.newsclaims.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    @ParameterizedTest
    @CsvSource({
        "measured_entity, measuredEntity",
        "measured-entity, measuredEntity",
        "MEASUREDENTITY, measuredEntity",
        "mesuredEntity, measuredEntity",
        "ammount, amount",
        "amuont, amount",
        "unti, unit",
        "units, unit",
        "figureRelations, ",
        "relation, relations",
        "score, ",
        "x, ",
        "'', ",
    })
    void findsTheFieldWhoseNameIsNearest(String name, String field) {
        assertThat(NearestName.of(FieldList.FIGURE_FIELDS, name)).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measured_entity | figure has no field "measured_entity"; the nearest is "measuredEntity"
            weather         | figure has no field "weather"
            """)
    void namesTheObjectAndTheField(String name, String message) {
        assertThat(NearestName.unknown(FieldList.FIGURE_FIELDS, name)).isEqualTo(message);
    }
}
