package io.github.newsclaims.check;

import io.github.newsclaims.Article;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextScope;
import io.github.newsclaims.text.Verbatim;
import io.github.newsclaims.text.VerbatimLevel;
import io.github.newsclaims.text.VerbatimSearch;
import io.github.newsclaims.text.WordDifference;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Grounds one article. */
final class Grounder {
    private static final int SHOWN = 10;

    private final Article article;
    private final List<GroundedWords> grounded = new ArrayList<>();
    private final List<OpenWords> problems = new ArrayList<>();

    Grounder(Article article) {
        this.article = article;
    }

    Grounding ground() {
        List<Words> open = new ArrayList<>();
        new WordingWalk((slot, path, wording) -> {
                    if (wording instanceof Words words) {
                        open.add(words);
                    }
                    return wording;
                })
                .walk(article);
        if (open.isEmpty()) {
            return new Grounding(article, List.of(), List.of());
        }
        WordingWalk.Visitor visitor = article.text().isPresent()
                ? new Placing(article.text().get(), open)
                : (slot, path, wording) -> withoutText(path, wording);
        return new Grounding(new WordingWalk(visitor).walk(article), grounded, problems);
    }

    private Wording withoutText(String path, Wording wording) {
        if (wording instanceof Words words) {
            problem(path, words, OpenReason.NO_TEXT, "cannot be looked for, the article has no text");
        }
        return wording;
    }

    private void problem(String path, Words words, OpenReason reason, String rule) {
        problem(path, words, reason, List.of(), List.of(), rule);
    }

    private void problem(
            String path,
            Words words,
            OpenReason reason,
            List<Anchor> places,
            List<WordDifference> differences,
            String rule) {
        String message = path + ": " + Invalid.show(words.text()) + " " + rule;
        problems.add(new OpenWords(path, words, reason, places, differences, message));
    }

    /** Gives words their place, claim after claim. */
    private final class Placing implements WordingWalk.Visitor {
        private final ArticleText text;
        private final VerbatimSearch search;
        /** The place of the claim that is looked at; null where it has none. */
        private @Nullable Anchor claim;
        /** The claim that is looked at, as the start of its pointers. */
        private String claimPath = "";

        Placing(ArticleText text, List<Words> open) {
            this.text = text;
            this.search = VerbatimSearch.of(text, open);
        }

        @Override
        public Wording visit(Slot slot, String path, Wording wording) {
            Wording placed = wording instanceof Words words ? place(slot, path, words) : wording;
            if (slot == Slot.CLAIM) {
                claim = placed instanceof Anchor anchor ? anchor : null;
                claimPath = path.substring(0, path.length() - "wording".length());
            }
            return placed;
        }

        private Wording place(Slot slot, String path, Words words) {
            if (slot == Slot.CLAIM || slot == Slot.SOURCE_MENTION) {
                return settle(path, words, search.compare(words), null);
            }
            Anchor whole = path.startsWith(claimPath) && !claimPath.isEmpty() ? claim : null;
            if (whole == null) {
                problem(path, words, OpenReason.CLAIM_OPEN, "cannot be looked for, the claim has no place in the text");
                return words;
            }
            return settle(path, words, compare(slot, words, whole), whole);
        }

        private Verbatim compare(Slot slot, Words words, Anchor whole) {
            if (slot.isBesideClaim()) {
                return search.compare(words, text.paragraphs(whole).outside(whole));
            }
            Verbatim inside = search.compare(words, TextScope.inside(whole));
            boolean settled = inside.level().isMatch() || inside.level() == VerbatimLevel.AMBIGUOUS;
            return settled || slot.isInsideClaim() ? inside : search.compare(words, text.paragraphs(whole));
        }

        private Wording settle(String path, Words words, Verbatim found, @Nullable Anchor near) {
            if (found.match().isPresent()) {
                Anchor place = found.match().get();
                grounded.add(new GroundedWords(path, words, place, found.level()));
                return place;
            }
            switch (found.level()) {
                case AMBIGUOUS -> {
                    List<Anchor> places = nearest(found.places(), near);
                    String many = found.places().size() > SHOWN ? "more than " + SHOWN : "" + places.size();
                    problem(
                            path,
                            words,
                            OpenReason.AMBIGUOUS,
                            places,
                            List.of(),
                            "stands in " + (places.isEmpty() ? "too many" : many) + " places" + positions(places));
                }
                case NOT_FOUND -> problem(path, words, OpenReason.ABSENT, "does not stand in " + where(near));
                default ->
                    problem(
                            path,
                            words,
                            OpenReason.ALTERED,
                            found.places(),
                            found.differences(),
                            "does not stand in " + where(near) + "; nearest is "
                                    + Invalid.show(found.places().get(0).text())
                                    + " at "
                                    + text.position(found.places().get(0).start()) + ", with "
                                    + found.differences().stream()
                                            .map(WordDifference::toString)
                                            .collect(Collectors.joining(" and ")));
            }
            return words;
        }

        private String where(@Nullable Anchor near) {
            return near == null ? "the text" : "the claim or its paragraph";
        }

        private List<Anchor> nearest(List<Anchor> places, @Nullable Anchor near) {
            Comparator<Anchor> order = near == null
                    ? Comparator.comparingInt(Anchor::start)
                    : Comparator.comparingInt((Anchor place) -> distance(place, near));
            return places.stream().sorted(order).limit(SHOWN).toList();
        }

        private int distance(Anchor place, Anchor near) {
            int before = near.start() - place.end();
            int after = place.start() - near.end();
            return Math.max(0, Math.max(before, after));
        }

        private String positions(List<Anchor> places) {
            return places.stream()
                    .map(place -> text.position(place.start()).toString())
                    .collect(Collectors.joining("; ", places.isEmpty() ? "" : ": ", ""));
        }
    }
}
