package io.github.newsclaims.json.schemaorg;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Place;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.json.internal.schemaorg.NodeIds;
import io.github.newsclaims.json.internal.schemaorg.PageFinder;
import io.github.newsclaims.json.internal.schemaorg.SchemaItem;
import io.github.newsclaims.json.internal.schemaorg.SchemaLanguage;
import io.github.newsclaims.json.internal.schemaorg.SchemaRest;
import io.github.newsclaims.json.internal.schemaorg.SchemaValue;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.time.Edtf;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the nodes of claims and quotations. */
final class ClaimNodeReader {
    private static final String SUBJECT = SchemaRest.PREFIX + "subjectOf";

    private final PartyReader parties;
    private final NodeIds ids;

    ClaimNodeReader(PartyReader parties, NodeIds ids) {
        this.ids = ids;
        this.parties = parties;
    }

    /** Returns what a node says was claimed, without taking it. */
    static Optional<String> peek(@Nullable SchemaItem item) {
        if (item == null) {
            return Optional.empty();
        }
        Optional<String> text = item.peek("text").or(() -> item.peek("description"));
        if (text.isPresent()) {
            return text;
        }
        Optional<String> quoted = quotations(item).stream()
                .map(part -> part.peek("text").orElse(""))
                .findFirst();
        return quoted.or(() -> item.isA(PageFinder.CLAIM) ? item.peek("name") : Optional.empty());
    }

    /**
     * Reads a claim without what it is about.
     *
     * @param item the node; null if there is none
     * @param reviewed what the review says was claimed; empty if there is no review, or it does not say
     * @param reviewPage the address of the page of the review
     */
    ClaimDraft read(@Nullable SchemaItem item, Optional<String> reviewed, Optional<URI> reviewPage) {
        if (item == null) {
            ClaimDraft draft = new ClaimDraft(ids.next("c"), null);
            draft.proposition(reviewed.orElseThrow());
            return draft;
        }
        List<URI> sameAs = new ArrayList<>();
        ClaimDraft draft = new ClaimDraft(item.takeId(sameAs).map(ids::unique).orElseGet(() -> ids.next("c")), item);
        item.takeTypes(PageFinder.CLAIM, PageFinder.QUOTATION, "CreativeWork");
        item.dropTypes(PageFinder.CLAIM_REVIEW, PageFinder.MEDIA_REVIEW);
        sameAs.addAll(PartyReader.newOnes(item.uris("sameAs"), List.copyOf(sameAs)));
        draft.claim.sameAs(sameAs);
        boolean isQuoted = content(draft, item, reviewed);
        SchemaLanguage.take(item, "inLanguage").ifPresent(draft.claim::language);
        Set<URI> places = places(item);
        Optional<AttributionStep> origin = origin(item, places, isQuoted);
        origin.ifPresent(step -> draft.claim.attribution(
                isQuoted
                        ? Attribution.direct(step)
                        : Attribution.builder().origin(step).build()));
        WorkReader.appearances(item, "firstAppearance", true, reviewPage).forEach(draft.claim::addAppearance);
        WorkReader.appearances(item, "appearance", false, reviewPage).forEach(draft.claim::addAppearance);
        times(item).forEach(draft.claim::addTime);
        placeNames(item).forEach(name -> draft.claim.addPlace(Place.of(name)));
        return draft;
    }

    /** Sets the proposition and the words, and returns whether they are a direct quotation. */
    private static boolean content(ClaimDraft draft, SchemaItem item, Optional<String> reviewed) {
        Optional<String> words = item.isA(PageFinder.QUOTATION)
                ? item.text("text").or(() -> item.text("description"))
                : Optional.empty();
        if (words.isPresent()) {
            draft.claim.wording(words.get());
            reviewed.filter(text -> !text.equals(words.get())).ifPresent(draft::proposition);
            return true;
        }
        List<String> quoted = new ArrayList<>();
        for (SchemaItem part : quotations(item)) {
            part.text("text").ifPresent(quoted::add);
            part.takeTypes(PageFinder.QUOTATION);
            part.takeOwnId();
            part.node.leaveOutRest("the words of a claim have only a text");
        }
        if (!quoted.isEmpty()) {
            draft.claim.wording(Words.of(quoted));
        }
        Optional<String> text = item.peek("text");
        boolean isQuotedOnly = text.isEmpty() && quoted.size() == 1 && reviewed.equals(Optional.of(quoted.get(0)));
        if (reviewed.isPresent()) {
            if (!isQuotedOnly) {
                draft.proposition(reviewed.get());
            }
            takeEqual(item, "text", reviewed.get());
        } else {
            Optional<String> own = item.text("text").or(() -> item.text("description"));
            if (own.isEmpty() && quoted.isEmpty()) {
                own = item.text("name");
            }
            own.ifPresent(draft::proposition);
        }
        return !quoted.isEmpty();
    }

    /** Takes each value that says the same as another property. */
    static void takeEqual(SchemaItem item, String name, String text) {
        for (TracedNode value : item.values(name)) {
            if (SchemaValue.text(value).equals(Optional.of(text))) {
                value.take();
            }
        }
    }

    /** Returns the words of a claim, which are its parts. */
    private static List<SchemaItem> quotations(SchemaItem item) {
        return item.objects("hasPart").stream()
                .filter(part ->
                        part.isA(PageFinder.QUOTATION) && part.peek("text").isPresent())
                .toList();
    }

    // Who, when and where.

    /** Returns the addresses that tell where a claim is, and so not who made it. */
    private static Set<URI> places(SchemaItem item) {
        Set<URI> places = new HashSet<>();
        for (String name : List.of("url", "appearance", "firstAppearance")) {
            for (TracedNode value : item.values(name)) {
                SchemaValue.words(value).flatMap(SchemaValue::absolute).ifPresent(places::add);
                if (value.isObject()) {
                    item.resolved(value).peekUri("url").ifPresent(places::add);
                }
            }
        }
        return places;
    }

    private Optional<AttributionStep> origin(SchemaItem item, Set<URI> places, boolean isQuoted) {
        List<String> speakers = speakers(item, places);
        Optional<Edtf> time = item.date("datePublished");
        Optional<URI> uri = item.uri("url");
        if (speakers.isEmpty() && time.isEmpty() && uri.isEmpty() && !isQuoted) {
            return Optional.empty();
        }
        Speaker speaker = speakers.isEmpty() ? Speaker.unresolved() : new Speaker.Known(speakers);
        AttributionStep.Builder step = AttributionStep.builder().speaker(speaker);
        time.map(TimeExpression::of).ifPresent(step::time);
        uri.ifPresent(step::uri);
        return Optional.of(step.build());
    }

    private List<String> speakers(SchemaItem item, Set<URI> places) {
        for (String property : List.of("author", "creator", "spokenByCharacter")) {
            if (item.has(property)) {
                List<String> speakers = parties.sources(item, property, places);
                if (!speakers.isEmpty()) {
                    return speakers;
                }
            }
        }
        List<String> works = new ArrayList<>();
        for (SchemaItem work : item.objects("isBasedOn")) {
            if (work.has(PartyReader.ADDITIONAL_TYPE)) {
                parties.source(work, places).filter(id -> !works.contains(id)).ifPresent(works::add);
            }
        }
        return works;
    }

    private static List<TimeExpression> times(SchemaItem item) {
        List<TimeExpression> times = new ArrayList<>();
        for (TracedNode value : item.values("temporalCoverage")) {
            value.text(Edtf::parse).map(TimeExpression::of).ifPresent(times::add);
        }
        return times;
    }

    private static List<String> placeNames(SchemaItem item) {
        List<String> names = new ArrayList<>();
        for (TracedNode value : item.values("spatialCoverage")) {
            if (value.isObject()) {
                SchemaItem place = item.resolved(value);
                if (place.node.names().stream()
                        .allMatch(name -> List.of("@type", "name").contains(name))) {
                    place.takeTypes("Place");
                    place.text("name").ifPresent(names::add);
                } else {
                    place.problem("a place of a claim has only a name");
                }
            } else {
                SchemaValue.text(value).ifPresent(name -> {
                    SchemaValue.takeText(value);
                    names.add(name);
                });
            }
        }
        return names;
    }

    /**
     * Reads what a claim is about and its reviews, after all sources were read. The rest of the node of the claim is kept before that of
     * a review, which may contain it.
     */
    Claim finish(ClaimDraft draft, ReviewReader reviews) {
        SchemaItem item = draft.item;
        if (item != null) {
            List<String> about = new ArrayList<>();
            for (TracedNode value : item.values("about")) {
                parties.party(item, value).filter(id -> !about.contains(id)).ifPresent(about::add);
            }
            draft.claim.about(about);
            new FigureNodeReader(parties).read(item).forEach(draft.claim::addFigure);
            draft.claim.extensions(rest(draft, item));
        }
        for (SchemaItem review : draft.reviews) {
            reviews.read(review).ifPresent(draft.claim::addAssessment);
        }
        return draft.claim.build();
    }

    /** Returns the rest of the node, and that of the review of a picture as a work about the claim. */
    private static Extensions rest(ClaimDraft draft, SchemaItem item) {
        Extensions rest = item.rest();
        Optional<Object> review =
                draft.mediaReview == null ? Optional.empty() : SchemaRest.whole(draft.mediaReview.node);
        return review.isEmpty() || rest.contains(SUBJECT) ? rest : rest.with(SUBJECT, review.get());
    }
}
