package io.github.newsclaims.json.seed;

import static io.github.newsclaims.json.seed.SeedTerms.FIRST;
import static io.github.newsclaims.json.seed.SeedTerms.SECOND;

import io.github.newsclaims.Source;
import io.github.newsclaims.term.SourceKind;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import java.util.stream.Stream;

/** Everybody to whom the real article attributes something. */
final class SeedSources {
    private final ArticleText text;

    private SeedSources(ArticleText text) {
        this.text = text;
    }

    static List<Source> in(ArticleText text) {
        SeedSources in = new SeedSources(text);
        return List.of(
                Source.organization("rfa", "Radio Free Asia")
                        .plusAlias("RFA")
                        .withMentions(text.findWord("RFA").all()),
                in.firstInPyongyang(),
                in.secondInPyongyang(),
                Source.organization("security-council", "United Nations Security Council")
                        .plusAlias("UN Security Council")
                        .plusMention(text.findWord("UN Security Council").only()),
                in.sanctions(),
                Source.organization("cnn", "CNN")
                        .withMentions(text.findWord("CNN").all()),
                Source.organization("state-department", "U.S. Department of State")
                        .plusMention(
                                text.findWord("the U.S. Department of State").only()),
                Source.unnamed("expert", "a Moscow-based Asia-Pacific expert")
                        .withRole("Asia-Pacific expert")
                        .withLocation("Moscow")
                        .plusMention(
                                text.from("a Moscow-based").through("expert").only()),
                Source.unnamed("un-experts", "U.N. experts")
                        .withKind(SourceKind.GROUP)
                        .withAffiliation("United Nations")
                        .plusMention(text.findWord("U.N. experts").only()),
                Source.unnamed("us-officials", "U.S. officials")
                        .withKind(SourceKind.GROUP)
                        .withAffiliation("United States")
                        .plusMention(text.findWord("U.S. officials").only()),
                in.china(),
                in.russia(),
                in.unitedStates(),
                Source.unnamed("western-powers", "other Western powers")
                        .withKind(SourceKind.GROUP)
                        .plusMention(text.findWord("other Western powers").only()),
                in.kim());
    }

    private Source firstInPyongyang() {
        Anchor another = text.find("Another source").only();
        return Source.unnamed(FIRST, "a Pyongyang-based source").toBuilder()
                .location("Pyongyang")
                .mentions(Stream.concat(
                                Stream.of(text.find("A Pyongyang-based source").only()),
                                text.findWord("the source").before(another).stream())
                        .toList())
                .addMention(text.findWord("he")
                        .after(text.find("wants to do it").only())
                        .first())
                .note("A man: “he said”.")
                .build();
    }

    private Source secondInPyongyang() {
        return Source.unnamed(SECOND, "another source, also in Pyongyang")
                .withLocation("Pyongyang")
                .withMentions(List.of(
                        text.find("Another source, also in Pyongyang").only(),
                        text.findWord("the source")
                                .after(text.find("private lessons").only())
                                .first()));
    }

    private Source sanctions() {
        return Source.builder()
                .id("sanctions-2017")
                .kind(SourceKind.DOCUMENT)
                .description("the sanctions on North Korea that the Security Council approved in December 2017")
                .affiliation("United Nations Security Council")
                .addMention(text.find("sanctions on North Korea").only())
                .addMention(text.find("The sanctions").only())
                .addMention(text.find("the 2017 U.N. sanctions").only())
                .build();
    }

    private Source china() {
        return Source.builder()
                .id("china")
                .kind(SourceKind.ORGANIZATION)
                .name("China")
                .addAlias("Beijing")
                .addSameAs("https://www.wikidata.org/entity/Q148")
                .mentions(text.findWord("China").all())
                .addMention(text.findWord("Beijing").only())
                .build();
    }

    private Source russia() {
        return Source.builder()
                .id("russia")
                .kind(SourceKind.ORGANIZATION)
                .name("Russia")
                .addAlias("Moscow")
                .addSameAs("https://www.wikidata.org/entity/Q159")
                .mentions(text.findWord("Russia").all())
                .addMention(text.findWord("Moscow")
                        .before(text.findWord("Beijing").only())
                        .last())
                .build();
    }

    private Source unitedStates() {
        return Source.builder()
                .id("united-states")
                .kind(SourceKind.ORGANIZATION)
                .name("United States")
                .addAlias("U.S.")
                .addSameAs("https://www.wikidata.org/entity/Q30")
                .addMention(Passage.of(text, "presidents of", "South Korea").the("the U.S."))
                .addMention(text.findWord("the United States").only())
                .build();
    }

    private Source kim() {
        return Source.builder()
                .id("kim")
                .kind(SourceKind.PERSON)
                .name("Kim Jong Un")
                .addAlias("Kim")
                .addSameAs("https://www.wikidata.org/entity/Q56226")
                .mentions(text.findWord("Kim Jong Un").all())
                .addMention(Passage.of(text, "Kim pledged", "denuclearization").the("Kim"))
                .build();
    }
}
