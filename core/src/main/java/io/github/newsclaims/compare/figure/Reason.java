package io.github.newsclaims.compare.figure;

import static io.github.newsclaims.internal.FieldNames.FIRST;
import static io.github.newsclaims.internal.ResultNames.SECOND;

import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.term.FigureBasis;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reason for the verdict of a comparison of two figures. Reasons are values: a program can look for {@link PartsDiffer} and
 * read which part it was, and people read {@link #words()}. The reasons about numbers are {@link AmountReason}s, those about
 * units and rates {@link UnitReason}s, and those about changes {@link TrendReason}s.
 */
public sealed interface Reason
        permits AmountReason,
                TrendReason,
                UnitReason,
                Reason.PartsDiffer,
                Reason.StatedByNeither,
                Reason.StatedByOne,
                Reason.LaterReport,
                Reason.TimesOverlap,
                Reason.BasesDiffer,
                Reason.NoNumber,
                Reason.ApproximateNumber,
                Reason.Estimated,
                Reason.TakenFromClaim,
                Reason.VouchedFor,
                Reason.TakenAsSame {
    /**
     * Returns the reason in words, as one part of a sentence.
     *
     * @return for example "places differ, overseas and Russia"
     */
    String words();

    /**
     * Both figures state a part, and differently. This makes them not comparable.
     *
     * @param part for example {@link FigureAspect#PLACE}
     * @param first what the first figure states, for example "overseas"
     * @param second what the second figure states, for example "Russia"
     */
    record PartsDiffer(FigureAspect part, String first, String second) implements Reason {
        /**
         * Refuses null.
         *
         * @param part the part
         * @param first what the first figure states
         * @param second what the second figure states
         */
        public PartsDiffer {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }

        @Override
        public String words() {
            return part.plural() + " differ, " + first + " and " + second;
        }
    }

    /**
     * Neither figure states a part. If it is the place or the time, different numbers are possibly conflicting at most. If it is
     * what is measured, nothing shows that they are about the same thing, and different numbers are not comparable.
     *
     * @param part for example {@link FigureAspect#TIME}
     */
    record StatedByNeither(FigureAspect part) implements Reason {
        /**
         * Refuses null.
         *
         * @param part the part
         */
        public StatedByNeither {
            Objects.requireNonNull(part, "part");
        }

        @Override
        public String words() {
            return switch (part) {
                case PLACE -> "neither says where";
                case TIME -> "neither says when";
                default -> "neither gives a " + part.words();
            };
        }
    }

    /**
     * One figure states a part that the other does not, so nothing shows that they agree in it. Equal numbers are compatible at
     * best, and different numbers are not comparable.
     *
     * @param part for example {@link FigureAspect#TIME}
     * @param side the figure that states it
     * @param stated what it states, for example "2018-01"
     */
    record StatedByOne(FigureAspect part, Side side, String stated) implements Reason {
        /**
         * Refuses null.
         *
         * @param part the part
         * @param side the figure that states it
         * @param stated what it states
         */
        public StatedByOne {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(side, "side");
            Objects.requireNonNull(stated, "stated");
        }

        @Override
        public String words() {
            return side.other().words() + " gives no " + part.words() + ", " + side.words() + " gives " + stated;
        }
    }

    /**
     * Neither figure says when, and one is from a later report than the other. A later number takes the place of an earlier one,
     * so that different numbers do not conflict: 12 deaths on Monday and 15 on Tuesday.
     *
     * @param later the figure from the later report
     * @param first when the first figure was reported, for example "2031-04-07"
     * @param second when the second figure was reported, for example "2031-04-08"
     */
    record LaterReport(Side later, String first, String second) implements Reason {
        /**
         * Refuses null.
         *
         * @param later the figure from the later report
         * @param first when the first figure was reported
         * @param second when the second figure was reported
         */
        public LaterReport {
            Objects.requireNonNull(later, "later");
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }

        @Override
        public String words() {
            return later.words() + " was reported later and supersedes "
                    + later.other().words() + ", " + first + " and " + second;
        }
    }

    /**
     * Both figures give a date, and it is open whether the dates are the same: 2018 and January 2018, or a day without its
     * year ({@code XXXX-11-10}), or one of several years (201X).
     *
     * @param first the date of the first figure, for example "2018"
     * @param second the date of the second figure, for example "2018-01"
     */
    record TimesOverlap(String first, String second) implements Reason {
        /**
         * Refuses null.
         *
         * @param first the date of the first figure
         * @param second the date of the second figure
         */
        public TimesOverlap {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }

        @Override
        public String words() {
            return "times may or may not be the same, " + first + " and " + second;
        }
    }

    /**
     * The numbers have different bases, so equal ones are compatible at best. A target and anything else are not comparable,
     * because a count does not contradict a plan.
     */
    final class BasesDiffer implements Reason {
        static {
            ResultMakers.register(
                    BasesDiffer.class,
                    parts -> new BasesDiffer(
                            parts.find(FIRST, FigureBasis.class), parts.find(SECOND, FigureBasis.class)));
        }

        private final Optional<FigureBasis> first;
        private final Optional<FigureBasis> second;

        BasesDiffer(Optional<FigureBasis> first, Optional<FigureBasis> second) {
            this.first = first;
            this.second = second;
        }

        /**
         * Returns the basis of the first figure.
         *
         * @return for example {@link FigureBasis#ESTIMATED}; absent if it is not stated
         */
        public Optional<FigureBasis> first() {
            return first;
        }

        /**
         * Returns the basis of the second figure.
         *
         * @return for example {@link FigureBasis#TARGET}; absent if it is not stated
         */
        public Optional<FigureBasis> second() {
            return second;
        }

        @Override
        public String words() {
            return "bases differ, " + word(first) + " and " + word(second);
        }

        private static String word(Optional<FigureBasis> basis) {
            return basis.map(FigureBasis::word).orElse("not stated");
        }

        /** Two are equal if both bases are. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof BasesDiffer that && first.equals(that.first) && second.equals(that.second);
        }

        @Override
        public int hashCode() {
            return Objects.hash(first, second);
        }

        /** The {@link #words()}. */
        @Override
        public String toString() {
            return words();
        }
    }

    /**
     * The words give no number to compare ("dozens").
     *
     * @param side the figure, or both
     */
    record NoNumber(Side side) implements Reason {
        /**
         * Refuses null.
         *
         * @param side the figure, or both
         */
        public NoNumber {
            Objects.requireNonNull(side, "side");
        }

        @Override
        public String words() {
            return side == Side.BOTH ? "neither gives a number" : side.words() + " gives no number";
        }
    }

    /**
     * The number words say that the number is approximate.
     *
     * @param side the figure, or both
     */
    record ApproximateNumber(Side side) implements Reason {
        /**
         * Refuses null.
         *
         * @param side the figure, or both
         */
        public ApproximateNumber {
            Objects.requireNonNull(side, "side");
        }

        @Override
        public String words() {
            return side.words() + (side == Side.BOTH ? " are" : " is") + " approximate";
        }
    }

    /**
     * The number was estimated or projected.
     *
     * @param side the figure, or both
     */
    record Estimated(Side side) implements Reason {
        /**
         * Refuses null.
         *
         * @param side the figure, or both
         */
        public Estimated {
            Objects.requireNonNull(side, "side");
        }

        @Override
        public String words() {
            return side.words() + (side == Side.BOTH ? " are" : " is") + " estimated";
        }
    }

    /**
     * A part that a figure does not give was taken from its claim.
     *
     * @param part {@link FigureAspect#PLACE} or {@link FigureAspect#TIME}
     * @param side the figure, or both
     */
    record TakenFromClaim(FigureAspect part, Side side) implements Reason {
        /**
         * Refuses null.
         *
         * @param part the part
         * @param side the figure, or both
         */
        public TakenFromClaim {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(side, "side");
        }

        @Override
        public String words() {
            return "the " + part.words() + " of " + side.words() + " is its claim's";
        }
    }

    /**
     * The caller vouches for a part that a figure and its claim do not give.
     *
     * @param part for example {@link FigureAspect#PLACE}
     * @param side the figure, or both
     */
    record VouchedFor(FigureAspect part, Side side) implements Reason {
        /**
         * Refuses null.
         *
         * @param part the part
         * @param side the figure, or both
         */
        public VouchedFor {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(side, "side");
        }

        @Override
        public String words() {
            return "the caller vouches for the " + part.words() + " of " + side.words();
        }
    }

    /**
     * A part was not compared, because the caller knows that it is the same.
     *
     * @param part for example {@link FigureAspect#ENTITY}
     */
    record TakenAsSame(FigureAspect part) implements Reason {
        /**
         * Refuses null.
         *
         * @param part the part
         */
        public TakenAsSame {
            Objects.requireNonNull(part, "part");
        }

        @Override
        public String words() {
            return "the " + part.words() + " is taken as the same";
        }
    }
}
