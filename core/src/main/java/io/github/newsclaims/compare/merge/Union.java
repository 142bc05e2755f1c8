package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.compare.merge.PartValue.ExtensionValue;
import io.github.newsclaims.compare.merge.PartValue.TextValue;
import io.github.newsclaims.compare.merge.PartValue.TimeValue;
import io.github.newsclaims.compare.merge.PartValue.WordingValue;
import io.github.newsclaims.internal.Pointer;
import io.github.newsclaims.internal.compare.Overlap;
import io.github.newsclaims.internal.compare.Unplaced;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

    /** Returns the words with a place if both sides have the same words and one has a place. */
    Optional<Wording> wording(String pointer, Optional<Wording> first, Optional<Wording> second) {
        if (first.isPresent() && second.isPresent() && areSameWords(first.get(), second.get())) {
            return first.get() instanceof Anchor ? first : second;
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
            } else if (words instanceof Anchor) {
                all.set(same, words);
            }
        }
        return all;
    }

    /** Returns the time with a place if both sides have the same time and one has a place. */
    Optional<TimeExpression> time(String pointer, Optional<TimeExpression> first, Optional<TimeExpression> second) {
        if (first.isPresent() && second.isPresent() && areSameTimes(first.get(), second.get())) {
            return isPlaced(first.get()) ? first : second;
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
            } else if (isPlaced(time)) {
                all.set(same, time);
            }
        }
        return all;
    }

    /** Returns whether two times are the same, at least one of them without a place. */
    private static boolean areSameTimes(TimeExpression one, TimeExpression other) {
        return !(isPlaced(one) && isPlaced(other)) && Unplaced.time(one).equals(Unplaced.time(other));
    }

    private static boolean isPlaced(TimeExpression time) {
        return time.wording().orElse(null) instanceof Anchor;
    }

    /** Returns whether two wordings have the same words, at least one of them without a place. */
    private static boolean areSameWords(Wording one, Wording other) {
        return !(one instanceof Anchor && other instanceof Anchor) && one.text().equals(other.text());
    }

    /** Returns whether two wordings are of the same thing: their places overlap enough, or their words are the same. */
    boolean areNear(Wording one, Wording other) {
        return one instanceof Anchor a && other instanceof Anchor b
                ? Overlap.share(a, b).compareTo(overlap) >= 0
                : one.text().equals(other.text());
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

    static <T> int index(List<T> values, T value, BiPredicate<T, T> same) {
        for (int index = 0; index < values.size(); index++) {
            if (same.test(values.get(index), value)) {
                return index;
            }
        }
        return -1;
    }

    Extensions extensions(String pointer, Extensions first, Extensions second) {
        Extensions all = first;
        for (Map.Entry<String, @Nullable Object> member : second.asMap().entrySet()) {
            String name = member.getKey();
            if (!first.contains(name)) {
                all = all.with(name, member.getValue());
            } else {
                Extensions kept = Extensions.none().with(name, first.asMap().get(name));
                Extensions other = Extensions.none().with(name, member.getValue());
                if (!kept.equals(other)) {
                    String place = pointer + "/" + Pointer.escape(name);
                    note(place, new ExtensionValue(kept), new ExtensionValue(other));
                }
            }
        }
        return all;
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
