package io.github.newsclaims.json.webannotation;

import static io.github.newsclaims.json.webannotation.AnnotationNames.*;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.grounding.GroundedWords;
import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.grounding.UngroundedWords;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.annotation.PiecePlacer;
import io.github.newsclaims.json.internal.foreign.TracedDocument;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.text.verbatim.VerbatimLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads the annotations of a document onto an article. */
final class AnnotationImport {
    private final Article article;
    private final AnnotationOptions options;
    private final String prefix;
    private final AnnotationIds ids;
    private final AnnotatedSource source;
    private final ClaimReader reader;

    AnnotationImport(Article article, AnnotationOptions options) {
        this.article = article;
        this.options = options;
        this.prefix = options.dialect().prefix();
        this.ids = new AnnotationIds(article, options.base());
        boolean any = options.has(AnnotationChoice.ANY_SOURCE);
        this.source = new AnnotatedSource(article, ids, options.sources(), any);
        Set<String> used = new HashSet<>();
        article.claims().forEach(claim -> used.add(claim.id()));
        this.reader = new ClaimReader(options, ids, new TargetReader(source), new BodyReader(article, options), used);
    }

    Imported read(TracedDocument document) {
        List<AnnotationDraft> drafts = new ArrayList<>();
        List<TracedNode> links = new ArrayList<>();
        List<Object> kept = new ArrayList<>();
        int number = 0;
        for (TracedNode annotation : AnnotationFile.annotations(document.root(), ids.collection())) {
            number++;
            if (!annotation.isObject()) {
                annotation.leaveOut("an annotation must be an object");
            } else if (LinkReader.isLink(annotation)) {
                links.add(annotation);
            } else {
                drafts.addAll(reader.read(annotation, number, kept));
            }
        }
        place(drafts);
        keepLost(drafts, kept);
        drafts.forEach(draft -> draft.keepTargets(noWords()));
        LinkReader linkReader = new LinkReader(article, ids, reader.byIri);
        for (TracedNode link : links) {
            if (!linkReader.read(link)) {
                Object whole = link.keepWhole("it does not relate claims of the article");
                kept.add(whole == null ? Map.of() : whole);
            }
        }
        Article result = result(drafts, kept);
        return Imported.of(result, document.losses());
    }

    /**
     * Keeps annotations of which only the offsets were known, if these are not in the text. Of an annotation with several claims
     * only those without words go, and what the annotation says stays with its first claim.
     */
    private void keepLost(List<AnnotationDraft> drafts, List<Object> kept) {
        Map<TracedNode, List<AnnotationDraft>> byAnnotation = new LinkedHashMap<>();
        drafts.forEach(draft -> byAnnotation
                .computeIfAbsent(draft.annotation, annotation -> new ArrayList<>())
                .add(draft));
        drafts.clear();
        Set<AnnotationDraft> lost = new HashSet<>();
        byAnnotation.forEach((annotation, group) -> {
            List<AnnotationDraft> claims = withoutLost(group);
            drafts.addAll(claims);
            if (claims.isEmpty()) {
                lost.addAll(group);
                Object whole = annotation.keepWhole(noWords());
                kept.add(whole == null ? Map.of() : whole);
            }
        });
        reader.byIri.values().removeAll(lost);
    }

    /** Returns the drafts of an annotation that are claims; empty if none is. */
    private static List<AnnotationDraft> withoutLost(List<AnnotationDraft> group) {
        List<AnnotationDraft> claims = new ArrayList<>(group);
        claims.removeIf(draft -> !draft.saysSomething());
        if (claims.isEmpty() || claims.size() == group.size()) {
            return claims;
        }
        AnnotationDraft first = group.get(0);
        if (!first.saysSomething()) {
            first.replaceWords(claims.set(0, first));
        }
        group.stream().skip(1).filter(draft -> !draft.saysSomething()).forEach(first::addDropped);
        return claims;
    }

    private String noWords() {
        return article.text().isPresent()
                ? "its offsets select no words in the text"
                : "the article has no text to check the offsets";
    }

    private void place(List<AnnotationDraft> drafts) {
        PiecePlacer placer = new PiecePlacer(article, options.unit());
        List<AnnotationDraft> unplaced = new ArrayList<>();
        for (AnnotationDraft draft : drafts) {
            draft.place(placer);
            if (draft.overlaps) {
                report(draft, LossOutcome.UNPLACED, "two of the targets overlap");
            } else if (draft.wording instanceof Words) {
                unplaced.add(draft);
            }
        }
        if (article.text().isPresent()) {
            ground(unplaced);
        } else {
            unplaced.forEach(draft -> report(draft, LossOutcome.UNPLACED, "the article has no text"));
        }
    }

    /** Gives a place to words that the text has in other typography, or of which several pieces have only one place together. */
    private void ground(List<AnnotationDraft> drafts) {
        ArticleText text = article.text().orElseThrow();
        Article.Builder words = Article.builder().id("words").text(text);
        Map<String, AnnotationDraft> byPointer = new HashMap<>();
        for (int index = 0; index < drafts.size(); index++) {
            Wording wording = drafts.get(index).wording;
            if (wording != null) {
                words.addClaim(Claim.builder()
                        .id(Integer.toString(index))
                        .wording(wording)
                        .build());
                byPointer.put("/claims/" + index + "/wording", drafts.get(index));
            }
        }
        Grounding grounding = Grounding.of(words.build());
        for (GroundedWords found : grounding.grounded()) {
            AnnotationDraft draft = Objects.requireNonNull(byPointer.get(found.pointer()));
            draft.wording = found.place();
            draft.ordered.forEach(PiecePlacer::reportOtherText);
            PiecePlacer.reportOtherContext(draft.ordered, found.place(), text);
            if (found.level() != VerbatimLevel.EXACT) {
                report(
                        draft,
                        LossOutcome.CHANGED,
                        "the text has other typography or white space; its characters were taken");
            }
        }
        for (UngroundedWords problem : grounding.problems()) {
            report(Objects.requireNonNull(byPointer.get(problem.pointer())), LossOutcome.UNPLACED, reason(problem));
        }
    }

    private static String reason(UngroundedWords problem) {
        return switch (problem.reason()) {
            case AMBIGUOUS -> "the text has the words in several places";
            case ALTERED -> "the text has a similar passage only";
            case ABSENT, CLAIM_UNGROUNDED -> "the text does not have the words";
            case NO_TEXT -> "the article has no text";
        };
    }

    private static void report(AnnotationDraft draft, LossOutcome outcome, String reason) {
        draft.ordered.get(0).target().report(outcome, reason);
        if (outcome == LossOutcome.UNPLACED) {
            draft.ordered.stream().skip(1).forEach(PiecePlacer::reportWithoutPlace);
        }
    }

    private Article result(List<AnnotationDraft> drafts, List<Object> kept) {
        Article.Builder result = article.toBuilder();
        if (article.uri().isEmpty()) {
            source.found().ifPresent(result::uri);
        }
        drafts.forEach(draft -> result.addClaim(draft.build()));
        if (!kept.isEmpty()) {
            List<Object> all = new ArrayList<>();
            if (article.extensions().get(prefix + ITEMS).orElse(null) instanceof List<?> before) {
                all.addAll(before);
            }
            all.addAll(kept);
            result.extensions(article.extensions().with(prefix + ITEMS, all));
        }
        return result.build();
    }
}
