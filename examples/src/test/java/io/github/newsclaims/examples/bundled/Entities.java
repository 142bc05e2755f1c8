package io.github.newsclaims.examples.bundled;

import static io.github.newsclaims.examples.bundled.Report.TEXT;
import static io.github.newsclaims.examples.bundled.Report.at;

import io.github.newsclaims.Entity;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Place;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.term.EntityKind;
import java.util.List;

/** What the report is about and does not attribute anything to. */
final class Entities {
    static final String SKARVIK = "skarvik";
    static final String HANDS = "hands";
    static final String THAW = "thaw";
    static final String DRIVE = "recruiting-drive";
    static final String COAST = "coast";

    private Entities() {}

    static List<Entity> all() {
        return List.of(
                Entity.builder()
                        .id(SKARVIK)
                        .kind(EntityKind.PLACE)
                        .name("Skarvik")
                        .addAlias("SKARVIK")
                        .description("a fishing town")
                        .addSameAs("https://places.example/skarvik")
                        .addMention(TEXT.find("Skarvik").first())
                        .addProvenance(Provenance.by("place-finder"))
                        .note("Invented, like the report.")
                        .extensions(Extensions.none().with("example:harbour", true))
                        .build(),
                Entity.unnamed(HANDS, EntityKind.of("population"), "hands of the Nordhavn cannery")
                        .withMentions(List.of(at("A growing number of hands"))),
                Entity.unnamed(THAW, EntityKind.EVENT, "the thaw of the inner fjord")
                        .withMentions(List.of(at("the ice is off the inner fjord"))),
                Entity.unnamed(DRIVE, EntityKind.EVENT, "the boat owners' third recruiting drive")
                        .withMentions(List.of(at("the boat owners' recruiting drive"))),
                Entity.of(COAST, EntityKind.PLACE, "Skarvik coast").withMentions(List.of(at("along the coast"))));
    }

    static Place skarvik() {
        return Place.of("Skarvik").withEntity(SKARVIK);
    }

    static Place coast() {
        return Place.of("Skarvik coast").withEntity(COAST);
    }
}
