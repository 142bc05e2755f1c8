package io.github.newsclaims.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * The model as plain records. Absent parts are null, dates and terms are strings, and rules are not checked. Every wording in
 * these documents is an anchor, so contenders do not need lists of mixed items.
 */
@NullUnmarked
final class Records {
    private Records() {}

    record Article(
            String newsclaims,
            String id,
            String headline,
            String uri,
            String publisher,
            String published,
            String updated,
            String retrieved,
            String language,
            List<Contributor> contributors,
            String text,
            List<Section> sections,
            List<Source> sources,
            List<Claim> claims,
            List<Provenance> provenance) {}

    record Contributor(String name, String role, String organization) {}

    record Section(String kind, int start, int end) {}

    record Source(
            String id,
            String kind,
            String name,
            List<String> aliases,
            String description,
            String role,
            String affiliation,
            String location,
            List<String> members,
            List<String> sameAs,
            String anonymity,
            List<List<Span>> mentions,
            String note) {}

    record Span(int start, int end, String exact) {}

    record Claim(
            String id,
            String proposition,
            List<Span> wording,
            Attribution attribution,
            Boolean ownVoice,
            Factuality factuality,
            List<String> types,
            List<List<Span>> insertions,
            List<Figure> figures,
            List<Time> times,
            List<Place> places,
            List<Relation> relations,
            List<Assessment> assessments,
            List<Provenance> provenance,
            String note) {}

    record Attribution(String quotation, String translatedFrom, Step origin, List<Step> relays) {}

    record Step(
            Speaker speaker,
            List<Span> mention,
            List<Span> cue,
            Time time,
            List<String> addressees,
            String quotation) {}

    record Speaker(String kind, List<String> ids) {}

    record Time(List<Span> wording, String edtf, String modifier, String resolved) {}

    record Factuality(String certainty, String polarity) {}

    record Figure(
            String id,
            List<Span> wording,
            Amount amount,
            Unit unit,
            List<Per> per,
            BigDecimal margin,
            String measuredEntity,
            String measuredProperty,
            String qualifier,
            String basis,
            Time asOf,
            List<Place> places,
            String trend,
            String note) {}

    record Amount(
            String kind,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            Integer significantDigits,
            String direction,
            Bound lower,
            Bound upper,
            Boolean approximate,
            BigDecimal magnitude) {}

    record Bound(BigDecimal value, BigDecimal numerator, BigDecimal denominator, boolean inclusive) {}

    record Unit(String kind, String code, Boolean assumed) {}

    record Per(String kind, BigDecimal quantity, String duration, String code, String counted) {}

    record Relation(String type, Reference target) {}

    record Reference(String article, String claim) {}

    record Assessment(String reviewer, String verdict, Rating rating, String uri, String date) {}

    record Rating(BigDecimal value, BigDecimal worst, BigDecimal best) {}

    record Place(List<Span> wording, String name, String role, String entity) {}

    record Provenance(String agent, String version, String generatedAt, BigDecimal confidence) {}
}
