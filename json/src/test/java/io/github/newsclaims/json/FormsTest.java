package io.github.newsclaims.json;

import static io.github.newsclaims.json.Form.HERE;
import static io.github.newsclaims.json.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.newsclaims.Article;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every field of every object: whether it may be missing, null, twice there, or of another type. Package types
 * has examples of each rule.
 */
@Tag("jackson")
class FormsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("forms")
    void readsTheSmallestObject(Form form) {
        Article article = Mapper.readByAll(form.base());

        assertThat(Mapper.readByAll(NewsClaimsJson.write(article))).isEqualTo(article);
    }

    @ParameterizedTest
    @MethodSource("kept")
    void keepsAField(Form form, FormField field) throws JsonProcessingException {
        Article article = Mapper.readByAll(form.with(field, field.valid()));

        assertThat(written(article, form.pointer() + "/" + field.name())).isEqualTo(JSON.readTree(field.valid()));
    }

    @ParameterizedTest
    @MethodSource("required")
    void refusesAnObjectWithoutARequiredField(Form form, FormField field) {
        assertRefused(form.without(field), missing(form, field), form.pointer());
    }

    @ParameterizedTest
    @MethodSource("required")
    void refusesNullForARequiredField(Form form, FormField field) {
        String document = form.with(field, "null");

        assertRefused(mark(document, form.before().length()), missing(form, field), form.pointer());
    }

    @ParameterizedTest
    @MethodSource("optional")
    void readsNullAsAbsentForAnOptionalField(Form form, FormField field) {
        String without = form.without(field).replace(HERE, "");

        assertThat(Mapper.readByAll(form.with(field, "null"))).isEqualTo(Mapper.readByAll(without));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void refusesAnotherType(Form form, FormField field) {
        for (String wrong : field.type().wrong()) {
            String expected = (field.type().isText() ? field.name() : field.thing()) + " must be "
                    + field.type().expected() + ", got " + shown(wrong);
            assertRefused(form.with(field, HERE + wrong), expected, form.pointer() + "/" + field.name());
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void refusesAFieldThatStandsTwice(Form form, FormField field) {
        String document = form.with(field, field.valid() + "," + HERE + field.member());

        assertRefused(document, "field \"" + field.name() + "\" stands twice", form.pointer() + "/" + field.name());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void refusesAFieldThatStandsTwiceAsNull(Form form, FormField field) {
        String document = form.with(field, "null," + HERE + field.member("null"));

        assertRefused(document, "field \"" + field.name() + "\" stands twice", form.pointer() + "/" + field.name());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void refusesNullInAList(Form form, FormField field) throws JsonProcessingException {
        String items = field.valid().substring(0, field.valid().length() - 1);
        int size = JSON.readTree(field.valid()).size();

        assertRefused(
                form.with(field, items + "," + HERE + "null]"),
                field.name() + " must not hold null",
                form.pointer() + "/" + field.name() + "/" + size);
    }

    @ParameterizedTest
    @MethodSource("open")
    void keepsAFieldThatAnOpenObjectDoesNotKnow(Form form) throws JsonProcessingException {
        String more = "{\"deep\":[1,null,{\"y\":true}]}";
        Article article = Mapper.readByAll(form.then("\"tool:x\":" + more));

        assertThat(written(article, form.pointer() + "/tool:x")).isEqualTo(JSON.readTree(more));
    }

    @ParameterizedTest
    @MethodSource("closed")
    void refusesAFieldThatAClosedObjectDoesNotKnow(Form form) {
        assertRefused(
                form.then("\"tool:x\":" + HERE + "1"),
                form.thing() + " has no field \"tool:x\"",
                form.pointer() + "/tool:x");
    }

    @ParameterizedTest
    @MethodSource("open")
    void refusesAnUnknownFieldThatStandsTwice(Form form) {
        assertRefused(form.then("\"x\":1," + HERE + "\"x\":1"), "field \"x\" stands twice", form.pointer() + "/x");
        assertRefused(
                form.then("\"x\":{\"y\":[{\"z\":1," + HERE + "\"z\":1}]}"),
                "field \"z\" stands twice",
                form.pointer() + "/x/y/0/z");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void readsFieldsInAnyOrder(Form form) {
        List<String> turned = new ArrayList<>(form.baseMembers());
        Collections.reverse(turned);

        assertThat(Mapper.readByAll(form.document(Form.object(turned)))).isEqualTo(Mapper.readByAll(form.base()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void refusesAnUnpairedSurrogateInEveryString(Form form, FormField field) {
        for (String half : List.of("\"\\ud800\"", "\"a\\udfff\"", "\"\\udc00\\ud800\"")) {
            String document = form.with(field, half);
            assertThatExceptionOfType(NewsClaimsJsonException.class)
                    .as(document)
                    .isThrownBy(() -> NewsClaimsJson.read(document))
                    .satisfies(
                            e -> assertThat(form.pointer() + "/" + field.name()).startsWith(e.pointer()))
                    .satisfies(e -> assertThat(e.pointer()).startsWith(form.pointer()))
                    .withMessageMatching(".*\\\\u(d800|dfff|dc00).*");
        }
    }

    /** What an article is written with at a place. */
    private static JsonNode written(Article article, String pointer) throws JsonProcessingException {
        return JSON.readTree(NewsClaimsJson.write(article)).at(pointer);
    }

    /** Until the kind is known, it is not said of which kind something is missing. */
    private static String missing(Form form, FormField field) {
        String thing = field.name().equals("kind") ? form.thing() : form.thingOfKind();
        return thing + " is missing required field " + field.missing();
    }

    private static String mark(String document, int at) {
        return document.substring(0, at) + HERE + document.substring(at);
    }

    private static String shown(String wrong) {
        return switch (wrong.charAt(0)) {
            case '{' -> "an object";
            case '[' -> "an array";
            default -> wrong;
        };
    }

    private static Stream<Form> forms() {
        return Forms.all().stream();
    }

    private static Stream<Form> open() {
        return Forms.open().stream();
    }

    private static Stream<Form> closed() {
        return forms().filter(form -> !form.open());
    }

    private static Stream<Arguments> fields() {
        return forms().flatMap(form -> form.fields().stream().map(field -> Arguments.of(form, field)));
    }

    /** The digest of a text that is there is not written, and the form has the text. */
    private static Stream<Arguments> kept() {
        return fields().filter(pair -> !((FormField) pair.get()[1]).name().equals("textDigest"));
    }

    private static Stream<Arguments> required() {
        return fields().filter(pair -> ((FormField) pair.get()[1]).required());
    }

    /** A range needs one of its bounds, and the form has the lower one alone. */
    private static Stream<Arguments> optional() {
        return fields().filter(pair -> !((FormField) pair.get()[1]).required())
                .filter(pair -> !((FormField) pair.get()[1]).name().equals("lower"));
    }

    private static Stream<Arguments> lists() {
        return fields().filter(pair -> ((FormField) pair.get()[1]).type().isList());
    }

    private static Stream<Arguments> texts() {
        return fields().filter(pair -> ((FormField) pair.get()[1]).type().isText());
    }
}
