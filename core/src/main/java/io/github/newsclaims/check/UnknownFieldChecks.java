package io.github.newsclaims.check;

import static io.github.newsclaims.internal.FieldNames.*;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Evidence;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.Place;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.JsonLike;
import io.github.newsclaims.internal.NearestName;
import io.github.newsclaims.internal.Pointer;
import java.util.List;
import java.util.function.BiConsumer;

/** The rule about unknown fields. It visits every object of an article that may have some. */
final class UnknownFieldChecks {
    private final Article article;
    private final Findings findings;

    UnknownFieldChecks(Article article, Findings findings) {
        this.article = article;
        this.findings = findings;
    }

    void run() {
        if (!findings.wants(CheckRule.UNKNOWN_FIELD)) {
            return;
        }
        Pointer root = Pointer.ROOT;
        check(FieldList.ARTICLE_FIELDS, article.extensions(), root);
        each(article.contributors(), root.field(CONTRIBUTORS), this::contributor);
        each(article.sections(), root.field(SECTIONS), this::section);
        each(article.sources(), root.field(SOURCES), this::source);
        each(article.entities(), root.field(ENTITIES), this::entity);
        each(article.claims(), root.field(CLAIMS), this::claim);
        each(article.relations(), root.field(RELATIONS), this::relation);
        each(article.provenance(), root.field(PROVENANCE), this::provenance);
    }

    private static <T> void each(List<T> items, Pointer list, BiConsumer<T, Pointer> check) {
        for (int index = 0; index < items.size(); index++) {
            check.accept(items.get(index), list.item(index));
        }
    }

    private void check(FieldList fields, Extensions extensions, Pointer object) {
        for (String name : extensions.asMap().keySet()) {
            if (!JsonLike.hasPrefix(name)) {
                findings.add(
                        CheckRule.UNKNOWN_FIELD,
                        object.field(Pointer.escape(name)).toString(),
                        "",
                        NearestName.unknown(fields, name)
                                + "; correct the name, or give it a prefix, as in \"tool:score\"");
            }
        }
    }

    private void contributor(Contributor contributor, Pointer at) {
        check(FieldList.CONTRIBUTOR_FIELDS, contributor.extensions(), at);
    }

    private void section(Section section, Pointer at) {
        check(FieldList.SECTION_FIELDS, section.extensions(), at);
    }

    private void source(Source source, Pointer at) {
        check(FieldList.SOURCE_FIELDS, source.extensions(), at);
        each(source.provenance(), at.field(PROVENANCE), this::provenance);
    }

    private void entity(Entity entity, Pointer at) {
        check(FieldList.ENTITY_FIELDS, entity.extensions(), at);
        each(entity.provenance(), at.field(PROVENANCE), this::provenance);
    }

    private void relation(ArticleRelation relation, Pointer at) {
        check(FieldList.ARTICLE_RELATION_FIELDS, relation.extensions(), at);
        check(FieldList.ARTICLE_REFERENCE_FIELDS, relation.target().extensions(), at.field(TARGET));
    }

    private void provenance(Provenance provenance, Pointer at) {
        check(FieldList.PROVENANCE_FIELDS, provenance.extensions(), at);
    }

    private void claim(Claim claim, Pointer at) {
        check(FieldList.CLAIM_FIELDS, claim.extensions(), at);
        claim.attribution().ifPresent(attribution -> attribution(attribution, at.field(ATTRIBUTION)));
        each(claim.figures(), at.field(FIGURES), this::figure);
        each(claim.times(), at.field(TIMES), this::time);
        each(claim.places(), at.field(PLACES), this::place);
        each(claim.relations(), at.field(RELATIONS), this::relation);
        each(claim.appearances(), at.field(APPEARANCES), this::appearance);
        each(claim.assessments(), at.field(ASSESSMENTS), this::assessment);
        each(claim.provenance(), at.field(PROVENANCE), this::provenance);
    }

    private void attribution(Attribution attribution, Pointer at) {
        check(FieldList.ATTRIBUTION_FIELDS, attribution.extensions(), at);
        step(attribution.origin(), at.field(ORIGIN));
        each(attribution.relays(), at.field(RELAYS), this::step);
        each(attribution.provenance(), at.field(PROVENANCE), this::provenance);
    }

    private void step(AttributionStep step, Pointer at) {
        check(FieldList.ATTRIBUTION_STEP_FIELDS, step.extensions(), at);
        step.time().ifPresent(time -> time(time, at.field(TIME)));
        step.place().ifPresent(place -> place(place, at.field(PLACE)));
    }

    private void figure(Figure figure, Pointer at) {
        check(FieldList.FIGURE_FIELDS, figure.extensions(), at);
        figure.asOf().ifPresent(time -> time(time, at.field(AS_OF)));
        each(figure.places(), at.field(PLACES), this::place);
        each(figure.relations(), at.field(RELATIONS), this::relation);
        each(figure.provenance(), at.field(PROVENANCE), this::provenance);
    }

    private void relation(FigureRelation relation, Pointer at) {
        check(FieldList.FIGURE_RELATION_FIELDS, relation.extensions(), at);
        check(FieldList.FIGURE_REFERENCE_FIELDS, relation.target().extensions(), at.field(TARGET));
    }

    private void time(TimeExpression time, Pointer at) {
        check(FieldList.TIME_FIELDS, time.extensions(), at);
        time.event().ifPresent(event -> check(FieldList.TIME_EVENT_FIELDS, event.extensions(), at.field(EVENT)));
    }

    private void place(Place place, Pointer at) {
        check(FieldList.PLACE_FIELDS, place.extensions(), at);
    }

    private void relation(ClaimRelation relation, Pointer at) {
        check(FieldList.RELATION_FIELDS, relation.extensions(), at);
        check(FieldList.CLAIM_REFERENCE_FIELDS, relation.target().extensions(), at.field(TARGET));
    }

    private void appearance(Appearance appearance, Pointer at) {
        check(FieldList.APPEARANCE_FIELDS, appearance.extensions(), at);
    }

    private void assessment(Assessment assessment, Pointer at) {
        check(FieldList.ASSESSMENT_FIELDS, assessment.extensions(), at);
        assessment.rating().ifPresent(rating -> check(FieldList.RATING_FIELDS, rating.extensions(), at.field(RATING)));
        each(assessment.evidence(), at.field(EVIDENCE), this::evidence);
    }

    private void evidence(Evidence evidence, Pointer at) {
        check(FieldList.EVIDENCE_FIELDS, evidence.extensions(), at);
    }
}
