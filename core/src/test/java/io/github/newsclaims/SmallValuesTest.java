package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.time.Edtf;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Speakers, factualities, references, ratings, extensions, and the short spellings of parts. */
class SmallValuesTest {
    @Test
    void callsTheMethodOfTheKindOfSpeaker() {
        Speaker.Visitor<String> words = new Speaker.Visitor<>() {
            @Override
            public String known(Speaker.Known known) {
                return "known " + known.ids();
            }

            @Override
            public String candidates(Speaker.Candidates candidates) {
                return "candidates " + candidates.ids();
            }

            @Override
            public String unresolved(Speaker.Unresolved unresolved) {
                return "unresolved " + unresolved.ids();
            }

            @Override
            public String unstated(Speaker.Unstated unstated) {
                return "unstated " + unstated.ids();
            }
        };
        assertThat(Speaker.known("a", "b").accept(words)).isEqualTo("known [a, b]");
        assertThat(Speaker.candidates("b", "a").accept(words)).isEqualTo("candidates [b, a]");
        assertThat(Speaker.unresolved().accept(words)).isEqualTo("unresolved []");
        assertThat(Speaker.unstated().accept(words)).isEqualTo("unstated []");
    }

    @Test
    void hasAMethodOfTheVisitorForEveryKindOfSpeaker() {
        assertThat(Stream.of(Speaker.Visitor.class.getDeclaredMethods())
                        .map(method -> method.getParameterTypes()[0].getName()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Speaker.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
    }

    @Test
    void listsTheOriginBeforeTheRelays() {
        AttributionStep origin = AttributionStep.by("ida");
        AttributionStep relay = AttributionStep.by("post");
        assertThat(Attribution.direct(origin).steps()).containsExactly(origin);
        assertThat(Attribution.direct(origin, relay, origin).steps()).containsExactly(origin, relay, origin);
        assertThat(Attribution.direct(origin).plusRelay(relay)).isEqualTo(Attribution.direct(origin, relay));
    }

    @Test
    void showsASourceByItsNameOrItsDescription() {
        Source named = Source.person("ida", "Ida Nor").withDescription("the minister");
        assertThat(named.displayName()).isEqualTo("Ida Nor");
        assertThat(named.withoutName().displayName()).isEqualTo("the minister");
    }

    @Test
    void hasOneFactualityForEachCertaintyAndPolarity() {
        for (Certainty certainty : Certainty.values()) {
            for (Polarity polarity : Polarity.values()) {
                assertThat(Factuality.of(certainty, polarity))
                        .isEqualTo(new Factuality(certainty, polarity))
                        .isSameAs(Factuality.of(certainty, polarity));
            }
        }
        assertThat(Factuality.CERTAIN).isSameAs(Factuality.of(Certainty.CERTAIN, Polarity.POSITIVE));
        assertThat(Factuality.CERTAIN_NOT).isSameAs(Factuality.of(Certainty.CERTAIN, Polarity.NEGATIVE));
    }

    @Test
    void tellsAnExtensionThatIsNullFromOneThatIsAbsent() {
        Extensions extensions = Extensions.none().with("tool:seen", null).with("tool:score", 3);
        assertThat(extensions.get("tool:seen")).isEmpty();
        assertThat(extensions.contains("tool:seen")).isTrue();
        assertThat(extensions.get("tool:score")).contains(new BigDecimal(3));
        assertThat(extensions.contains("tool:score")).isTrue();
        assertThat(extensions.contains("tool")).isFalse();
    }

    @Test
    void showsReferencesAndRatings() {
        assertThat(ClaimReference.to("c1")).hasToString("c1");
        assertThat(ClaimReference.to("c1").withArticle("a")).hasToString("a#c1");
        assertThat(Rating.of(new BigDecimal("3.50"))).hasToString("3.5");
        assertThat(Rating.of(4, 1, 5)).hasToString("4 on a scale from 1 to 5");
        assertThat(Rating.of(BigDecimal.ONE).withBest(BigDecimal.TEN)).hasToString("1 on a scale to 10");
        assertThat(Rating.of(BigDecimal.ONE).withWorst(BigDecimal.ZERO)).hasToString("1 on a scale from 0");
    }

    @ParameterizedTest
    @MethodSource
    void takesTheShortSpellingOfAPartInWitherAndBuilder(Object value, Object shortly) {
        assertThat(shortly).isEqualTo(value);
    }

    static Stream<Arguments> takesTheShortSpellingOfAPartInWitherAndBuilder() {
        LocalDate day = LocalDate.of(2031, 4, 2);
        Edtf date = Edtf.parse("2031-04-02");
        Article article = Article.builder().id("a").build();
        Assessment assessment =
                Assessment.builder().reviewer("Desk").verdict("false").build();
        Claim claim = Claim.builder().id("c").proposition("x").build();
        Figure figure = Samples.fullFigure();
        TimeExpression time = TimeExpression.of("2031");
        AttributionStep step = AttributionStep.by("a");
        Source source = Source.person("a", "A");
        return Stream.of(
                Arguments.of(article.withPublished(date), article.withPublished("2031-04-02")),
                Arguments.of(article.withPublished(date), article.withPublished(day)),
                Arguments.of(
                        article.withPublished(date),
                        Article.builder().id("a").published(day).build()),
                Arguments.of(article.withUpdated(date), article.withUpdated("2031-04-02")),
                Arguments.of(article.withUpdated(date), article.withUpdated(day)),
                Arguments.of(article.withUri(URI.create("x:y")), article.withUri("x:y")),
                Arguments.of(assessment.withUri(URI.create("x:y")), assessment.withUri("x:y")),
                Arguments.of(assessment.withDate(date), assessment.withDate("2031-04-02")),
                Arguments.of(assessment.withDate(date), assessment.withDate(day)),
                Arguments.of(claim.withWording(Words.of("x")), claim.withWording("x")),
                Arguments.of(figure.withMargin(new BigDecimal("1.5")), figure.withMargin("1.5")),
                Arguments.of(figure.withAsOf(TimeExpression.of(date)), figure.withAsOf("2031-04-02")),
                Arguments.of(figure.withAsOf(TimeExpression.of(day)), figure.withAsOf(day)),
                Arguments.of(time.withEdtf(date), TimeExpression.of(day)),
                Arguments.of(time.withEdtf(date), time.withEdtf("2031-04-02")),
                Arguments.of(time.withResolved(date), time.withResolved(day)),
                Arguments.of(step.withMention(Words.of("x")), step.withMention("x")),
                Arguments.of(step.withCue(Words.of("x")), step.withCue("x")),
                Arguments.of(source.withMentions(List.of(Words.of("x"))), source.plusMention("x")),
                Arguments.of(source.withSameAs(List.of(URI.create("x:y"))), source.plusSameAs("x:y")),
                Arguments.of(
                        Provenance.by("a").withConfidence(new BigDecimal("0.5")),
                        Provenance.by("a").withConfidence("0.5")));
    }

    @Test
    void addsToAListInTheSingularAndReplacesItInThePlural() {
        Source source = Source.person("a", "A").plusAlias("B").plusAlias("C");
        assertThat(source.aliases()).containsExactly("B", "C");
        assertThat(source.withAliases(List.of("D")).aliases()).containsExactly("D");
        assertThat(source.toBuilder().addAlias("D").build().aliases()).containsExactly("B", "C", "D");
        assertThat(source.toBuilder().aliases(Arrays.asList("D", "E")).build().aliases())
                .containsExactly("D", "E");
        assertThat(AttributionStep.by("a").plusAddressee("b").plusAddressee("c").addressees())
                .containsExactly("b", "c");
        assertThat(Source.group("g", "G").plusMember("b").plusMember("c").members())
                .containsExactly("b", "c");
    }

    @ParameterizedTest
    @MethodSource
    void takesAnOptionalPartAway(Object value, String part) {
        Object without = ModelTypes.call(value, "without" + Character.toUpperCase(part.charAt(0)) + part.substring(1));
        Map<String, Object> parts = ModelTypes.parts(value);
        parts.put(part, Optional.empty());
        assertThat(ModelTypes.parts(without)).isEqualTo(parts);
    }

    static Stream<Arguments> takesAnOptionalPartAway() {
        return ModelTypes.full().stream()
                .flatMap(value -> ModelTypes.optionals(ModelTypes.type(value)).stream()
                        // A modifier needs an edtf.
                        .filter(part -> !(value instanceof TimeExpression && part.equals("edtf")))
                        // Without a text it has a digest.
                        .filter(part -> !(value instanceof Article && part.startsWith("text")))
                        // What has a place needs the wording of its claim.
                        .filter(part -> !(value instanceof Claim && part.equals("wording")))
                        .filter(part -> !isRequired(value, part))
                        .map(part -> Arguments.of(value, part)));
    }

    /** A reference has an id or an address; one to a figure of another article names the claim. */
    private static boolean isRequired(Object value, String part) {
        return switch (ModelTypes.type(value).getSimpleName() + "." + part) {
            case "ArticleReference.article", "ClaimReference.claim", "FigureReference.claim", "TimeEvent.entity" ->
                true;
            default -> false;
        };
    }
}
