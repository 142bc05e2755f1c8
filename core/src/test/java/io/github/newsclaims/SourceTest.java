package io.github.newsclaims;

import static io.github.newsclaims.testing.BrokenRule.at;
import static io.github.newsclaims.testing.BrokenRule.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.ReadMembers;
import io.github.newsclaims.term.SourceKind;
import io.github.newsclaims.testing.BrokenRule;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourceTest {
    @ParameterizedTest
    @MethodSource({"fields", "lists"})
    void namesTheRuleAndThePartAtFault(BrokenRule rule) {
        rule.verify();
    }

    static Stream<BrokenRule> fields() {
        return Stream.of(
                at(
                        "/id",
                        "Invalid source: id must have 1 to 200 characters, got \"" + "a".repeat(80) + "…\"",
                        () -> Source.person("a".repeat(201), "Ida")),
                at("/id", "Invalid source: id must not be blank, got \"\"", () -> Source.group("", "Crew")),
                at(
                        "",
                        "Invalid source: a name or a description is required",
                        () -> Source.builder().id("a").kind(SourceKind.PERSON).build()),
                at("/name", "Invalid source: name must not be blank, got \"\"", () -> Source.person("a", "")),
                at(
                        "/description",
                        "Invalid source: description must not be blank, got \" \"",
                        () -> Source.unnamed("a", " ")),
                at(
                        "/role",
                        "Invalid source: role must not be blank, got \"\"",
                        () -> source().role("").build()),
                at(
                        "/affiliation",
                        "Invalid source: affiliation must not be blank, got \"\"",
                        () -> source().affiliation("").build()),
                at(
                        "/location",
                        "Invalid source: location must not be blank, got \"\"",
                        () -> source().location("").build()),
                at(
                        "/note",
                        "Invalid source: note must not be blank, got \"\"",
                        () -> source().note("").build()),
                at(
                        "/kind",
                        "Invalid source: a field of the type cannot be an extension, got \"kind\"",
                        () -> source().extensions(Extensions.of(ReadMembers.of("kind", "robot")))
                                .build()));
    }

    static Stream<BrokenRule> lists() {
        return Stream.of(
                at(
                        "/aliases/1",
                        "Invalid source: aliases must not be blank, got \"\"",
                        () -> source().addAlias("I. Nor").addAlias("").build()),
                at(
                        "/members",
                        "Invalid source: only a group has members, got person",
                        () -> source().addMember("b").build()),
                at(
                        "/members/2",
                        "Invalid source: members must be distinct, got \"b\"",
                        () -> source().kind(SourceKind.GROUP)
                                .addMember("b")
                                .addMember("c")
                                .addMember("b")
                                .build()),
                at(
                        "/sameAs/1",
                        "Invalid source: sameAs/1 has an unpaired surrogate, got \"x:\\udfff\"",
                        () -> source().addSameAs("https://people.example/ida")
                                .addSameAs("x:\udfff")
                                .build()),
                of(
                        "Invalid URI: it must be written as RFC 3986 asks, got \"two words\"",
                        () -> source().addSameAs("two words")),
                of("Invalid wording: it must not be blank, got \"\"", () -> source().addMention("")));
    }

    @Test
    void bringsEveryUriIntoItsNormalForm() {
        Source source = source().addSameAs("https://a.example/x")
                .addSameAs("HTTPS://B.Example/%c3%a5")
                .build();
        assertThat(source.sameAs())
                .containsExactly(URI.create("https://a.example/x"), URI.create("https://b.example/%C3%A5"));
    }

    @Test
    void saysWhatItIsInOneCall() {
        assertThat(Source.person("a", "Ida Nor").kind()).isEqualTo(SourceKind.PERSON);
        assertThat(Source.group("a", "Crew").kind()).isEqualTo(SourceKind.GROUP);
        assertThat(Source.organization("a", "Harbour Post").kind()).isEqualTo(SourceKind.ORGANIZATION);
        assertThat(Source.document("a", "The report").kind()).isEqualTo(SourceKind.DOCUMENT);
        Source unnamed = Source.unnamed("a", "a shift leader");
        assertThat(unnamed.name()).isEmpty();
        assertThat(unnamed.description()).contains("a shift leader");
        assertThat(unnamed.anonymity()).isEmpty();
    }

    private static Source.Builder source() {
        return Source.builder().id("a").kind(SourceKind.PERSON).name("Ida Nor");
    }
}
