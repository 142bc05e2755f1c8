package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.MergeCheck.Merged;
import io.github.newsclaims.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** That the checks of all parts report a part that was forgotten, and no other. */
class PartChecksTest {
    private static final Article FULL = Samples.fullArticle();

    /** A type as it looks after somebody added a part to it. */
    abstract static class Harbour {
        public abstract String id();

        public abstract Optional<String> depth();

        public abstract Harbour withDepth(String depth);

        public final Harbour withoutDepth() {
            return this;
        }
    }

    @Test
    void reportsAnAccessorWithoutARow() {
        PartTable rows = PartTable.of("""
                article | id | noted /id
                article | width | both
                """);

        assertThat(rows.misfits(ModelTypes.names(Harbour.class))).containsExactly("no row for depth", "no part width");
    }

    @Test
    void reportsAPartThatAMergeDoesNotTakeFromEitherArticle() {
        MergeCheck check = new MergeCheck((first, second) -> {
            Merged merged = Merged.of(first, second);
            return new Merged((Article) PartSetter.without(merged.article(), "updated"), merged.disagreements());
        });

        assertThat(check.lostFromOneSide(FULL))
                .containsExactly(
                        "claims.attribution.relays of the second", "updated of the second", "updated of the first");
    }

    @Test
    void reportsAPartOfWhichAMergeKeepsOneValueAndDoesNotNoteTheOther() {
        MergeCheck check = new MergeCheck((first, second) -> {
            Merged merged = Merged.of(first, second);
            return new Merged(
                    merged.article(),
                    merged.disagreements().stream()
                            .filter(noted -> !noted.pointer().equals("/claims/0/figures/0/margin"))
                            .toList());
        });

        assertThat(MergePartsTest.unlike(check))
                .containsExactly("claims.figures.margin: first, expected noted /claims/0/figures/0/margin");
    }

    @Test
    void reportsAListThatAMergeTakesFromTheFirstArticleOnly() {
        MergeCheck check = new MergeCheck((first, second) -> {
            Merged merged = Merged.of(first, second);
            Object ofFirst = first.sources().get(1).aliases();
            return first.sources().size() < 2
                    ? merged
                    : new Merged(
                            PartPlace.replaced(merged.article(), "/sources/1/aliases", ofFirst),
                            merged.disagreements());
        });

        assertThat(MergePartsTest.unlike(check)).containsExactly("sources.aliases: first, expected both");
    }

    @Test
    void reportsAPartThatADifferenceDoesNotName() {
        assertThat(DiffPartsTest.unlike((before, after) -> DiffPartsTest.names(before, after).stream()
                        .filter(name -> !name.equals("assessments"))
                        .toList()))
                .containsExactly(
                        "claims.assessments: , expected assessments",
                        "claims.assessments.date: , expected assessments",
                        "claims.assessments.evidence: , expected assessments",
                        "claims.assessments.evidence.extensions: , expected assessments",
                        "claims.assessments.evidence.note: , expected assessments",
                        "claims.assessments.evidence.publisher: , expected assessments",
                        "claims.assessments.evidence.stance: , expected assessments",
                        "claims.assessments.evidence.title: , expected assessments",
                        "claims.assessments.evidence.uri: , expected assessments",
                        "claims.assessments.evidence.words: , expected assessments",
                        "claims.assessments.extensions: , expected assessments",
                        "claims.assessments.justification: , expected assessments",
                        "claims.assessments.rating: , expected assessments",
                        "claims.assessments.reviewer: , expected assessments",
                        "claims.assessments.uri: , expected assessments",
                        "claims.assessments.verdict: , expected assessments");
    }

    @Test
    void reportsAPartThatADifferenceNamesByMistake() {
        assertThat(DiffPartsTest.unlike((before, after) -> before.headline().equals(after.headline())
                        ? DiffPartsTest.names(before, after)
                        : List.of("note")))
                .containsExactly("headline: note, expected nothing");
    }

    @Test
    void reportsAWordingThatIsNotVisited() {
        assertThat(WordingPartsTest.unchanged(article -> article.mapWordings(
                        wording -> wording.role() == WordingRole.CUE ? wording.wording() : Words.of("other words"))))
                .isEqualTo(new TreeSet<>(List.of("claims.attribution.origin.cue", "claims.attribution.relays.cue")));
    }
}
