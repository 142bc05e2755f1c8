package io.github.newsclaims.examples.bundled;

import static io.github.newsclaims.examples.bundled.Report.TEXT;
import static io.github.newsclaims.examples.bundled.Report.at;
import static io.github.newsclaims.examples.bundled.Report.next;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Source;
import io.github.newsclaims.term.Anonymity;
import io.github.newsclaims.term.SourceKind;
import java.util.List;

/** Everybody and everything the report attributes something to, in the order of their entrance. */
final class Sources {
    static final String POST = "post";
    static final String INSPECTORATE = "inspectorate";
    static final String WINTER_REPORT = "winter-report";
    static final String EARLY_SHIFT = "early-shift-source";
    static final String LONGLINER = "longliner-source";
    static final String BOTH = "both-sources";
    static final String BREKKE = "brekke";
    static final String KALJUR = "kaljur";
    static final String LETTER = "open-letter";
    static final String CANNERY = "cannery";
    static final String VOSS = "voss";
    static final String INSIDERS = "insiders";
    static final String TANGEN = "tangen";
    static final String RADIO = "radio-nord";
    static final String SURVEY = "survey";
    static final String OWNERS = "boat-owners";
    static final String MESSAGE = "message";
    static final String BUYER = "buyer";
    static final String CARD = "card";

    private Sources() {}

    static List<Source> all() {
        return List.of(
                Source.organization(POST, "Harbour Post")
                        .plusAlias("the Post")
                        .withLocation("Skarvik")
                        .plusMention(TEXT.find("the Harbour Post").first())
                        .withProvenance(List.of(Provenance.by("source-finder"))),
                Source.organization(INSPECTORATE, "Labour Inspectorate")
                        .plusAlias("the inspectorate")
                        .withMentions(List.of(
                                at("the Labour Inspectorate"),
                                TEXT.find("the inspectorate").first())),
                Source.document(WINTER_REPORT, "the Labour Inspectorate's winter report")
                        .plusMention(at("the inspectorate's winter report")),
                earlyShift(),
                longliner(),
                Source.builder()
                        .id(BOTH)
                        .kind(SourceKind.GROUP)
                        .description("both sources")
                        .addMember(EARLY_SHIFT)
                        .addMember(LONGLINER)
                        .addMention(at("Both sources"))
                        .build(),
                Source.person(BREKKE, "Oda Brekke")
                        .withRole("skipper")
                        .withAnonymity(Anonymity.ON_RECORD)
                        .plusMention(at("Skipper Oda Brekke")),
                Source.person(KALJUR, "Mikael Kaljur")
                        .withRole("union chair")
                        .withAnonymity(Anonymity.ON_RECORD)
                        .withMentions(List.of(at("union chair Mikael Kaljur"), next(at("[here]"), "Kaljur"))),
                Source.unnamed(LETTER, "an open letter")
                        .withKind(SourceKind.DOCUMENT)
                        .withMentions(List.of(at("an open letter"), at("the letter"))),
                cannery(),
                Source.person(VOSS, "Hanne Voss")
                        .withRole("director")
                        .withAffiliation("Nordhavn cannery")
                        .plusMention(at("Hanne Voss, the cannery's director")),
                Source.unnamed(INSIDERS, "people familiar with the board's plans")
                        .withKind(SourceKind.GROUP)
                        .withAnonymity(Anonymity.DEEP_BACKGROUND)
                        .plusMention(at("people familiar with its plans")),
                Source.person(TANGEN, "Liv Tangen")
                        .withRole("labour economist")
                        .withDescription("works at the university that made the survey")
                        .plusMention(at("Labour economist Liv Tangen")),
                radio(),
                Source.unnamed(SURVEY, "a survey by Liv Tangen's university")
                        .withKind(SourceKind.DOCUMENT)
                        .withMentions(List.of(at("A survey by her university"), at("the survey"))),
                Source.group(OWNERS, "Skarvik Boat Owners").plusMention(at("Skarvik Boat Owners")),
                Source.unnamed(MESSAGE, "a message that went round the early shift")
                        .withKind(SourceKind.DOCUMENT)
                        .plusMention(at("A message that went round the early shift")),
                Source.unnamed(BUYER, "a buyer from Osaka").plusMention(at("one from Osaka")),
                Source.unnamed(CARD, "a card above the desk of a buyer from Osaka")
                        .withKind(SourceKind.DOCUMENT)
                        .plusMention(at("a card")));
    }

    private static Source earlyShift() {
        return Source.unnamed(EARLY_SHIFT, "a source on the early shift of the Nordhavn cannery")
                .withAffiliation("Nordhavn cannery")
                .withLocation("Skarvik")
                .withAnonymity(Anonymity.BACKGROUND)
                .plusMention(at("a source on the early shift"))
                .withNote("Asked not to be named; the article does not say how long this source has worked there.");
    }

    private static Source longliner() {
        return Source.unnamed(LONGLINER, "a second source, who left the cannery for a longliner")
                .withAnonymity(Anonymity.BACKGROUND)
                .withMentions(List.of(at("A second source"), next(at("in the bars,"), "she")))
                .withNote("Not the source of the early shift, whom she may or may not know.");
    }

    private static Source cannery() {
        return Source.organization(CANNERY, "Nordhavn cannery")
                .withAliases(List.of("the cannery", "Nordhavn"))
                .withLocation("Skarvik")
                .plusMention(at("The Nordhavn cannery"))
                .withNote("Speaks through its director only.");
    }

    private static Source radio() {
        return Source.builder()
                .id(RADIO)
                .kind(SourceKind.ORGANIZATION)
                .name("Radio Nord")
                .description("a broadcaster")
                .addSameAs("https://radionord.example/about")
                .addMention(at("the broadcaster Radio Nord"))
                .extensions(Extensions.none().with("example:beat", "coast"))
                .build();
    }
}
