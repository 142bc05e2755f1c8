package io.github.newsclaims;

import io.github.newsclaims.compare.merge.ArticleMerge;
import io.github.newsclaims.compare.merge.Disagreement;
import io.github.newsclaims.compare.merge.PartValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Finds the parts of the model that a merge loses. */
final class MergeCheck {
    /** What a value must have so that a merge finds that it is the same as one with all parts. */
    private static final Map<Class<?>, Set<String>> NEEDED = Map.of(
            Article.class, Set.of("id", "provenance"),
            Source.class, Set.of("id", "kind", "name"),
            Entity.class, Set.of("id", "kind", "name"),
            Claim.class, Set.of("id", "wording"),
            Attribution.class, Set.of("quotation", "origin"),
            AttributionStep.class, Set.of("speaker"),
            Figure.class, Set.of("wording", "amount", "unit", "per"));

    /** A merged article and what its parts disagree on. */
    record Merged(Article article, List<Disagreement> disagreements) {
        static Merged of(Article first, Article second) {
            ArticleMerge merge = ArticleMerge.of(first, second);
            return new Merged(merge.article(), merge.disagreements());
        }
    }

    /** A merge of two articles. */
    interface Merging {
        Merged merge(Article first, Article second);
    }

    private final Merging merging;

    MergeCheck(Merging merging) {
        this.merging = merging;
    }

    /** Returns the parts that are not in the merged article though one of two values has them and the other lacks them. */
    List<String> lostFromOneSide(Article full) {
        List<String> lost = new ArrayList<>();
        lost.addAll(lost(full, (shell, whole) -> merging.merge(shell, whole).article(), "the second"));
        lost.addAll(lost(full, (shell, whole) -> merging.merge(whole, shell).article(), "the first"));
        return lost;
    }

    private static List<String> lost(Article full, BinaryOperator<Article> merge, String side) {
        List<String> lost = new ArrayList<>();
        for (PartPlace place : PartPlace.firsts(full).values()) {
            Set<String> needed = NEEDED.get(ModelTypes.type(place.owner()));
            if (place.isStated() && needed != null && !needed.contains(place.accessor())) {
                Article merged = merge.apply(shell(full, place, needed), full);
                Object kept = valueAt(merged, place.pointer()).orElse(null);
                if (!place.value().equals(kept)) {
                    lost.add(place.path() + " of " + side);
                }
            }
        }
        return lost;
    }

    /** The article in which the owner of a part has no more than a merge needs. */
    private static Article shell(Article full, PartPlace place, Set<String> needed) {
        String owner = place.pointer().substring(0, place.pointer().lastIndexOf('/'));
        Object shell = PartSetter.withOnly(place.owner(), needed);
        return owner.isEmpty() ? (Article) shell : PartPlace.replaced(full, owner, shell);
    }

    /**
     * Returns how the merge treats two articles that differ in one part.
     *
     * @return "both" if the merged article has both values; "noted" with pointers if it has the first and there are
     *     disagreements that show the second; "first" if it has the first and nothing shows the second; "refused" or "lost"
     */
    String treatment(Article full, PartPlace place, Object other) {
        Article changed = PartPlace.replaced(full, place.pointer(), other);
        Merged merged;
        try {
            merged = merging.merge(full, changed);
        } catch (IllegalArgumentException e) {
            return "refused";
        }
        // If the articles have other provenances, the merged one has none, and each claim has that of its article.
        String path = place.path().replaceFirst("^provenance", "claims.provenance");
        boolean first = holds(merged.article(), path, place.value());
        boolean second = holds(merged.article(), path, other);
        List<String> pointers =
                merged.disagreements().stream().map(Disagreement::pointer).toList();
        if (first && pointers.isEmpty()) {
            return second ? "both" : "first";
        }
        String noted = "noted " + String.join(" ", pointers);
        if (first && second) {
            return "both, " + noted;
        }
        boolean shown = merged.disagreements().stream().anyMatch(noting -> isShown(noting, place, other));
        return first && shown ? noted : "lost";
    }

    /** Whether a part of this path somewhere in an article is a value, or a list with all its items. */
    private static boolean holds(Article article, String path, Object value) {
        return PartPlace.all(article).stream()
                .filter(place -> place.path().equals(path) && place.isStated())
                .anyMatch(place -> isSame(place.value(), value)
                        || place.value() instanceof List<?> list
                                && value instanceof List<?> items
                                && list.containsAll(items));
    }

    private static boolean isSame(Object one, Object other) {
        return present(one).equals(present(other));
    }

    private static Object present(Object value) {
        return value instanceof Optional<?> optional
                ? optional.<Object>map(one -> one).orElse(optional)
                : value;
    }

    /** Whether a disagreement names both values of a part, or of values that have it, also as a part of a part. */
    private static boolean isShown(Disagreement noted, PartPlace place, Object other) {
        boolean ofOwner = PartPlace.within(owner(noted.first())).stream()
                        .anyMatch(part -> part.owner().equals(place.owner()))
                && PartPlace.within(owner(noted.second())).stream()
                        .anyMatch(part -> part.accessor().equals(place.accessor()) && isSame(part.value(), other));
        boolean ofPart = shows(noted.first(), place.value()) && shows(noted.second(), other);
        boolean ofExtension = place.accessor().equals("extensions");
        return ofOwner || ofPart || ofExtension;
    }

    /** The value of the model that has the part: the step, where a list of one step is shown. */
    private static Object owner(PartValue shown) {
        return value(shown) instanceof List<?> list && list.size() == 1 ? list.get(0) : value(shown);
    }

    private static boolean shows(PartValue shown, Object value) {
        return shown instanceof PartValue.TextValue text
                ? text.text().equals(json(present(value)))
                : value(shown).equals(present(value));
    }

    /** The value of the model that a disagreement shows. */
    private static Object value(PartValue shown) {
        return shown instanceof PartValue.OwnVoiceValue
                ? true
                : ModelTypes.call(
                        shown, shown.getClass().getRecordComponents()[0].getName());
    }

    /** A value as the JSON form writes it, if it writes a string. */
    private static String json(Object value) {
        if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(value);
    }

    private static Optional<Object> valueAt(Article article, String pointer) {
        return PartPlace.all(article).stream()
                .filter(place -> Objects.equals(place.pointer(), pointer))
                .map(PartPlace::value)
                .findFirst();
    }
}
