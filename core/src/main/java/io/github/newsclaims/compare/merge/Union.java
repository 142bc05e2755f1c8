package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.internal.Pointer;
import io.github.newsclaims.internal.compare.Overlap;
import io.github.newsclaims.internal.compare.Unplaced;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Joins two values: what one lacks is taken from the other, what differs is noted and the first kept. */
final class Union {
    private static final int LONG_ID = 180;

    private final Ratio overlap;
    private final List<Disagreement> disagreements = new ArrayList<>();

    Union(Ratio overlap) {
        this.overlap = overlap;
    }

    List<Disagreement> disagreements() {
        return disagreements;
    }

    void note(String pointer, Object first, Object second) {
        disagreements.add(new Disagreement(pointer, first, second));
    }

    <T> Optional<T> first(String pointer, Optional<T> first, Optional<T> second) {
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            note(pointer, first.get(), second.get());
        }
        return first.isPresent() ? first : second;
    }

    /** The words with a place where the same words have one on either side. */
    Optional<Wording> wording(String pointer, Optional<Wording> first, Optional<Wording> second) {
        if (first.isPresent() && second.isPresent() && areSameWords(first.get(), second.get())) {
            return first.get() instanceof Anchor ? first : second;
        }
        return first(pointer, first, second);
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

    /** The time with a place where the same time has one on either side. */
    Optional<TimeExpression> time(String pointer, Optional<TimeExpression> first, Optional<TimeExpression> second) {
        if (first.isPresent() && second.isPresent() && areSameTimes(first.get(), second.get())) {
            return isPlaced(first.get()) ? first : second;
        }
        return first(pointer, first, second);
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

    /** Whether a time without a place is the other. */
    private static boolean areSameTimes(TimeExpression one, TimeExpression other) {
        return !(isPlaced(one) && isPlaced(other)) && Unplaced.time(one).equals(Unplaced.time(other));
    }

    private static boolean isPlaced(TimeExpression time) {
        return time.wording().orElse(null) instanceof Anchor;
    }

    /** Whether words without a place are those of the other. */
    private static boolean areSameWords(Wording one, Wording other) {
        return !(one instanceof Anchor && other instanceof Anchor) && one.text().equals(other.text());
    }

    /** Whether two wordings are of one thing: nearly the same place, or the same words. */
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
            if (!first.asMap().containsKey(name)) {
                all = all.with(name, member.getValue());
            } else if (!Extensions.none()
                    .with(name, first.asMap().get(name))
                    .equals(Extensions.none().with(name, member.getValue()))) {
                String place = pointer + "/" + Pointer.escape(name);
                note(place, String.valueOf(first.asMap().get(name)), String.valueOf(member.getValue()));
            }
        }
        return all;
    }

    /** The id, or the first free one that begins with it. */
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
