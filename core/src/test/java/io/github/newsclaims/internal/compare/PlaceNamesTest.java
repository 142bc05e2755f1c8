package io.github.newsclaims.internal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Place;
import io.github.newsclaims.term.PlaceRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places are compared by their names, and by their roles if both have one. */
class PlaceNamesTest {
    private static final Place RUSSIA = Place.of("Russia");
    private static final Place TO_RUSSIA = RUSSIA.withRole(PlaceRole.TO);
    private static final Place FROM_RUSSIA = RUSSIA.withRole(PlaceRole.FROM);
    private static final Place FROM_CHINA = Place.of("China").withRole(PlaceRole.FROM);

    @Test
    void showsNamesWithTheirRoles() {
        assertThat(PlaceNames.words(List.of(FROM_CHINA, TO_RUSSIA))).isEqualTo("from China, to Russia");
        assertThat(PlaceNames.words(List.of(RUSSIA.withRole(PlaceRole.AT)))).isEqualTo("Russia");
        assertThat(PlaceNames.words(List.of())).isEmpty();
    }

    @Test
    void givesOneKeyForTheSameNames() {
        assertThat(PlaceNames.key(List.of(TO_RUSSIA, FROM_CHINA, RUSSIA))).isEqualTo("china, russia");
        assertThat(PlaceNames.key(List.of())).isEmpty();
    }

    @Test
    void comparesNamesInAnyOrder() {
        assertThat(PlaceNames.areSame(List.of(FROM_CHINA, TO_RUSSIA), List.of(TO_RUSSIA, FROM_CHINA)))
                .isTrue();
        assertThat(PlaceNames.areSame(List.of(FROM_CHINA, RUSSIA), List.of(RUSSIA)))
                .isFalse();
        assertThat(PlaceNames.areSame(List.of(RUSSIA), List.of(FROM_CHINA, RUSSIA)))
                .isFalse();
        assertThat(PlaceNames.areSame(List.of(RUSSIA), List.of(Place.of("  RUSSIA"))))
                .isTrue();
    }

    @Test
    void comparesRolesIfBothHaveOne() {
        assertThat(PlaceNames.areSame(List.of(TO_RUSSIA), List.of(FROM_RUSSIA))).isFalse();
        assertThat(PlaceNames.areSame(List.of(TO_RUSSIA), List.of(TO_RUSSIA))).isTrue();
        assertThat(PlaceNames.areSame(List.of(TO_RUSSIA), List.of(RUSSIA))).isTrue();
        assertThat(PlaceNames.areSame(List.of(RUSSIA), List.of(FROM_RUSSIA))).isTrue();
    }
}
