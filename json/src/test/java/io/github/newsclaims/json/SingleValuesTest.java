package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleWording;
import io.github.newsclaims.Claim;
import io.github.newsclaims.WordingRole;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.types.Codecs;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Approximation;
import io.github.newsclaims.quantity.MeasureConverter;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.OpenTerm;
import io.github.newsclaims.term.Trend;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.PassageStart;
import io.github.newsclaims.text.TextPosition;
import io.github.newsclaims.text.TextRange;
import io.github.newsclaims.text.TextScope;
import io.github.newsclaims.text.TextSearch;
import io.github.newsclaims.time.Edtf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value type of the model is read and written on its own, by the facade and by each mapper in a type of a user. */
@Tag("jackson")
class SingleValuesTest {
    /** The packages whose public types are values. The types of other packages are results and options. */
    private static final Set<String> PACKAGES = Set.of(
            "io.github.newsclaims",
            "io.github.newsclaims.quantity",
            "io.github.newsclaims.term",
            "io.github.newsclaims.text",
            "io.github.newsclaims.time");

    /** The public types of these packages that are not part of an article. */
    private static final Set<Class<?>> NOT_IN_THE_FORM = Set.of(
            // The results of a computation, and what searches take.
            ArticleWording.class,
            WordingRole.class,
            MeasureConverter.class,
            Ratio.Rounded.class,
            PassageStart.class,
            TextPosition.class,
            TextRange.class,
            TextScope.class,
            TextSearch.class,
            // A word alone does not name its vocabulary.
            OpenTerm.class);

    @TempDir
    Path folder;

    static Stream<Object> values() {
        return Stream.concat(
                SingleValues.OBJECTS.stream(), SingleValues.WORDS.stream().map(SingleValues.Word::value));
    }

    static List<SingleValues.Word> words() {
        return SingleValues.WORDS;
    }

    @Test
    void includeEveryPublicValueTypeOfTheModel() {
        Set<Class<?>> types = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.newsclaims")
                        .stream()
                        .filter(type -> PACKAGES.contains(type.getPackageName()))
                        .filter(SingleValuesTest::isValue)
                        .map(JavaClass::reflect)
                        .collect(Collectors.toSet());

        assertThat(types)
                .contains(Claim.class, Amount.Exact.class, Edtf.class, Trend.class, ClaimType.class)
                .filteredOn(type -> Codecs.of(type).isEmpty())
                .as("types of the model without a codec in Codecs")
                .containsExactlyInAnyOrderElementsOf(NOT_IN_THE_FORM);
    }

    private static boolean isValue(JavaClass type) {
        return isPublic(type)
                && !type.isAssignableTo(Throwable.class)
                && !type.getSimpleName().endsWith("Builder")
                && !type.getSimpleName().endsWith("Visitor")
                && !type.getSimpleName().equals("package-info");
    }

    /** Whether a program can name a type: the types around it are public as well. */
    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(SingleValuesTest::isPublic).orElse(true);
    }

    @Test
    void haveASampleOfEachType() {
        assertThat(Stream.concat(Codecs.ALL.stream(), Codecs.WORDS.stream()).map(Codec::type))
                .allSatisfy(type -> assertThat(values()).hasAtLeastOneElementOfType(type));
    }

    @ParameterizedTest
    @MethodSource("values")
    void areReadAndWrittenByTheFacade(Object value) {
        assertThat(read(value.getClass(), write(value.getClass(), value))).isEqualTo(value);
    }

    private static <T> String write(Class<T> type, Object value) {
        return NewsClaimsJson.writer(type).write(type.cast(value));
    }

    private static <T> T read(Class<T> type, String json) {
        return NewsClaimsJson.reader(type).read(json);
    }

    @ParameterizedTest
    @MethodSource("values")
    void areReadAndWrittenByAMapperAsAnItemAndAsAValueOfAMap(Object value) {
        Class<?> type = Codecs.of(value.getClass()).orElseThrow().type();
        String json = write(value.getClass(), value);
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

    @ParameterizedTest
    @MethodSource("words")
    void areStringsAndKeysIfTheyAreWords(SingleValues.Word word) {
        Class<?> type = word.value().getClass();
        String json = "\"" + word.text().replace("\"", "\\\"").replace("\n", "\\n") + "\"";

        assertThat(write(type, word.value())).isEqualTo(json);
        for (Mapper mapper : Mapper.all()) {
            String map = "{" + json + ":1}";
            assertThat(mapper.write(word.value())).as(mapper.toString()).isEqualTo(json);
            assertThat(mapper.write(Map.of(word.value(), 1)))
                    .as(mapper.toString())
                    .isEqualTo(map);
            assertThat(mapper.readMap(map, type, Integer.class))
                    .as(mapper.toString())
                    .containsExactly(Map.entry(word.value(), 1));
        }
    }

    @Test
    void areFieldsOfATypeOfAUser() {
        Poll poll = new Poll(
                Edtf.parse("2031-04"),
                List.of(ClaimType.NUMERICAL),
                Map.of(Trend.STABLE, Amount.exact(5)),
                Approximation.JUST_OVER,
                ArticleText.of("Polls"));
        String json = "{\"date\":\"2031-04\",\"types\":[\"numerical\"],\"byTrend\":{\"stable\":{\"kind\":\"exact\","
                + "\"value\":\"5\"}},\"direction\":\"just-over\",\"text\":\"Polls\"}";
        for (Mapper mapper : Mapper.all()) {
            assertThat(mapper.write(poll)).as(mapper.toString()).isEqualTo(json);
            assertThat(mapper.read(json, Poll.class)).as(mapper.toString()).isEqualTo(poll);
        }
    }

    /** A type of a user. */
    record Poll(
            Edtf date, List<ClaimType> types, Map<Trend, Amount> byTrend, Approximation direction, ArticleText text) {}

    @Test
    void nameThePlaceOfAnErrorInATypeOfAUser() {
        assertRefused(
                "{\"direction\":\"JUST_OVER\"}",
                "direction must be one of about, just-under, just-over, got" + " \"JUST_OVER\" at /direction");
        assertRefused("{\"direction\":1}", "direction must be a string, got 1 at /direction");
        assertRefused(
                "{\"types\":[\"numerical\",\"Causal\"]}",
                "Invalid claim type: a term is lower-case words joined by"
                        + " hyphens, like on-record, got \"Causal\" at /types/1");
        assertRefused(
                "{\"byTrend\":{\"stable\":{\"kind\":\"vague\"},\"UP\":null}}",
                "key must be one of increasing," + " decreasing, stable, got \"UP\" at /byTrend/UP");
    }

    private static void assertRefused(String json, String message) {
        for (Mapper mapper : Mapper.all()) {
            assertThatExceptionOfType(Mapper.Refused.class)
                    .as(mapper.toString())
                    .isThrownBy(() -> mapper.read(json, Poll.class))
                    .withMessage(message)
                    .withCauseInstanceOf(NewsClaimsJsonException.class)
                    .satisfies(e -> assertThat(e.isOfDatabind()).isTrue());
        }
    }

    @Test
    void areReadFromAndWrittenToStringsBytesStreamsAndFiles() throws IOException {
        NewsClaimsReader<Edtf> reader = NewsClaimsJson.reader(Edtf.class);
        NewsClaimsWriter<Edtf> writer = NewsClaimsJson.writer(Edtf.class);
        Edtf date = Edtf.parse("2031-04");
        byte[] json = "\"2031-04\"".getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("date.json");
        writer.write(date, file);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        writer.write(date, stream);

        assertThat(file).hasBinaryContent(json);
        assertThat(stream.toByteArray()).isEqualTo(json);
        assertThat(writer.writeBytes(date)).isEqualTo(json);
        assertThat(reader.read(file)).isEqualTo(date);
        assertThat(reader.read(json)).isEqualTo(date);
        assertThat(reader.read(new ByteArrayInputStream(json))).isEqualTo(date);
    }

    @Test
    void areRefusedWithThePlaceOfTheError() {
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> read(Claim.class, "{\"id\":\"c\",\n \"proposition\":7}"))
                .withMessage("proposition must be a string, got 7 at /proposition")
                .satisfies(e -> {
                    assertThat(e.pointer()).isEqualTo("/proposition");
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.column()).isEqualTo(16);
                });
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> read(Trend.class, "\"up\""))
                .withMessage("document must be one of increasing, decreasing, stable, got \"up\"");
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> read(Edtf.class, "null"))
                .withMessage("document must be a string, got null");
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> read(Edtf.class, "\"2031\" 1"))
                .withMessage("document goes on after its end: found \"1\" at line 1, column 8");
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> read(Amount.Exact.class, "{\"kind\":\"vague\"}"))
                .withMessage("value must be Amount.Exact, got Amount.Vague");
        assertThatExceptionOfType(NewsClaimsJsonException.class)
                .isThrownBy(() -> NewsClaimsJson.reader(ArticleText.class)
                        .withLimits(ReadLimits.standard().withStringLength(1000))
                        .read("\"" + "a".repeat(1001) + "\""))
                .withMessage("a string is longer than its limit of 1000");
    }

    @Test
    void haveNoVersionUnlessTheyAreAnArticle() {
        Article article = Fixtures.example();
        Claim claim = article.claims().get(0);

        assertThat(write(Article.class, article)).isEqualTo(NewsClaimsJson.write(article));
        assertThat(write(Claim.class, claim)).startsWith("{\"id\":\"c1\",\"proposition\":\"Boat crews");
        assertThat(write(Anchor.class, claim.wording().orElseThrow().anchor().orElseThrow()))
                .isEqualTo("[{\"start\":89,\"end\":122,\"exact\":\"They pay 150 crowns a month more.\"}]");
    }

    @Test
    void refuseATypeThatTheFormDoesNotHave() {
        String message = "Invalid type: it must be one of Article, Contributor, Section, Source, Entity, Claim, "
                + "Attribution, AttributionStep, TimeExpression, TimeEvent, Figure, Place, ClaimRelation, "
                + "FigureRelation, ArticleRelation, Appearance, Assessment, Evidence, Provenance, ClaimReference, "
                + "FigureReference, ArticleReference, Wording, TextSpan, TextQuote, TextDigest, Speaker, "
                + "Factuality, Rating, Amount, Bound, ReportedNumber, Unit, Per, Extensions, Edtf, ArticleText, "
                + "Anonymity, ArticleRelationType, ArticleStatus, Channel, ClaimType, ContributorRole, "
                + "EntityKind, FigureBasis, FigureRelationType, PlaceRole, RelationType, SectionKind, SourceKind, "
                + "Stance, Approximation, Certainty, Measures, Polarity, QuotationType, TimeModifier, Trend or a "
                + "kind of one of them, or a result such as Finding, got ";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewsClaimsJson.reader(String.class))
                .withMessage(message + "\"java.lang.String\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewsClaimsJson.writer(OpenTerm.class))
                .withMessage(message + "\"io.github.newsclaims.term.OpenTerm\"");
    }

    @Test
    void takeNoTextAndKeepTheirWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewsClaimsJson.reader(Claim.class).withText(ArticleText.of("text")))
                .withMessage("Invalid reader: only a reader of articles takes a text, got \"Claim\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewsClaimsJson.writer(Claim.class).withoutWords())
                .withMessage("Invalid writer: only a writer of articles leaves words out, got \"Claim\"");
    }
}
