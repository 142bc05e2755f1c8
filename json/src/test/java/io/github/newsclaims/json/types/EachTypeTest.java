package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.types.Codecs;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EachTypeTest {
    static Stream<String> types() {
        return Codecs.ALL.stream().map(Codec::type).map(Class::getSimpleName);
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasATestOfItsForm(String type) {
        assertThatCode(() -> Class.forName(getClass().getPackageName() + "." + type + "Test"))
                .doesNotThrowAnyException();
    }
}
