package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.time.Edtf;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A mapper without the module finds private constructors and factories of one string; it makes no invalid value by them. */
class PlainMapperTest {
    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final ObjectMapper OPEN = new ObjectMapper().setVisibility(PropertyAccessor.ALL, Visibility.ANY);
    private static final JsonMapper OPEN_3 = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.ANY))
            .build();

    /** What a user may write where a value is a string in JSON. */
    private static final List<String> STRINGS =
            List.of("next tuesday", " ", "", "\\ud800", "X-Y Z", "belief", "2031-04-02");

    record Filter(Edtf since) {}

    record Kind(ClaimType type) {}

    @Test
    void readsOnlyDatesThatAreValid() throws JsonProcessingException {
        assertThat(PLAIN.readValue("{\"since\":\"2031-04-02\"}", Filter.class))
                .isEqualTo(new Filter(Edtf.parse("2031-04-02")));
        assertThatThrownBy(() -> PLAIN.readValue("{\"since\":\"next tuesday\"}", Filter.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("Invalid date: a date is written like 2018, 2018-11 or 2018-11-10");
    }

    @Test
    void readsOnlyTermsThatAreWellFormed() throws JsonProcessingException {
        assertThat(PLAIN.readValue("{\"type\":\"belief\"}", Kind.class)).isEqualTo(new Kind(ClaimType.of("belief")));
        assertThatThrownBy(() -> PLAIN.readValue("{\"type\":\"next tuesday\"}", Kind.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("Invalid claim type: a term is lower-case words joined by hyphens");
    }

    static Stream<Class<?>> publicTypes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.newsclaims")
                        .stream()
                        .filter(type -> !type.getPackageName().startsWith("io.github.newsclaims.json"))
                        .filter(type -> !type.getPackageName().startsWith("io.github.newsclaims.internal"))
                        .<Class<?>>map(type -> type.reflect())
                        .filter(type -> Modifier.isPublic(type.getModifiers()))
                        .filter(type -> !Throwable.class.isAssignableFrom(type));
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void makesNoInvalidValueOfAString(Class<?> type) {
        for (String string : STRINGS) {
            String json = "\"" + string + "\"";
            check(type, json, read2(type, json));
            check(type, json, read3(type, json));
        }
    }

    @Test
    void findsThePublicTypes() {
        assertThat(publicTypes()).contains(Edtf.class, ClaimType.class).hasSizeGreaterThan(100);
    }

    /** A value is one that its type gives by a public method of one string, or a constant of its enum. */
    private static void check(Class<?> type, String json, @Nullable Object value) {
        if (value == null || type.isEnum()) {
            return;
        }
        for (Method method : type.getMethods()) {
            boolean makes = Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0] == String.class
                    && type.isAssignableFrom(method.getReturnType());
            if (makes && value.equals(call(method, json))) {
                return;
            }
        }
        fail("%s was made of %s, which no public method makes: %s", type, json, value);
    }

    private static @Nullable Object call(Method method, String json) {
        try {
            return method.invoke(null, PLAIN.readValue(json, String.class));
        } catch (InvocationTargetException e) {
            return null;
        } catch (IllegalAccessException | JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static @Nullable Object read2(Class<?> type, String json) {
        try {
            return OPEN.readValue(json, type);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static @Nullable Object read3(Class<?> type, String json) {
        try {
            return OPEN_3.readValue(json, type);
        } catch (JacksonException e) {
            return null;
        }
    }
}
