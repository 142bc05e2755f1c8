package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Place;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.compare.merge.PartValue.AppearanceValue;
import io.github.newsclaims.compare.merge.PartValue.ExtensionValue;
import io.github.newsclaims.compare.merge.PartValue.PlaceValue;
import io.github.newsclaims.compare.merge.PartValue.TextValue;
import io.github.newsclaims.compare.merge.PartValue.TimeValue;
import io.github.newsclaims.compare.merge.PartValue.WordingValue;
import io.github.newsclaims.internal.Pointer;
import io.github.newsclaims.internal.ReadMembers;
import io.github.newsclaims.internal.compare.Overlap;
import io.github.newsclaims.internal.compare.Unplaced;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Joins values: takes what one side lacks from the other, keeps the first of two that differ, and lists the disagreement. */
final class Union {
    /** The most code points of an id to which a number is appended, so that the result is at most 200 long. */
    private static final int LONG_ID = 180;

    private final Ratio overlap;
    private final List<Disagreement> disagreements = new ArrayList<>();

    Union(Ratio overlap) {
        this.overlap = overlap;
    }

    List<Disagreement> disagreements() {
        return disagreements;
    }

    void note(String pointer, PartValue first, PartValue second) {
        disagreements.add(new Disagreement(pointer, first, second));
    }

    /** Returns the first value, otherwise the second, of a part that the JSON form writes as one string. */
    <T> Optional<T> text(String pointer, Optional<T> first, Optional<T> second) {
        return first(pointer, first, second, value -> new TextValue(text(value)));
    }

    /** Lists the disagreement if a required part, of which the first value is kept, differs. */
    <T> void same(String pointer, T first, T second) {
        text(pointer, Optional.of(first), Optional.of(second));
    }

    /** Returns a value as the JSON form writes it. */
    private static String text(Object value) {
        if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    /** Returns the first value, otherwise the second; if they differ, the disagreement is listed. */
    <T> Optional<T> first(String pointer, Optional<T> first, Optional<T> second, Function<T, PartValue> value) {
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            note(pointer, value.apply(first.get()), value.apply(second.get()));
        }
        return first.isPresent() ? first : second;
    }

    /** Returns the words whose place is known better if both sides have the same words and one has no place. */
    Optional<Wording> wording(String pointer, Optional<Wording> first, Optional<Wording> second) {
        if (first.isPresent() && second.isPresent() && areSameWords(first.get(), second.get())) {
            return isBetterPlaced(second.get(), first.get()) ? second : first;
        }
        return first(pointer, first, second, WordingValue::new);
    }

    List<Wording> wordings(List<Wording> first, List<Wording> second) {
        List<Wording> all = new ArrayList<>(first);
        for (Wording words : second) {
            if (all.contains(words)) {
                continue;
            }
            int same = index(all, words, Union::areSameWords);
            if (same < 0) {
                all.add(words);
            } else if (isBetterPlaced(words, all.get(same))) {
                all.set(same, words);
            }
        }
        return all;
    }

    /** Returns the time whose place is known better if both sides have the same time and one has no place. */
    Optional<TimeExpression> time(String pointer, Optional<TimeExpression> first, Optional<TimeExpression> second) {
        if (first.isPresent() && second.isPresent() && areSameTimes(first.get(), second.get())) {
            return isBetterPlaced(second.get(), first.get()) ? second : first;
        }
        return first(pointer, first, second, TimeValue::new);
    }

    static List<TimeExpression> times(List<TimeExpression> first, List<TimeExpression> second) {
        List<TimeExpression> all = new ArrayList<>(first);
        for (TimeExpression time : second) {
            if (all.contains(time)) {
                continue;
            }
            int same = index(all, time, Union::areSameTimes);
            if (same < 0) {
                all.add(time);
            } else if (isBetterPlaced(time, all.get(same))) {
                all.set(same, time);
            }
        }
        return all;
    }

    /** Returns whether two times are the same, at least one of them without a place. */
    private static boolean areSameTimes(TimeExpression one, TimeExpression other) {
        Optional<Wording> words = one.wording();
        Optional<Wording> others = other.wording();
        return Unplaced.time(one).equals(Unplaced.time(other))
                && (words.isEmpty() || others.isEmpty() || areSameWords(words.get(), others.get()));
    }

    private static boolean isBetterPlaced(TimeExpression time, TimeExpression than) {
        return time.wording().isPresent()
                && than.wording().isPresent()
                && isBetterPlaced(time.wording().get(), than.wording().get());
    }

    /** Returns whether the first of two wordings with the same words has a place or a context, which the second lacks. */
    private static boolean isBetterPlaced(Wording words, Wording than) {
        return than.anchor().isEmpty() && (words.anchor().isPresent() || words.hasContext() && !than.hasContext());
    }

    /** Returns the place with the more precise wording if both sides have the same place. */
    Optional<Place> place(String pointer, Optional<Place> first, Optional<Place> second) {
        if (first.isPresent() && second.isPresent() && areSamePlaces(first.get(), second.get())) {
            return Optional.of(morePrecise(first.get(), second.get()));
        }
        return first(pointer, first, second, PlaceValue::new);
    }

    static List<Place> places(List<Place> first, List<Place> second) {
        return all(first, second, Union::areSamePlaces, Union::morePrecise);
    }

    /** Returns whether two places are equal, except that one has no wording, or the same words without a place in the text. */
    private static boolean areSamePlaces(Place one, Place other) {
        Place bare = one.withoutWording();
        return bare.equals(other.withoutWording())
                && (one.wording().isEmpty()
                        || other.wording().isEmpty()
                        || areSameWords(one.wording().get(), other.wording().get()));
    }

    /** Returns the place whose wording has a place in the text, otherwise the one that has a wording. */
    private static Place morePrecise(Place one, Place other) {
        boolean isOther = other.wording().orElse(null) instanceof Anchor
                || one.wording().isEmpty() && other.wording().isPresent();
        return isOther && !(one.wording().orElse(null) instanceof Anchor) ? other : one;
    }

    /** Joins appearances, of which at most one is the first. One that is marked in one list only is the same one. */
    List<Appearance> appearances(String pointer, List<Appearance> first, List<Appearance> second) {
        List<Appearance> all = new ArrayList<>(first);
        for (Appearance appearance : second) {
            if (all.contains(appearance)) {
                continue;
            }
            Appearance unmarked = appearance.withFirst(false);
            int same = index(all, unmarked, (one, other) -> one.withFirst(false).equals(other));
            int leader = index(all, unmarked, (one, other) -> one.first());
            boolean isContested = appearance.first() && leader >= 0;
            if (isContested) {
                note(pointer + "/" + leader, new AppearanceValue(all.get(leader)), new AppearanceValue(appearance));
            }
            if (same < 0) {
                all.add(isContested ? unmarked : appearance);
            } else if (appearance.first() && !isContested) {
                all.set(same, appearance);
            }
        }
        return all;
    }

    /** Joins assessments, and the evidence of those that differ in nothing else. */
    static List<Assessment> assessments(List<Assessment> first, List<Assessment> second) {
        return all(
                first,
                second,
                (one, other) -> one.withEvidence(List.of()).equals(other.withEvidence(List.of())),
                (one, other) -> one.withEvidence(all(one.evidence(), other.evidence())));
    }

    /** Returns whether two wordings have the same words, at least one of them without a place. */
    private static boolean areSameWords(Wording one, Wording other) {
        return !(one instanceof Anchor && other instanceof Anchor) && haveOneText(one, other);
    }

    /** Returns whether two wordings are of the same thing: their places overlap enough, or their words are the same. */
    boolean areNear(Wording one, Wording other) {
        return one instanceof Anchor a && other instanceof Anchor b
                ? Overlap.share(a, b).compareTo(overlap) >= 0
                : haveOneText(one, other);
    }

    private static boolean haveOneText(Wording one, Wording other) {
        return one.text().equals(other.text()) && mayHaveOnePlace(one.quotes(), other.quotes());
    }

    /** Returns whether no context of a piece is another one than the context of the same piece in the other list. */
    private static boolean mayHaveOnePlace(List<TextQuote> one, List<TextQuote> other) {
        for (int index = 0; one.size() == other.size() && index < one.size(); index++) {
            String before = one.get(index).prefix().orElse("");
            String otherBefore = other.get(index).prefix().orElse("");
            String after = one.get(index).suffix().orElse("");
            String otherAfter = other.get(index).suffix().orElse("");
            boolean agree = (before.endsWith(otherBefore) || otherBefore.endsWith(before))
                    && (after.startsWith(otherAfter) || otherAfter.startsWith(after));
            if (!agree) {
                return false;
            }
        }
        return true;
    }

    static <T> List<T> all(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        for (T value : second) {
            if (!all.contains(value)) {
                all.add(value);
            }
        }
        return all;
    }

    /** Joins lists, of which values may be the same without being equal. */
    private static <T> List<T> all(List<T> first, List<T> second, BiPredicate<T, T> same, BinaryOperator<T> joined) {
        List<T> all = new ArrayList<>(first);
        for (T value : second) {
            if (!all.contains(value)) {
                int index = index(all, value, same);
                if (index < 0) {
                    all.add(value);
                } else {
                    all.set(index, joined.apply(all.get(index), value));
                }
            }
        }
        return all;
    }

    static <T> int index(List<T> values, T value, BiPredicate<T, T> same) {
        for (int index = 0; index < values.size(); index++) {
            if (same.test(values.get(index), value)) {
                return index;
            }
        }
        return -1;
    }

    Extensions extensions(String pointer, Extensions first, Extensions second) {
        ReadMembers all = new ReadMembers(first.asMap());
        second.asMap().forEach((name, value) -> {
            if (!first.contains(name)) {
                all.put(name, value);
                return;
            }
            Extensions kept = Extensions.of(ReadMembers.of(name, first.asMap().get(name)));
            Extensions other = Extensions.of(ReadMembers.of(name, value));
            if (!kept.equals(other)) {
                String place = pointer + "/" + Pointer.escape(name);
                note(place, new ExtensionValue(kept), new ExtensionValue(other));
            }
        });
        return Extensions.of(all);
    }

    /** Returns the id, or the first free id that starts with it. */
    static String freeId(String id, Set<String> taken) {
        if (!taken.contains(id)) {
            return id;
        }
        String start =
                id.codePointCount(0, id.length()) > LONG_ID ? id.substring(0, id.offsetByCodePoints(0, LONG_ID)) : id;
        int number = 2;
        while (taken.contains(start + "-" + number)) {
            number++;
        }
        return start + "-" + number;
    }
}
