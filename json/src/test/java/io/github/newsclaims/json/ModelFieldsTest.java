package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.Words;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** That codecs, schemas and tests know every accessor of the model, which are found by reflection. */
class ModelFieldsTest {
    private static final List<ModelField> FIELDS = ModelField.all();

    /** What the full form has beside the fields of the model. */
    private static final Set<String> OF_THE_FORM = Set.of(
            "newsclaims",
            "claims.attribution.origin.speaker.kind",
            "claims.attribution.relays.speaker.kind",
            "claims.figures.amount.kind",
            "claims.figures.unit.kind",
            "claims.figures.per.kind");

    /** What the schema for answers of models leaves out, with all that is in it, and why. */
    private static final String NOT_ASKED_FOR = """
            article | headline uri version status publisher published updated retrieved | who asks knows it
            article | language rights contributors text textDigest sections provenance | who asks knows it
            article | relations | later steps find it
            sources | aliases role affiliation location members sameAs anonymity provenance note | later steps find it
            entities | aliases description sameAs mentions provenance note | later steps find it
            claims | sameAs language relations appearances assessments provenance note | later steps find it
            claims.attribution | translatedFrom provenance | rare
            claims.attribution.origin | place uri addressees quotation factuality | rare
            claims.attribution.origin.time | edtf modifier resolved event | a later step reads the words
            claims.attribution.relays | mention time place channel uri addressees quotation factuality | rare
            claims.times | resolved | a later step reads the words
            claims.times.event | claim | an entity is enough
            claims.places | wording entity | later steps find it
            claims.figures | id margin entity measuredProperty qualifier measures relations provenance note | rare
            claims.figures.asOf | modifier resolved event | a later step reads the words
            claims.figures.places | wording role entity | later steps find it
            claims.figures.per | code | UCUM codes are for other tools
            """;

    /** The wordings whose pieces the schema for answers asks for with their context. */
    private static final Set<String> WITH_CONTEXT = Set.of(
            "claims.wording",
            "claims.attribution.origin.mention",
            "claims.attribution.origin.cue",
            "claims.attribution.relays.cue");

    /** Parts that no article can have. */
    private static final Set<String> IMPOSSIBLE = Set.of(
            "claims.attribution.origin.quotation",
            "claims.attribution.origin.factuality",
            "claims.attribution.origin.factuality.certainty",
            "claims.attribution.origin.factuality.polarity");

    /** What errors call the objects of a type whose name is not its name in the model. */
    private static final Map<String, String> THINGS = Map.ofEntries(
            Map.entry("AttributionStep", "attribution step"),
            Map.entry("TimeExpression", "time"),
            Map.entry("ClaimRelation", "relation"),
            Map.entry("FigureRelation", "relation"),
            Map.entry("ArticleRelation", "relation"),
            Map.entry("ClaimReference", "claim reference"),
            Map.entry("FigureReference", "figure reference"),
            Map.entry("ArticleReference", "article reference"),
            Map.entry("TimeEvent", "time event"),
            Map.entry("TextDigest", "text digest"),
            Map.entry("TextSpan", "span"),
            Map.entry("TextQuote", "quote"),
            Map.entry("Known", "known speaker"),
            Map.entry("Candidates", "candidates speaker"),
            Map.entry("Exact", "exact amount"),
            Map.entry("Approximate", "approximate amount"),
            Map.entry("Range", "range amount"),
            Map.entry("Vague", "vague amount"),
            Map.entry("Currency", "currency unit"),
            Map.entry("Measure", "measure unit"),
            Map.entry("Period", "period per"),
            Map.entry("Measured", "measure per"),
            Map.entry("Counted", "count per"));

    @Test
    void hasEachFieldInTheSchemaOfTheFullForm() {
        assertThat(SchemaFields.of(NewsClaimsSchemas.full())).isEqualTo(union(paths(), OF_THE_FORM));
    }

    @Test
    void hasEachFieldInTheSchemaForAnswersOrInTheListOfThoseThatItLeavesOut() {
        Set<String> asked = union(paths(), OF_THE_FORM);
        Set<String> notAskedFor = notAskedFor();
        asked.removeIf(path -> isIn(path, notAskedFor)
                || path.matches(".*\\.(start|end)")
                || path.matches(".*\\.(exact|prefix|suffix)") && !WITH_CONTEXT.contains(owner(path)));

        assertThat(SchemaFields.of(NewsClaimsSchemas.llm())).isEqualTo(asked);
        assertThat(paths()).as("left out").containsAll(notAskedFor);
    }

    @Test
    void reportsAFieldThatASchemaLacks() {
        String schema = NewsClaimsSchemas.full().replace("\"measuredEntity\"", "\"measuredThing\"");

        assertThat(missing(paths(), SchemaFields.of(schema))).containsExactly("claims.figures.measuredEntity");
        assertThat(missing(SchemaFields.of(schema), union(paths(), OF_THE_FORM)))
                .containsExactly("claims.figures.measuredThing");
    }

    @Test
    void hasAFormForEachTypeWithAllOfItsFields() {
        Map<String, Set<String>> ofModel = new HashMap<>();
        for (ModelField field : FIELDS) {
            ofModel.computeIfAbsent(thing(field.owner()), thing -> new TreeSet<>())
                    .add(field.name());
        }
        Map<String, Set<String>> ofForms = new HashMap<>();
        for (Form form : Forms.all()) {
            Set<String> names =
                    form.fields().stream().map(FormField::name).collect(Collectors.toCollection(TreeSet::new));
            names.remove("newsclaims");
            if (!form.kind().isEmpty()) {
                names.remove("kind");
            }
            if (!names.isEmpty()) {
                ofForms.computeIfAbsent(form.thingOfKind(), thing -> new TreeSet<>())
                        .addAll(names);
            }
        }

        assertThat(ofForms).isEqualTo(ofModel);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void readsAFieldIntoItsAccessorAndNoOther(Form form, FormField field) {
        Article article = NewsClaimsJson.read(form.with(field, field.valid()));
        Object owner = at(article, form.pointer());

        assertThat(stated(owner)).containsKey(field.name());
        if (!field.required() && !field.name().equals("lower")) {
            // A part that is left out may have a value nevertheless: the quantity of a rate is 1.
            Object without = at(NewsClaimsJson.read(form.without(field).replace(Form.HERE, "")), form.pointer());
            Map<String, Object> others = stated(owner);
            Map<String, Object> othersWithout = stated(without);
            others.remove(field.name());
            othersWithout.remove(field.name());
            assertThat(othersWithout).isEqualTo(others);
        }
    }

    static Stream<Arguments> fields() {
        // A digest is dropped if the text is there, which is in the form; a golden file has one without.
        return Forms.all().stream()
                .flatMap(form -> form.fields().stream().map(field -> Arguments.of(form, field)))
                .filter(pair -> !Set.of("newsclaims", "kind", "textDigest").contains(pair.get()[1].toString())
                        || pair.get()[0].toString().matches("section|source"));
    }

    @Test
    void meetsSeveralValuesOfEachFieldAndEachKindInGeneratedArticles() {
        Map<String, Set<Object>> values = new HashMap<>();
        Map<String, Set<Class<?>>> kinds = new HashMap<>();
        ArticleGenerator generator = new ArticleGenerator(5);
        for (int count = 0; count < 600; count++) {
            collect(generator.next(), null, "", values, kinds);
        }
        List<String> unmet = new ArrayList<>();
        for (ModelField field : FIELDS) {
            if (values.getOrDefault(field.toString(), Set.of()).size() < 2 && !IMPOSSIBLE.contains(field.path())) {
                unmet.add(field.toString());
            }
        }
        kinds.forEach((path, met) -> {
            Class<?> type = alternatives(met.iterator().next()).orElseThrow();
            ModelField.kinds(type).stream()
                    .filter(kind -> !met.contains(kind))
                    .forEach(kind -> unmet.add(kind.getSimpleName() + " at " + path));
        });

        assertThat(unmet).isEmpty();
        assertThat(kinds)
                .containsKeys("claims.figures.amount", "claims.figures.unit", "claims.figures.per", "claims.wording");
    }

    /** The closed alternative of which a type is a kind. */
    private static Optional<Class<?>> alternatives(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .filter(one -> one.isSealed() && one.getName().startsWith("io.github.newsclaims."))
                .findFirst();
    }

    /** Adds the values of each accessor of an object and of those within it, and the kinds of closed alternatives. */
    private static void collect(
            Object value,
            @Nullable Class<?> owner,
            String object,
            Map<String, Set<Object>> values,
            Map<String, Set<Class<?>>> kinds) {
        Class<?> type = type(value);
        if (owner == null && alternatives(type).isPresent()) {
            kinds.computeIfAbsent(object, any -> new LinkedHashSet<>()).add(type);
        }
        for (Method accessor : ModelField.accessors(type)) {
            Object part = ModelField.call(value, accessor);
            boolean number = ModelField.isNumber(accessor);
            boolean inline = number
                    || accessor.getName().equals("spans")
                    || accessor.getName().equals("quotes");
            ModelField field = new ModelField(object, owner == null ? type : owner, accessor);
            ModelField.items(part).forEach(item -> {
                values.computeIfAbsent(field.toString(), any -> new HashSet<>()).add(item);
                collect(item, number ? type : null, inline ? object : field.path(), values, kinds);
            });
        }
    }

    /** The accessors of an object that hold something, with what they hold. */
    private static Map<String, Object> stated(Object owner) {
        Map<String, Object> stated = new HashMap<>();
        for (Method accessor : ModelField.accessors(type(owner))) {
            Object value = ModelField.call(owner, accessor);
            if (ModelField.isNumber(accessor)) {
                stated.putAll(stated(value));
            } else if (ModelField.items(value).findAny().isPresent() && !value.equals(false)) {
                stated.put(accessor.getName(), value);
            }
        }
        return stated;
    }

    /** The object of the model to which a pointer of the JSON form leads. */
    private static Object at(Object value, String pointer) {
        if (pointer.isEmpty()) {
            return value;
        }
        int end = pointer.indexOf('/', 1) < 0 ? pointer.length() : pointer.indexOf('/', 1);
        String step = pointer.substring(1, end);
        Object part =
                value instanceof Anchor anchor ? anchor.spans() : value instanceof Words words ? words.quotes() : value;
        if (part instanceof List<?> list) {
            return at(list.get(Integer.parseInt(step)), pointer.substring(end));
        }
        Method accessor = ModelField.accessors(type(part)).stream()
                .filter(method -> method.getName().equals(step))
                .findFirst()
                .orElseThrow();
        Object next = ModelField.call(part, accessor);
        return at(
                next instanceof List<?>
                        ? next
                        : ModelField.items(next).findFirst().orElseThrow(),
                pointer.substring(end));
    }

    /** The type of the model that a value has: Claim, never ImmutableClaim. */
    private static Class<?> type(Object value) {
        Class<?> type = value.getClass();
        return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
    }

    private static String owner(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    private static String thing(Class<?> owner) {
        return THINGS.getOrDefault(owner.getSimpleName(), owner.getSimpleName().toLowerCase(Locale.ROOT));
    }

    private static Set<String> paths() {
        return FIELDS.stream().map(ModelField::path).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> notAskedFor() {
        Set<String> paths = new TreeSet<>();
        for (String row : NOT_ASKED_FOR.strip().split("\n")) {
            String[] cells = row.split(" \\| ");
            for (String name : cells[1].split(" ")) {
                paths.add(cells[0].equals("article") ? name : cells[0] + "." + name);
            }
        }
        return paths;
    }

    private static boolean isIn(String path, Set<String> objects) {
        return objects.stream().anyMatch(object -> path.equals(object) || path.startsWith(object + "."));
    }

    private static Set<String> missing(Collection<String> wanted, Collection<String> there) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(there);
        return missing;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }
}
