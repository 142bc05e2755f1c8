package io.github.newsclaims.examples.averitec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.newsclaims.Appearance;
import io.github.newsclaims.Article;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.examples.formats.LossLog;
import io.github.newsclaims.examples.formats.NonNames;
import io.github.newsclaims.examples.formats.ToolJson;
import io.github.newsclaims.term.Channel;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.SourceKind;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The article of one claim. */
final class AveritecClaim {
    private static final Set<String> FIELDS = Set.of(
            "claim",
            "required_reannotation",
            "label",
            "justification",
            "claim_date",
            "speaker",
            "original_claim_url",
            "cached_original_claim_url",
            "fact_checking_article",
            "reporting_source",
            "location_ISO_code",
            "claim_types",
            "fact_checking_strategies",
            "questions");

    /** Where people publish themselves. The data set gives their names in many forms, of which these are certain. */
    private static final Set<String> SOCIAL = Set.of(
            "facebook", "twitter", "x", "instagram", "youtube", "tiktok", "whatsapp", "telegram", "reddit", "weibo");

    /** The data set does not say which. */
    private static final SourceKind PERSON_OR_ORGANIZATION = SourceKind.of("person-or-organization");

    private final JsonNode node;
    private final String pointer;
    private final LossLog losses;
    private final AveritecFields fields;
    private final Claim.Builder claim = Claim.builder().id("claim");

    private AveritecClaim(JsonNode node, String pointer, LossLog losses) {
        this.node = node;
        this.pointer = pointer;
        this.losses = losses;
        this.fields = new AveritecFields(node, pointer, losses);
    }

    /** Returns the article. Throws IllegalArgumentException if there is no claim, or a part breaks a rule of the model. */
    static Article of(JsonNode node, String id, String pointer, LossLog losses) {
        return new AveritecClaim(node, pointer, losses).article(id);
    }

    private Article article(String id) {
        Article.Builder article = Article.builder().id(id).addProvenance(Provenance.by("averitec"));
        fields.text("claim").ifPresent(claim::proposition);
        Optional<String> speaker = name("speaker");
        speaker.ifPresent(name -> article.addSource(Source.builder()
                .id("speaker")
                .kind(PERSON_OR_ORGANIZATION)
                .name(name)
                .build()));
        claim.attribution(
                Attribution.builder().origin(origin(speaker.isPresent())).build());
        types();
        assess();
        fields.keep("required_reannotation");
        fields.keep("cached_original_claim_url");
        fields.keep("location_ISO_code");
        fields.keep("fact_checking_strategies");
        return article.addClaim(claim.extensions(fields.rest(FIELDS)).build()).build();
    }

    private AttributionStep origin(boolean isKnown) {
        AttributionStep.Builder step =
                AttributionStep.builder().speaker(isKnown ? Speaker.known("speaker") : Speaker.unresolved());
        Optional<LocalDate> date = fields.text("claim_date").flatMap(AveritecDate::of);
        date.ifPresent(day -> step.time(TimeExpression.of(day)));
        if (date.isEmpty() && ToolJson.text(node, "claim_date").isPresent()) {
            fields.keep("claim_date", "it is no day of the form D-M-YYYY");
        }
        Optional<URI> uri = fields.uri("original_claim_url");
        uri.ifPresent(step::uri);
        Optional<String> publisher = name("reporting_source");
        if (publisher.isPresent() && SOCIAL.contains(publisher.get().toLowerCase(Locale.ROOT))) {
            step.channel(Channel.SOCIAL_POST);
        }
        if (publisher.isPresent() && uri.isPresent()) {
            Appearance.Builder appearance =
                    Appearance.builder().first(true).publisher(publisher.get()).uri(uri.get());
            date.ifPresent(appearance::date);
            claim.addAppearance(appearance.build());
        } else if (publisher.isPresent()) {
            // An appearance needs an address.
            fields.keep("reporting_source");
        }
        return step.build();
    }

    /** Returns the name in a field. A word that is no name is kept. */
    private Optional<String> name(String field) {
        Optional<String> text = fields.text(field);
        Optional<String> name = text.flatMap(NonNames.AVERITEC::name);
        if (text.isPresent() && name.isEmpty()) {
            fields.keep(field, "it names nobody");
        }
        return name;
    }

    private void types() {
        Set<ClaimType> types = new LinkedHashSet<>();
        JsonNode names = list("claim_types");
        for (int index = 0; index < names.size(); index++) {
            JsonNode name = names.get(index);
            if (name.isTextual() && name.textValue().matches("[A-Za-z0-9][A-Za-z0-9 /_-]*")) {
                types.add(type(name.textValue()));
            } else {
                losses.leftOut(
                        "claim_types",
                        pointer + "/claim_types/" + index,
                        name.isTextual() ? "a type has only letters of ASCII" : "it must be a string");
            }
        }
        types.forEach(claim::addType);
    }

    /** Returns a list; what is none is kept, and has no items. */
    private JsonNode list(String field) {
        JsonNode value = node.path(field);
        if (!value.isArray()) {
            fields.keep(field, "it is no list");
        }
        return value.isArray() ? value : MissingNode.getInstance();
    }

    private static ClaimType type(String name) {
        return switch (name) {
            case "Numerical Claim" -> ClaimType.NUMERICAL;
            case "Causal Claim" -> ClaimType.CAUSAL;
            default ->
                ClaimType.of(name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", ""));
        };
    }

    private void assess() {
        AveritecEvidence evidence = new AveritecEvidence(list("questions"), pointer + "/questions", losses);
        Optional<String> label = fields.text("label");
        Optional<String> justification = fields.text("justification");
        Optional<URI> page = fields.uri("fact_checking_article");
        if (label.isEmpty() && justification.isEmpty()) {
            if (!evidence.evidence().isEmpty() || !evidence.unanswered().isEmpty()) {
                fields.keep("questions", "there is no label or justification, which an assessment needs");
            }
            page.ifPresent(uri -> fields.keep(
                    "fact_checking_article", "there is no label or justification, which an assessment needs"));
            return;
        }
        Assessment.Builder assessment = Assessment.builder();
        label.ifPresent(assessment::verdict);
        justification.ifPresent(assessment::justification);
        page.ifPresent(assessment::uri);
        assessment.evidence(evidence.evidence());
        if (!evidence.unanswered().isEmpty()) {
            assessment.extensions(losses.with(
                    Extensions.none(),
                    "averitec:unanswered",
                    evidence.unanswered(),
                    "questions",
                    pointer + "/questions"));
        }
        claim.addAssessment(assessment.build());
    }
}
