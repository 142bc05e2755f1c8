package io.github.newsclaims.json.schemaorg;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Evidence;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.json.internal.schemaorg.PageFinder;
import io.github.newsclaims.json.internal.schemaorg.SchemaItem;
import io.github.newsclaims.json.internal.schemaorg.SchemaValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads works elsewhere: where a claim appeared, and the evidence of a review. */
final class WorkReader {
    private static final Pattern SEPARATOR = Pattern.compile(",? +(?:and +)?|,(?=https?:)");

    private WorkReader() {}

    /** Reads the appearances of a claim. One string may have several addresses. */
    static List<Appearance> appearances(SchemaItem claim, String property, boolean first, Optional<URI> review) {
        List<Appearance> all = new ArrayList<>();
        for (TracedNode value : claim.values(property)) {
            if (value.isObject()) {
                appearance(claim.resolved(value), first).ifPresent(all::add);
                continue;
            }
            List<URI> addresses = addresses(value);
            if (addresses.isEmpty()) {
                value.problem("it must be an absolute address");
            } else if (review.isPresent()
                    && addresses.stream().map(PageFinder::withoutFragment).allMatch(uri -> uri.equals(review.get()))) {
                value.problem("it is the page of the review");
            } else if (first && (addresses.size() > 1 || !all.isEmpty())) {
                value.problem("there must be only one first appearance");
            } else {
                if (addresses.size() > 1) {
                    value.report(LossOutcome.CHANGED, "it has " + addresses.size() + " addresses");
                }
                value.take();
                addresses.forEach(uri ->
                        all.add(Appearance.builder().uri(uri).first(first).build()));
            }
        }
        return first && all.size() > 1 ? all.subList(0, 1) : all;
    }

    /** Returns the addresses in a string; empty if a part of it is not one. */
    private static List<URI> addresses(TracedNode value) {
        List<URI> addresses = new ArrayList<>();
        for (String part : SEPARATOR.split(SchemaValue.words(value).orElse("").strip())) {
            Optional<URI> uri = SchemaValue.absolute(part);
            if (uri.isEmpty()) {
                return List.of();
            }
            addresses.add(uri.get());
        }
        return addresses;
    }

    private static Optional<Appearance> appearance(SchemaItem work, boolean first) {
        boolean hasTitle = work.peek("name").or(() -> work.peek("headline")).isPresent();
        boolean hasUri =
                work.peekUri("url").or(() -> work.peekUri(SchemaItem.ID)).isPresent();
        if (!hasTitle && !hasUri) {
            work.node.problem("it has neither an address nor a name");
            return Optional.empty();
        }
        Appearance.Builder appearance = Appearance.builder().first(first);
        work.takeTypes("CreativeWork");
        uri(work).ifPresent(appearance::uri);
        title(work).ifPresent(appearance::title);
        PartyReader.nameOf(work, "publisher", "Organization").ifPresent(appearance::publisher);
        work.date("datePublished").ifPresent(appearance::date);
        return Optional.of(appearance.extensions(work.rest("publisher")).build());
    }

    /** Reads what a review cites. */
    static List<Evidence> evidence(SchemaItem review, String property) {
        List<Evidence> all = new ArrayList<>();
        for (TracedNode value : review.values(property)) {
            if (!value.isObject()) {
                evidence(value).ifPresent(all::add);
                continue;
            }
            SchemaItem work = review.resolved(value);
            Evidence.Builder evidence = Evidence.builder();
            boolean isKnown = work.peek("name").or(() -> work.peek("headline")).isPresent()
                    || work.peek("text").isPresent()
                    || work.peekUri("url").or(() -> work.peekUri(SchemaItem.ID)).isPresent();
            if (!isKnown) {
                work.node.problem("it has neither an address nor a name");
                continue;
            }
            work.takeTypes("CreativeWork");
            uri(work).ifPresent(evidence::uri);
            title(work).ifPresent(evidence::title);
            work.text("text").ifPresent(evidence::words);
            PartyReader.nameOf(work, "publisher", "Organization").ifPresent(evidence::publisher);
            all.add(evidence.extensions(work.rest("publisher")).build());
        }
        return all;
    }

    private static Optional<Evidence> evidence(TracedNode value) {
        Optional<String> words = SchemaValue.text(value);
        if (words.isEmpty()) {
            SchemaValue.refuse(value, "it must be an address or a title");
            return Optional.empty();
        }
        SchemaValue.takeText(value);
        return Optional.of(SchemaValue.absolute(words.get())
                .map(uri -> Evidence.builder().uri(uri).build())
                .orElseGet(() -> Evidence.builder().title(words.get()).build()));
    }

    private static Optional<URI> uri(SchemaItem work) {
        return work.uri("url").or(() -> work.uri(SchemaItem.ID));
    }

    private static Optional<String> title(SchemaItem work) {
        return work.text("name").or(() -> work.text("headline"));
    }
}
