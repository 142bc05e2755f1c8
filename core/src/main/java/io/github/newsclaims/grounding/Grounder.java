package io.github.newsclaims.grounding;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleWording;
import io.github.newsclaims.Claim;
import io.github.newsclaims.WordingRole;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.TextScope;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.text.verbatim.Verbatim;
import io.github.newsclaims.text.verbatim.VerbatimLevel;
import io.github.newsclaims.text.verbatim.VerbatimSearch;
import io.github.newsclaims.text.verbatim.WordDifference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The grounding of one article while it is made. */
final class Grounder {
    /** The most places of ambiguous words that are reported. */
    private static final int SHOWN = 10;
    /** How many characters before and after a claim are searched for words that its paragraph lacks. */
    private static final int AROUND = 5_000;

    private final Article article;
    private final List<GroundedWords> grounded = new ArrayList<>();
    private final List<UngroundedWords> problems = new ArrayList<>();

    /** Whether words may get a place that was found. */
    private final BiPredicate<ArticleWording, Anchor> mayTake;

    Grounder(Article article) {
        this(article, (wording, place) -> true);
    }

    /**
     * Prepares the grounding of an article.
     *
     * @param mayTake whether words may get a place that was found; otherwise it is reported as the place of other words
     */
    Grounder(Article article, BiPredicate<ArticleWording, Anchor> mayTake) {
        this.article = article;
        this.mayTake = mayTake;
    }

    /** Returns a search in the text of an article, in its language. */
    static VerbatimSearch searchIn(Article article, ArticleText text) {
        VerbatimSearch search = VerbatimSearch.of(text);
        return article.language().map(search::inLanguage).orElse(search);
    }

    Grounding ground() {
        Function<ArticleWording, Wording> change =
                article.text().isPresent() ? new Placing(article.text().get()) : this::withoutText;
        return new Grounding(article.mapWordings(change), grounded, problems);
    }

    private Wording withoutText(ArticleWording wording) {
        if (wording.wording() instanceof Words words) {
            problem(wording, words, UngroundedReason.NO_TEXT, "cannot be looked for, the article has no text");
        }
        return wording.wording();
    }

    private void problem(ArticleWording wording, Words words, UngroundedReason reason, String rule) {
        problem(wording, words, reason, List.of(), List.of(), rule, List.of());
    }

    private void problem(
            ArticleWording wording,
            Words words,
            UngroundedReason reason,
            List<Anchor> places,
            List<WordDifference> differences,
            String rule,
            List<ProblemMessage.Named> named) {
        String pointer = wording.pointer();
        ProblemMessage message = new ProblemMessage(pointer, words, rule, named);
        problems.add(new UngroundedWords(pointer, words, reason, places, differences, message));
    }

    /** Gives words their place. The words of a claim come before those of its parts. */
    private final class Placing implements Function<ArticleWording, Wording> {
        private final ArticleText text;
        /** Created lazily: an article without words to find is not searched. */
        private @Nullable VerbatimSearch search;
        /** The claim whose words were visited last; null before the first claim. */
        private @Nullable Claim claim;
        /** The place of that claim; null if it has none yet. */
        private @Nullable Anchor claimPlace;
        /** The paragraphs of that place without its words; null until they are needed. */
        private @Nullable TextScope aroundClaim;

        Placing(ArticleText text) {
            this.text = text;
        }

        @Override
        public Wording apply(ArticleWording wording) {
            if (wording.claim().orElse(null) != claim) {
                claim = wording.claim().orElse(null);
                claimPlace = null;
                aroundClaim = null;
            }
            Wording placed = wording.wording() instanceof Words words ? place(wording, words) : wording.wording();
            if (wording.role() == WordingRole.CLAIM && placed instanceof Anchor anchor) {
                claimPlace = anchor;
                aroundClaim = null;
            }
            return placed;
        }

        private VerbatimSearch search() {
            VerbatimSearch known = search;
            if (known == null) {
                known = searchIn(article, text);
                search = known;
            }
            return known;
        }

        private Wording place(ArticleWording wording, Words words) {
            boolean onlyInside = wording.role() == WordingRole.INSERTION || wording.role() == WordingRole.FIGURE;
            List<TextSpan> byContext = onlyInside && claimPlace == null ? List.of() : byContext(words);
            if (!byContext.isEmpty()) {
                Anchor place = inOrder(byContext) ? Anchor.of(byContext) : null;
                if (place == null || onlyInside && (claimPlace == null || !claimPlace.contains(place))) {
                    String where = place == null ? "in this order" : "in the claim";
                    problem(wording, words, UngroundedReason.ABSENT, "does not stand " + where + " with its context");
                    return words;
                }
                return take(wording, words, place, VerbatimLevel.EXACT);
            }
            boolean anywhere = wording.role() == WordingRole.CLAIM
                    || wording.role() == WordingRole.SOURCE_MENTION
                    || wording.role() == WordingRole.ENTITY_MENTION;
            if (anywhere) {
                return settle(wording, words, search().compare(words), null);
            }
            if (claimPlace == null) {
                problem(
                        wording,
                        words,
                        UngroundedReason.CLAIM_UNGROUNDED,
                        "cannot be looked for, the claim has no place in the text");
                return words;
            }
            return settle(wording, words, compare(wording, words, claimPlace), claimPlace);
        }

        /** Returns the only place of each piece with its whole context; empty if one has none or several. */
        private List<TextSpan> byContext(Words words) {
            if (!words.hasContext()) {
                return List.of();
            }
            List<TextSpan> spans = new ArrayList<>();
            for (TextQuote quote : words.quotes()) {
                Optional<Anchor> place = text.find(quote).unique();
                if (place.isEmpty()) {
                    return List.of();
                }
                spans.addAll(place.get().spans());
            }
            return spans;
        }

        /** Returns the one of several places that has the most of the context; empty for words of several pieces. */
        private Optional<Anchor> byPartOfContext(Words words, List<Anchor> places) {
            if (!words.hasContext()) {
                return Optional.empty();
            }
            // The place of one piece is not among those of several.
            return text.findByContext(words.quotes().get(0)).unique().filter(places::contains);
        }

        private boolean inOrder(List<TextSpan> spans) {
            for (int index = 1; index < spans.size(); index++) {
                if (spans.get(index).start() < spans.get(index - 1).end()) {
                    return false;
                }
            }
            return true;
        }

        private Verbatim compare(ArticleWording wording, Words words, Anchor whole) {
            boolean ofStep = wording.role() == WordingRole.MENTION || wording.role() == WordingRole.CUE;
            if (ofStep && isOutermost(wording)) {
                return search().compare(words, around(whole));
            }
            TextScope claim = TextScope.inside(whole);
            if (wording.role() == WordingRole.INSERTION || wording.role() == WordingRole.FIGURE) {
                return search().compare(words, claim);
            }
            Verbatim inside = search().find(words, claim);
            if (inside.level() != VerbatimLevel.NOT_FOUND) {
                return inside;
            }
            return search().compare(words, ofStep ? around(whole) : text.paragraphs(whole));
        }

        private TextScope around(Anchor whole) {
            TextScope known = aroundClaim;
            if (known == null) {
                known = text.paragraphs(whole).outside(whole);
                aroundClaim = known;
            }
            return known;
        }

        /**
         * Returns whether a mention or cue belongs to the step that speaks to the reader. The words of the others may be part of
         * what that one says: "The mayor said that she had been told…".
         */
        private boolean isOutermost(ArticleWording wording) {
            int relays = wording.claim()
                    .flatMap(Claim::attribution)
                    .map(attribution -> attribution.relays().size())
                    .orElse(0);
            return relays == 0 || wording.pointer().contains("/attribution/relays/" + (relays - 1) + "/");
        }

        /** Gives words a place, unless it is that of other words. */
        private Wording take(ArticleWording wording, Words words, Anchor place, VerbatimLevel level) {
            if (mayTake.test(wording, place)) {
                grounded.add(new GroundedWords(wording.pointer(), words, place, level));
                return place;
            }
            problem(
                    wording,
                    words,
                    UngroundedReason.ABSENT,
                    List.of(place),
                    List.of(),
                    "stands only where the earlier text had the same words elsewhere",
                    named(List.of(place)));
            return words;
        }

        private Wording settle(ArticleWording wording, Words words, Verbatim found, @Nullable Anchor near) {
            if (found.match().isPresent()) {
                return take(wording, words, found.match().get(), found.level());
            }
            switch (found.level()) {
                case AMBIGUOUS -> {
                    Optional<Anchor> likeliest =
                            byPartOfContext(words, found.places()).filter(place -> mayTake.test(wording, place));
                    if (likeliest.isPresent()) {
                        grounded.add(new GroundedWords(wording.pointer(), words, likeliest.get(), VerbatimLevel.EXACT));
                        return likeliest.get();
                    }
                    List<Anchor> places = nearest(found.places(), near);
                    String many = found.places().size() > SHOWN ? "more than " + SHOWN : "" + places.size();
                    problem(
                            wording,
                            words,
                            UngroundedReason.AMBIGUOUS,
                            places,
                            List.of(),
                            "stands in " + (places.isEmpty() ? "too many" : many) + " places",
                            named(places));
                }
                case NOT_FOUND -> {
                    List<Anchor> elsewhere = near == null ? List.of() : elsewhere(words, near);
                    problem(
                            wording,
                            words,
                            UngroundedReason.ABSENT,
                            elsewhere,
                            List.of(),
                            "does not stand in " + where(near)
                                    + (elsewhere.isEmpty() ? "" : "; the text has it elsewhere"),
                            named(elsewhere));
                }
                default ->
                    problem(
                            wording,
                            words,
                            UngroundedReason.ALTERED,
                            found.places(),
                            found.differences(),
                            "does not stand in " + where(near) + "; nearest is "
                                    + Invalid.show(found.places().get(0).text())
                                    + " at "
                                    + text.position(found.places().get(0).start()) + ", with "
                                    + found.differences().stream()
                                            .map(WordDifference::toString)
                                            .collect(Collectors.joining(" and ")),
                            List.of());
            }
            return words;
        }

        /** Returns where the text around a claim has words that its paragraph lacks, the nearest place first. */
        private List<Anchor> elsewhere(Words words, Anchor near) {
            int end = (int) Math.min(text.length(), near.end() + (long) AROUND);
            Verbatim found = search().find(words, TextScope.between(Math.max(0, near.start() - AROUND), end));
            return nearest(found.places(), near);
        }

        private String where(@Nullable Anchor near) {
            return near == null ? "the text" : "the claim or its paragraph";
        }

        private List<Anchor> nearest(List<Anchor> places, @Nullable Anchor near) {
            List<Anchor> sorted = new ArrayList<>(places);
            sorted.sort(
                    Comparator.comparingInt(near == null ? Anchor::start : place -> Settling.distance(place, near)));
            return List.copyOf(sorted.subList(0, Math.min(SHOWN, sorted.size())));
        }

        /** Returns where places are; with their sections if these tell them apart. */
        private List<ProblemMessage.Named> named(List<Anchor> places) {
            List<String> sections = new ArrayList<>(places.size());
            boolean tell = false;
            for (Anchor place : places) {
                sections.add(section(place));
                tell |= !sections.get(0).equals(sections.get(sections.size() - 1));
            }
            List<ProblemMessage.Named> named = new ArrayList<>(places.size());
            for (int index = 0; index < places.size(); index++) {
                named.add(new ProblemMessage.Named(
                        text.position(places.get(index).start()), tell ? sections.get(index) : ""));
            }
            return named;
        }

        private String section(Anchor place) {
            return article.sectionAt(place.start())
                    .map(section -> " (" + section.kind() + ")")
                    .orElse("");
        }
    }
}
