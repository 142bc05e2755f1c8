package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Place;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Section;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.internal.compare.PartWords;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.WordingVisitor;
import io.github.newsclaims.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the values of a disagreement into words for people. */
final class ValueWords {
    private static final Speaker.Visitor<String> SPEAKER = new Speaker.Visitor<>() {
        @Override
        public String known(Speaker.Known known) {
            return String.join(" and ", known.ids());
        }

        @Override
        public String candidates(Speaker.Candidates candidates) {
            return String.join(" or ", candidates.ids());
        }

        @Override
        public String unresolved(Speaker.Unresolved unresolved) {
            return "somebody unresolved";
        }

        @Override
        public String unstated(Speaker.Unstated unstated) {
            return "somebody unstated";
        }
    };

    private ValueWords() {}

    /** Returns quoted words with their context and place, for example "“said” at 24 to 28". */
    static String of(Wording wording) {
        return wording.accept(new WordingVisitor<>() {
            @Override
            public String visitAnchor(Anchor anchor) {
                return anchor.spans().stream().map(ValueWords::of).collect(Collectors.joining(" … "));
            }

            @Override
            public String visitWords(Words words) {
                return words.quotes().stream().map(ValueWords::of).collect(Collectors.joining(" … "));
            }
        });
    }

    private static String of(TextSpan span) {
        return of(span.quote()) + " at " + span.start() + " to " + span.end();
    }

    private static String of(TextQuote quote) {
        return quoted(quote.exact())
                + quote.prefix().map(words -> " after " + quoted(words)).orElse("")
                + quote.suffix().map(words -> " before " + quoted(words)).orElse("");
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }

    /** Returns a time with its words, for example "“in March”, 2031-03". */
    static String of(TimeExpression time) {
        return joined(
                time.wording().map(ValueWords::of),
                time.edtf().filter(date -> time.resolved().isPresent()),
                Optional.of(PartWords.time(time))
                        .filter(words -> time.wording()
                                .filter(wording -> words.equals(quoted(wording.text())))
                                .isEmpty()));
    }

    /** Returns a place with its role and entity, for example "Skarvik, from". */
    static String of(Place place) {
        return joined(
                Optional.of(place.name()),
                place.role(),
                place.entity(),
                place.wording().map(ValueWords::of));
    }

    /** Returns an appearance, for example "Crews go on strike, Harbour Post, 2031-04-07". */
    static String of(Appearance appearance) {
        return joined(
                appearance.title(), appearance.publisher(), appearance.date(), appearance.uri(), appearance.note());
    }

    /** Returns certainty and polarity, for example "possible, negative". */
    static String of(Factuality factuality) {
        return word(factuality.certainty()) + ", " + word(factuality.polarity());
    }

    /** Returns a section with its place, for example "body from 0 to 9". */
    static String of(Section section) {
        return joined(
                Optional.of(section.kind() + " from " + section.start() + " to " + section.end()), section.published());
    }

    /** Returns an attribution, for example "direct: leader, through post". */
    static String of(Attribution attribution) {
        return attribution.quotation().map(type -> word(type) + ": ").orElse("") + of(attribution.steps());
    }

    /** Returns the speakers by their ids and mentions, for example "leader (“a shift leader”), through post". */
    static String of(List<AttributionStep> steps) {
        return list(steps.stream().map(ValueWords::of), ", through ");
    }

    private static String of(AttributionStep step) {
        return step.speaker().accept(SPEAKER)
                + step.mention().map(words -> " (" + quoted(words.text()) + ")").orElse("");
    }

    /** Returns who made something, for example "quote-finder, 1.2, confidence 0.8". */
    static String of(Provenance provenance) {
        return joined(
                Optional.of(provenance.agent()),
                provenance.version(),
                provenance.generatedAt(),
                provenance.confidence().map(value -> "confidence " + value.toPlainString()));
    }

    /** Returns a list in words, for example "leader, nor", or "none". */
    static String list(Stream<String> words, String joint) {
        String all = words.collect(Collectors.joining(joint));
        return all.isEmpty() ? "none" : all;
    }

    private static String joined(Optional<?>... parts) {
        return Stream.of(parts).flatMap(Optional::stream).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
