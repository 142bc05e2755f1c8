package io.github.newsclaims.json.seed;

import io.github.newsclaims.Entity;
import io.github.newsclaims.Place;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.PlaceRole;
import io.github.newsclaims.text.ArticleText;
import java.util.List;

/** What the real article is about and does not attribute anything to. Its states are sources. */
final class SeedEntities {
    static final String NORTH_KOREA = "north-korea";
    static final String PYONGYANG = "pyongyang";
    static final String WORKERS = "workers-abroad";
    static final String DENUCLEARIZATION = "denuclearization";
    static final String YOUTH_LEAGUE = "youth-league";
    static final String BUREAU = "construction-bureau";
    static final String BROKERS = "brokers";
    static final String TRUMP = "trump";

    private SeedEntities() {}

    static List<Entity> in(ArticleText text) {
        return List.of(
                Entity.of(NORTH_KOREA, EntityKind.PLACE, "North Korea")
                        .plusSameAs("https://www.wikidata.org/entity/Q423")
                        .withMentions(text.findWord("North Korea").all()),
                Entity.of(PYONGYANG, EntityKind.PLACE, "Pyongyang")
                        .plusSameAs("https://www.wikidata.org/entity/Q18808")
                        .withMentions(List.of(
                                text.find("the capital Pyongyang").only(),
                                text.find("the capital city of Pyongyang").only())),
                Entity.unnamed(WORKERS, EntityKind.of("population"), "North Koreans who work abroad")
                        .withMentions(List.of(
                                text.find("North Koreans working overseas").only(),
                                text.find("its exported workers").only())),
                Entity.unnamed(DENUCLEARIZATION, EntityKind.EVENT, "the full denuclearization of North Korea")
                        .withMentions(List.of(text.find("full denuclearization").only())),
                Entity.of(YOUTH_LEAGUE, EntityKind.ORGANIZATION, "Kimilsungist-Kimjongilist Youth League")
                        .withMentions(text.find("Kimilsungist-Kimjongilist Youth League")
                                .all()),
                Entity.of(BUREAU, EntityKind.ORGANIZATION, "External Construction Bureau")
                        .withMentions(text.find("External Construction Bureau").all()),
                Entity.unnamed(BROKERS, EntityKind.of("population"), "brokers who place people abroad for a fee")
                        .withMentions(List.of(text.findWord("brokers").only())),
                Entity.of(TRUMP, EntityKind.PERSON, "Donald Trump")
                        .plusSameAs("https://www.wikidata.org/entity/Q22686")
                        .withMentions(text.find("Donald Trump").all()));
    }

    static Place northKorea(PlaceRole role) {
        return Place.of("North Korea").withEntity(NORTH_KOREA).withRole(role);
    }

    /** Where those are who work abroad: anywhere but in North Korea. */
    static Place abroad() {
        return northKorea(PlaceRole.of("outside"));
    }

    static Place pyongyang() {
        return Place.of("Pyongyang").withEntity(PYONGYANG);
    }

    static Place russia() {
        return Place.of("Russia").withEntity("russia");
    }

    static Place toChina() {
        return Place.of("China").withEntity("china").withRole(PlaceRole.TO);
    }
}
