package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that a codec numbers are the ones that the reader finds, and the writer writes, by these numbers. */
class KnownNamesTest {
    @ParameterizedTest
    @MethodSource("codecs")
    void everyNumberOfACodecIsThatOfItsName(Class<?> codec) throws ReflectiveOperationException {
        List<String> numbered = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (Field field : codec.getDeclaredFields()) {
            if (field.getType() == KnownNames.class || field.getType() == Kinds.class) {
                Object names = value(field);
                expected.addAll(List.of(names.toString().split(", ")));
            } else if (field.getType() == int.class) {
                numbered.add(nameOf(codec, field));
            }
        }
        assertThat(numbered).containsExactlyElementsOf(expected);
    }

    /** The name that has a constant's number, which must be the constant's own in the spelling of fields or of words. */
    private static String nameOf(Class<?> codec, Field constant) throws ReflectiveOperationException {
        int number = (int) value(constant);
        String word = constant.getName().toLowerCase(Locale.ROOT).replace('_', '-');
        StringBuilder camel = new StringBuilder();
        for (String part : word.split("-")) {
            camel.append(camel.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        for (Field field : codec.getDeclaredFields()) {
            if (field.getType() == KnownNames.class || field.getType() == Kinds.class) {
                String[] names = value(field).toString().split(", ");
                if (number < names.length && (names[number].equals(camel.toString()) || names[number].equals(word))) {
                    return names[number];
                }
            }
        }
        return constant.getName() + " is not number " + number;
    }

    private static Object value(Field field) throws ReflectiveOperationException {
        field.setAccessible(true);
        return field.get(null);
    }

    static Stream<Class<?>> codecs() {
        return new ClassFileImporter()
                .importPackages("io.github.newsclaims.json").stream()
                        .filter(type -> type.getSimpleName().endsWith("Codec"))
                        .map(JavaClass::reflect)
                        .filter(type -> Stream.of(type.getDeclaredFields())
                                .anyMatch(field -> Modifier.isStatic(field.getModifiers())
                                        && field.getType() == KnownNames.class));
    }

    @Test
    void everyCodecIsLookedAt() {
        assertThat(codecs()).hasSizeGreaterThanOrEqualTo(21);
    }

    @Test
    void findsEachNameByItsBytesAndNoOther() {
        String[] names = {"a", "b", "ab", "ba", "measuredProperty", "percentage-points", "", "\0", "start", "exact"};
        KnownNames known = KnownNames.of("thing", names);
        for (int number = 0; number < names.length; number++) {
            boolean fits = names[number].length() <= KnownNames.LONGEST;
            assertThat(find(known, names[number])).isEqualTo(fits ? number : KnownNames.UNKNOWN);
            assertThat(known.find(names[number])).isEqualTo(number);
        }
        for (String other : List.of("A", "c", "aa", "a\0", "\0\0", "starts", "Exact", "measuredPropertx")) {
            assertThat(find(known, other)).isEqualTo(KnownNames.UNKNOWN);
        }
        assertThat(known.find(0, 0)).isEqualTo(KnownNames.UNKNOWN);
        assertThat(KnownNames.NONE.find(0, 0)).isEqualTo(KnownNames.UNKNOWN);
    }

    @Test
    void refusesANameThatStandsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownNames.of("thing", "start", "end", "start"))
                .withMessage("Names of thing that cannot be told apart: start, end, start");
    }

    private static int find(KnownNames known, String name) {
        long[] numbers = new long[3];
        String quoted = name + '"';
        for (int index = 0; index < quoted.length(); index++) {
            numbers[index / Long.BYTES] |= (long) quoted.charAt(index) << Byte.SIZE * (index % Long.BYTES);
        }
        return known.find(numbers[0], numbers[1]);
    }
}
