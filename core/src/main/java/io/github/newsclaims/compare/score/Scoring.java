package io.github.newsclaims.compare.score;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.compare.Party;
import io.github.newsclaims.internal.compare.PartyMatching;
import io.github.newsclaims.internal.compare.QuantityWords;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The comparison of an article with a gold article of the same text. */
final class Scoring {
    private final Article goldArticle;
    private final Article foundArticle;
    private final ScoredArticle gold;
    private final ScoredArticle found;
    /** The id in the gold article of each source of the other, if it has one. */
    private final Map<String, String> sources;

    final Map<ScoredPart, MatchCounts> exact = new EnumMap<>(ScoredPart.class);
    final Map<ScoredPart, MatchCounts> overlapping = new EnumMap<>(ScoredPart.class);
    final Map<ScoredPart, MatchCounts> withoutPlace = new EnumMap<>(ScoredPart.class);
    final Map<ScoredValue, ValueCounts> values = new EnumMap<>(ScoredValue.class);
    final List<ScoreMistake> mistakes = new ArrayList<>();

    Scoring(Article goldArticle, Article foundArticle) {
        Optional<TextDigest> digest = digest(goldArticle);
        Optional<TextDigest> other = digest(foundArticle);
        if (digest.isPresent() && other.isPresent() && !digest.equals(other)) {
            throw Invalid.value(
                    "score",
                    "the articles must have one text, with the SHA-256 "
                            + digest.get().sha256(),
                    other.get().sha256());
        }
        this.goldArticle = goldArticle;
        this.foundArticle = foundArticle;
        this.gold = new ScoredArticle(goldArticle);
        this.found = new ScoredArticle(foundArticle);
        this.sources = new HashMap<>();
        PartyMatching.of(Party.sources(goldArticle), Party.sources(foundArticle), Scoring::areOne)
                .forEach((id, index) ->
                        sources.put(id, goldArticle.sources().get(index).id()));
        for (ScoredValue value : ScoredValue.values()) {
            values.put(value, ValueCounts.NONE);
        }
        for (ScoredPart part : ScoredPart.values()) {
            score(part);
        }
    }

    private static Optional<TextDigest> digest(Article article) {
        return article.text().map(ArticleText::digest).or(article::textDigest);
    }

    private static boolean areOne(Anchor one, Anchor other) {
        return one.withoutContext().equals(other.withoutContext());
    }

    private void score(ScoredPart part) {
        List<PlacedPart> ofGold = gold.parts(part);
        List<PlacedPart> ofFound = found.parts(part);
        int[] matches = PlacedPart.match(ofGold, ofFound);
        Set<Integer> matched = new HashSet<>();
        int equal = 0;
        for (int index = 0; index < matches.length; index++) {
            PlacedPart one = ofGold.get(index);
            if (matches[index] < 0) {
                mistakes.add(new ScoreMistake(
                        MistakeKind.MISSED,
                        part,
                        Optional.of(one.pointer()),
                        Optional.empty(),
                        one.place().text()));
                continue;
            }
            PlacedPart other = ofFound.get(matches[index]);
            matched.add(matches[index]);
            if (one.place().equals(other.place())) {
                equal++;
            } else {
                differ(
                        MistakeKind.OTHER_PLACE,
                        part,
                        one,
                        other,
                        one.place().text(),
                        other.place().text());
            }
            if (part == ScoredPart.CLAIM) {
                compare(gold.claim(index), found.claim(matches[index]), one, other);
            } else if (part == ScoredPart.FIGURE) {
                compare(gold.figure(index), found.figure(matches[index]), one, other);
            }
        }
        for (PlacedPart other : ofFound) {
            if (!matched.contains(other.index())) {
                mistakes.add(new ScoreMistake(
                        MistakeKind.INVENTED,
                        part,
                        Optional.empty(),
                        Optional.of(other.pointer()),
                        other.place().text()));
            }
        }
        exact.put(part, new MatchCounts(ofGold.size(), ofFound.size(), equal));
        overlapping.put(part, new MatchCounts(ofGold.size(), ofFound.size(), matched.size()));
        withoutPlace.put(part, new MatchCounts(gold.withoutPlace(part), found.withoutPlace(part), 0));
    }

    private void differ(
            MistakeKind kind, ScoredPart part, PlacedPart one, PlacedPart other, String right, String wrong) {
        mistakes.add(new ScoreMistake(
                kind, part, Optional.of(one.pointer()), Optional.of(other.pointer()), right + ", found " + wrong));
    }

    private void compare(Claim one, Claim other, PlacedPart here, PlacedPart there) {
        Optional<QuotationType> quotation = one.attribution().flatMap(Attribution::quotation);
        if (quotation.isPresent()) {
            Optional<QuotationType> quoted = other.attribution().flatMap(Attribution::quotation);
            count(ScoredValue.QUOTATION, quotation.equals(quoted));
            if (!quotation.equals(quoted)) {
                differ(MistakeKind.OTHER_QUOTATION, ScoredPart.CLAIM, here, there, words(quotation), words(quoted));
            }
        }
        if (one.attribution().isPresent() || one.ownVoice()) {
            boolean isRight = one.attribution().isPresent()
                    ? other.attribution().isPresent() && haveOneSpeaker(one, other)
                    : other.ownVoice();
            count(ScoredValue.SPEAKER, isRight);
            if (!isRight) {
                differ(
                        MistakeKind.OTHER_SPEAKER,
                        ScoredPart.CLAIM,
                        here,
                        there,
                        speaker(one, goldArticle),
                        speaker(other, foundArticle));
            }
        }
    }

    private boolean haveOneSpeaker(Claim one, Claim other) {
        Speaker speaker = one.attribution().orElseThrow().origin().speaker();
        Speaker with = other.attribution().orElseThrow().origin().speaker();
        Set<String> ids = new HashSet<>();
        with.ids().forEach(id -> ids.add(Objects.requireNonNullElse(sources.get(id), "")));
        return speaker.getClass() == with.getClass() && ids.equals(Set.copyOf(speaker.ids()));
    }

    private void compare(Figure one, Figure other, PlacedPart here, PlacedPart there) {
        boolean isRight = one.amount().equals(other.amount())
                && one.unit().equals(other.unit())
                && one.per().equals(other.per());
        count(ScoredValue.AMOUNT, isRight);
        if (!isRight) {
            differ(
                    MistakeKind.OTHER_AMOUNT,
                    ScoredPart.FIGURE,
                    here,
                    there,
                    QuantityWords.of(one),
                    QuantityWords.of(other));
        }
    }

    private void count(ScoredValue value, boolean isRight) {
        values.merge(value, ValueCounts.NONE.plus(isRight), (before, more) -> before.plus(more));
    }

    private static String words(Optional<QuotationType> quotation) {
        return quotation.map(type -> type.name().toLowerCase(Locale.ROOT)).orElse("not recorded");
    }

    private static String speaker(Claim claim, Article article) {
        if (claim.ownVoice()) {
            return "the article itself";
        }
        return claim.attribution()
                .map(attribution -> speaker(attribution.origin().speaker(), article))
                .orElse("not recorded");
    }

    private static String speaker(Speaker speaker, Article article) {
        List<String> names = speaker.ids().stream()
                .map(id -> article.source(id).orElseThrow().displayName())
                .toList();
        return names.isEmpty()
                ? speaker instanceof Speaker.Unresolved ? "unresolved" : "unstated"
                : String.join(speaker instanceof Speaker.Known ? " and " : " or ", names);
    }
}
