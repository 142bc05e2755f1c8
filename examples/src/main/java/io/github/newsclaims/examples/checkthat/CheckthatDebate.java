package io.github.newsclaims.examples.checkthat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.examples.formats.LossLog;
import io.github.newsclaims.examples.formats.NonNames;
import io.github.newsclaims.examples.formats.RecordLine;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A transcript without a header: each line has a number, a speaker, a sentence and, if it is labelled, labels. */
final class CheckthatDebate {
    private static final int SENTENCE = 3;
    private static final int WORTHINESS = 4;
    private static final int CHECKED_CLAIM = 6;
    /** Published files have lines with a part of the sentence in the place of the speaker. */
    private static final int LONGEST_NAME = 100;

    private static final SectionKind OTHER = SectionKind.of("other");

    private final LossLog losses;
    private final StringBuilder text = new StringBuilder();
    private int length;
    private boolean numbersDiffer;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final Map<String, DebateClaim> claimsById = new LinkedHashMap<>();

    CheckthatDebate(LossLog losses) {
        this.losses = losses;
    }

    /** Adds a line. One that has no sentence, or the wrong number of fields, is reported. */
    void add(RecordLine line) {
        try {
            addFields(line);
        } catch (IllegalArgumentException e) {
            losses.leftOut("line", "", String.valueOf(e.getMessage()));
        }
    }

    private void addFields(RecordLine line) {
        List<String> fields = TsvFields.of(line.text());
        if (fields.size() != SENTENCE && fields.size() != WORTHINESS && fields.size() != CHECKED_CLAIM) {
            losses.leftOut("line", "", "it has " + fields.size() + " fields, not 3, 4 or 6");
        } else if (!fields.get(0).matches("[0-9]+")) {
            losses.leftOut("line", "", "it does not begin with a number");
        } else if (fields.get(2).isBlank()) {
            losses.leftOut("line", "", "it has no sentence");
        } else {
            TextSpan span = append(fields.get(2));
            boolean isSentence = fields.get(1).length() > LONGEST_NAME;
            Optional<String> name = isSentence ? Optional.empty() : NonNames.CHECKTHAT.name(fields.get(1));
            name.ifPresent(this::source);
            if (isSentence) {
                losses.leftOut("speaker", "", "it is too long for a name; the fields may have slid");
            } else if (name.isEmpty()) {
                sections.add(Section.of(OTHER, span.start(), span.end()).withExtensions(speaker(fields.get(1))));
            }
            if (!numbersDiffer && !fields.get(0).equals(Long.toString(line.number()))) {
                numbersDiffer = true;
                losses.leftOut("number", "", "the number of a line is not kept, and differs here");
            }
            label(fields, span, name, line.number());
        }
    }

    /** Returns the word that stands for a speaker, as an extension. */
    private static Extensions speaker(String word) {
        return word.isBlank() ? Extensions.none() : Extensions.none().with("checkthat:speaker", word);
    }

    private TextSpan append(String sentence) {
        int start = length == 0 ? 0 : length + 1;
        int end = start + sentence.codePointCount(0, sentence.length());
        TextSpan span = TextSpan.of(start, end, sentence);
        text.append(start == 0 ? "" : "\n").append(sentence);
        length = end;
        return span;
    }

    private void source(String name) {
        sources.computeIfAbsent(name, key -> Source.person("s" + (sources.size() + 1), name));
    }

    private void label(List<String> fields, TextSpan span, Optional<String> name, long number) {
        String label = fields.size() > SENTENCE ? fields.get(3) : "";
        if (fields.size() == CHECKED_CLAIM) {
            if (!label.equals("N/A") && !label.equals("0")) {
                checked(fields, span, name);
            } else {
                leaveOut("claim", fields.get(4));
                leaveOut("label", fields.get(5));
            }
        } else if (label.equals("1") || (label.equals("0") && name.isPresent())) {
            DebateClaim found = new DebateClaim(name);
            found.spans.add(span);
            found.worthiness = label;
            claimsById.put("line-" + number, found);
        } else if (label.equals("0")) {
            losses.leftOut("label", "", "it is 0, and a line without a speaker makes no claim");
        } else if (!label.equals("N/A") && !label.isEmpty()) {
            losses.leftOut("label", "", "it is not 0, 1 or N/A");
        }
    }

    private void leaveOut(String field, String value) {
        if (!value.isBlank() && !value.equals("-")) {
            losses.leftOut(field, "", "its label is not the number of a claim");
        }
    }

    /** Adds a sentence to a claim that was checked, which may have several. */
    private void checked(List<String> fields, TextSpan span, Optional<String> name) {
        DebateClaim found = claimsById.computeIfAbsent("claim-" + fields.get(3), id -> new DebateClaim(name));
        found.spans.add(span);
        if (!found.speaker.equals(name)) {
            losses.leftOut("speaker", "", "the sentences of claim " + fields.get(3) + " have several speakers");
            found.speaker = Optional.empty();
        }
        found.proposition = agreed(found.proposition, fields.get(4), "claim", fields.get(3));
        found.verdict = agreed(found.verdict, fields.get(5), "label", fields.get(3));
    }

    private String agreed(String before, String value, String field, String claim) {
        String given = value.equals("-") ? "" : value;
        if (before.isEmpty() || given.isEmpty() || before.equals(given)) {
            return before.isEmpty() ? given : before;
        }
        losses.leftOut(field, "", "an earlier line has another one for claim " + claim);
        return before;
    }

    /** Returns whether no line had a sentence. */
    boolean isEmpty() {
        return length == 0;
    }

    Article article(String id) {
        List<Claim> claims = new ArrayList<>();
        claimsById.forEach((claim, found) -> claims.add(claim(claim, found)));
        return Article.builder()
                .id(id)
                .text(ArticleText.of(text.toString()))
                .sources(List.copyOf(sources.values()))
                .sections(sections)
                .claims(claims)
                .addProvenance(Provenance.by("checkthat"))
                .build();
    }

    private Claim claim(String id, DebateClaim found) {
        Speaker speaker = found.speaker.isPresent()
                ? Speaker.known(sources.get(found.speaker.get()).id())
                : Speaker.unresolved();
        Claim.Builder claim = Claim.builder()
                .id(id)
                .wording(Anchor.of(found.spans))
                .attribution(Attribution.direct(AttributionStep.of(speaker)));
        if (!found.proposition.isEmpty()) {
            claim.proposition(found.proposition);
        }
        if (!found.verdict.isEmpty()) {
            claim.addAssessment(Assessment.builder().verdict(found.verdict).build());
        }
        return found.worthiness.isEmpty()
                ? claim.build()
                : claim.extensions(Extensions.none().with("checkthat:label", found.worthiness))
                        .build();
    }

    /** A claim whose sentences are not all read yet. */
    private static final class DebateClaim {
        final List<TextSpan> spans = new ArrayList<>();
        Optional<String> speaker;
        String worthiness = "";
        String proposition = "";
        String verdict = "";

        DebateClaim(Optional<String> speaker) {
            this.speaker = speaker;
        }
    }
}
