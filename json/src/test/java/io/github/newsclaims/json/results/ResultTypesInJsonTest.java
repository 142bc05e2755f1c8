package io.github.newsclaims.json.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.newsclaims.AttributionPath;
import io.github.newsclaims.check.ArticleCheck;
import io.github.newsclaims.check.CheckRule;
import io.github.newsclaims.check.Finding;
import io.github.newsclaims.compare.conflict.ConflictSearch;
import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.compare.merge.Disagreement;
import io.github.newsclaims.compare.merge.MergeRules;
import io.github.newsclaims.grounding.OpenWords;
import io.github.newsclaims.index.ClaimIndex;
import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.ResultFields;
import io.github.newsclaims.json.Mapper;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.EnumWords;
import io.github.newsclaims.json.internal.codec.types.Codecs;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.text.verbatim.VerbatimSearch;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every result type of core has a form, with a field for each accessor, and is read in the types of users. */
@Tag("jackson")
class ResultTypesInJsonTest {
    private static final String PACKAGES = ".*\\.(text\\.verbatim|grounding|check|index|compare\\..*)";

    /** The types of these packages that have no form, and why. */
    private static final Map<Class<?>, String> WITHOUT_A_FORM = Map.of(
            ArticleCheck.class, "a check that is made anew from the rules to leave out",
            ConflictSearch.class, "a search with functions of the caller",
            MergeRules.class, "an option of a merge, which no result keeps",
            VerbatimSearch.class, "a search of one text",
            OpenWords.class, "a view of an article, which it gives anew",
            ClaimIndex.class, "a view of articles, which are read with it",
            ClaimIndex.Link.class, "an answer of an index with its claims, which are those of the articles");

    /** Accessors without a field of their own: what they return follows from the fields. */
    private static final Set<String> FOLLOWS = Set.of(
            "Verbatim.match",
            "Reanchoring.article",
            "FigureComparison.steps",
            "AmountInterval.number",
            "ReportedFigure.places",
            "ReportedFigure.time",
            "ClaimChange.place",
            "ClaimChange.attributionChanged",
            "ArticleDiff.isEmpty",
            "ArticleDiff.figuresChanged",
            "ArticleDiff.attributionsChanged",
            "FigureConflicts.isEmpty",
            "ComparisonRules.converter",
            "Ratio.exactDecimal",
            "Ratio.inverse",
            "Ratio.abs",
            "Ratio.isZero");

    /** The lists of fields whose type has another name. */
    private static final Map<String, String> THINGS = Map.of(
            "ScoreMistake", "mistake",
            "WordDifference", "difference",
            "Group", "conflict group");

    static Stream<ResultCase> cases() {
        return ResultCases.all();
    }

    private static final Set<Class<?>> RESULTS = results();

    private static Set<Class<?>> results() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.newsclaims")
                        .stream()
                        .filter(type -> type.getPackageName().matches(PACKAGES))
                        .filter(ResultTypesInJsonTest::isPublic)
                        .map(JavaClass::reflect)
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .collect(Collectors.toSet());
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ResultTypesInJsonTest::isPublic).orElse(true);
    }

    @Test
    void haveAFormOrAReasonToHaveNone() {
        assertThat(RESULTS)
                .contains(Finding.class, CheckRule.class)
                .hasSizeGreaterThan(80)
                .filteredOn(type -> Codecs.of(type).isEmpty())
                .containsExactlyInAnyOrderElementsOf(WITHOUT_A_FORM.keySet());
        assertThat(Codecs.RESULTS)
                .extracting(codec -> (Object) codec.type())
                .filteredOn(type -> !RESULTS.contains(type))
                .containsExactlyInAnyOrder(AttributionPath.class, Ratio.class);
    }

    @Test
    void haveAFieldForEachAccessor() throws IllegalAccessException {
        Set<String> without = new TreeSet<>();
        for (Codec<?> codec : Codecs.RESULTS) {
            Class<?> type = codec.type();
            FieldList fields = fields(type);
            if (fields != null && !type.isInterface()) {
                accessors(type)
                        .filter(name -> !fields.contains(name))
                        .map(name -> type.getSimpleName() + "." + name)
                        .forEach(without::add);
            }
        }
        assertThat(without).containsExactlyInAnyOrderElementsOf(FOLLOWS);
    }

    private static Stream<String> accessors(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                .map(Method::getName)
                .filter(name -> !Set.of("toString", "hashCode").contains(name));
    }

    /** Returns the fields of a type; null for a key, which is an array. */
    private static @Nullable FieldList fields(Class<?> type) throws IllegalAccessException {
        String thing = THINGS.getOrDefault(
                type.getSimpleName(),
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
        for (var field : ResultFields.class.getFields()) {
            FieldList fields = (FieldList) field.get(null);
            if (fields.thing().equals(thing)) {
                return fields;
            }
        }
        assertThat(thing).isEqualTo("figure key");
        return null;
    }

    @Test
    void nameTheRulesByTheirIds() {
        EnumWords<CheckRule> words = EnumWords.of(CheckRule.values());
        for (CheckRule rule : CheckRule.values()) {
            assertThat(Codecs.spell(rule)).isEqualTo(rule.id()).isEqualTo(words.word(rule));
        }
    }

    @Test
    void areWrittenAsWordsIfTheyAreEnums() {
        for (Class<?> type : RESULTS) {
            if (type.isEnum()) {
                for (Object constant : type.getEnumConstants()) {
                    String json = "\"" + Codecs.spell(constant) + "\"";
                    for (Mapper mapper : Mapper.all()) {
                        assertThat(mapper.write(constant)).as(mapper.toString()).isEqualTo(json);
                        assertThat((Object) mapper.read(json, type))
                                .as(mapper.toString())
                                .isEqualTo(constant);
                        assertThat(mapper.readMap("{" + json + ":1}", type, Integer.class))
                                .as(mapper.toString())
                                .containsExactly(Map.entry(constant, 1));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areItemsAndValuesOfTheTypesOfUsers(ResultCase golden) {
        Object value = golden.value();
        Class<?> type = Codecs.of(value.getClass()).orElseThrow().type();
        String json = ResultGoldenTest.write(value);
        for (Mapper mapper : Mapper.all()) {
            assertThat(mapper.write(List.of(value))).as(mapper.toString()).isEqualTo("[" + json + "]");
            assertThat(mapper.readList("[" + json + "]", type))
                    .as(mapper.toString())
                    .containsExactly(value);
            assertThat(mapper.write(Map.of("a", value))).as(mapper.toString()).isEqualTo("{\"a\":" + json + "}");
            assertThat(mapper.readMap("{\"a\":" + json + "}", String.class, type))
                    .as(mapper.toString())
                    .containsExactly(Map.entry("a", value));
        }
    }

    /** The answer of a web endpoint of a user. */
    record Answer(
            List<Finding> findings,
            FigureComparison comparison,
            Map<String, Disagreement> disagreements,
            CheckRule rule) {}

    @Test
    void areFieldsOfATypeOfAUser() {
        for (Mapper mapper : Mapper.all()) {
            Answer answer = new Answer(
                    List.of(ResultCases.finding()),
                    ReasonCases.comparison(),
                    Map.of("a", ResultCases.MERGE.disagreements().get(0)),
                    CheckRule.WORD_CUT);
            String json = mapper.write(answer);

            assertThat(json)
                    .startsWith("{\"findings\":[{\"rule\":\"amount-differs\",")
                    .contains("\"comparison\":{\"verdict\":\"equal\",")
                    .endsWith("\"rule\":\"word-cut\"}");
            assertThat(mapper.read(json, Answer.class)).as(mapper.toString()).isEqualTo(answer);
        }
    }
}
