package io.github.newsclaims.json.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pointers as they are made and as messages show them. */
class PointersTest {
    @Test
    void escapesTheNamesOfFields() {
        PointerBuilder pointer = new PointerBuilder();
        pointer.addBefore(2);
        pointer.addBefore("a/b~c");
        pointer.addBefore("claims");

        assertThat(pointer).hasToString("/claims/a~1b~0c/2");
    }

    @Test
    void showsAFieldWhoseNameIsEmpty() {
        assertThat(Shown.pointer("/a/")).isEqualTo("/a/");
        assertThat(Shown.pointer("/")).isEqualTo("/");
        assertThat(Shown.pointer("")).isEmpty();
    }
}
