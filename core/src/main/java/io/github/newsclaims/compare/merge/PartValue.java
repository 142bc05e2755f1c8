package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Section;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.Items;
import io.github.newsclaims.internal.compare.QuantityWords;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.text.Wording;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The value of one part of an article on one side of a {@link Disagreement}. Both sides of a disagreement are of the same kind,
 * except that one may be an {@link AttributionValue} and the other the {@link OwnVoiceValue}.
 *
 * <pre>{@code
 * if (disagreement.second() instanceof PartValue.FigureValue other) {
 *     review(other.figure());
 * }
 * }</pre>
 */
public sealed interface PartValue {
    /**
     * Returns the value in words for people.
     *
     * @return for example "Skarvik", "about 150 NOK per month" or "“said” at 24 to 28"; "none" for an empty list
     */
    String words();

    /**
     * A part that the JSON form writes as one string: an id, a name, a URI, a date, an instant, a decimal, or a word of a
     * vocabulary.
     *
     * @param text the string as in the JSON form, for example "Skarvik", "2031-04-02" or "direct"
     */
    record TextValue(String text) implements PartValue {
        /**
         * Checks that the string is one of the model.
         *
         * @param text the string
         * @throws IllegalArgumentException if it is blank or has an unpaired surrogate
         */
        public TextValue {
            Characters.require("text of a part", Objects.requireNonNull(text, "text"));
        }

        @Override
        public String words() {
            return text;
        }
    }

    /**
     * Words with or without a place.
     *
     * @param wording the words of a claim, a mention, a cue, a figure or an insertion
     */
    record WordingValue(Wording wording) implements PartValue {
        /**
         * Refuses null.
         *
         * @param wording the words
         */
        public WordingValue {
            Objects.requireNonNull(wording, "wording");
        }

        @Override
        public String words() {
            return ValueWords.of(wording);
        }
    }

    /**
     * A time.
     *
     * @param time the time of a step or a figure
     */
    record TimeValue(TimeExpression time) implements PartValue {
        /**
         * Refuses null.
         *
         * @param time the time
         */
        public TimeValue {
            Objects.requireNonNull(time, "time");
        }

        @Override
        public String words() {
            return ValueWords.of(time);
        }
    }

    /**
     * A place.
     *
     * @param place the place of a step
     */
    record PlaceValue(Place place) implements PartValue {
        /**
         * Refuses null.
         *
         * @param place the place
         */
        public PlaceValue {
            Objects.requireNonNull(place, "place");
        }

        @Override
        public String words() {
            return ValueWords.of(place);
        }
    }

    /**
     * The appearance of a claim that is marked as the first one.
     *
     * @param appearance the appearance
     */
    record AppearanceValue(Appearance appearance) implements PartValue {
        /**
         * Refuses null.
         *
         * @param appearance the appearance
         */
        public AppearanceValue {
            Objects.requireNonNull(appearance, "appearance");
        }

        @Override
        public String words() {
            return ValueWords.of(appearance);
        }
    }

    /**
     * A figure as a whole, if the amount, unit or rate differs.
     *
     * @param figure the figure
     */
    record FigureValue(Figure figure) implements PartValue {
        /**
         * Refuses null.
         *
         * @param figure the figure
         */
        public FigureValue {
            Objects.requireNonNull(figure, "figure");
        }

        @Override
        public String words() {
            return QuantityWords.of(figure);
        }
    }

    /**
     * The factuality of a claim or a relay.
     *
     * @param factuality certainty and polarity
     */
    record FactualityValue(Factuality factuality) implements PartValue {
        /**
         * Refuses null.
         *
         * @param factuality certainty and polarity
         */
        public FactualityValue {
            Objects.requireNonNull(factuality, "factuality");
        }

        @Override
        public String words() {
            return ValueWords.of(factuality);
        }
    }

    /**
     * A section of the text.
     *
     * @param section the section
     */
    record SectionValue(Section section) implements PartValue {
        /**
         * Refuses null.
         *
         * @param section the section
         */
        public SectionValue {
            Objects.requireNonNull(section, "section");
        }

        @Override
        public String words() {
            return ValueWords.of(section);
        }
    }

    /**
     * The attribution of a claim, if the other side has it in the article's own voice.
     *
     * @param attribution the attribution
     */
    record AttributionValue(Attribution attribution) implements PartValue {
        /**
         * Refuses null.
         *
         * @param attribution the attribution
         */
        public AttributionValue {
            Objects.requireNonNull(attribution, "attribution");
        }

        @Override
        public String words() {
            return ValueWords.of(attribution);
        }
    }

    /** The article's own voice, if the other side has an attribution. */
    record OwnVoiceValue() implements PartValue {
        @Override
        public String words() {
            return "own voice";
        }
    }

    /**
     * Steps of an attribution: the origin or one relay if the speaker differs, or all relays if their number differs.
     *
     * @param steps the steps, outwards to the reader; empty if there are no relays
     */
    record StepsValue(List<AttributionStep> steps) implements PartValue {
        /**
         * Copies the list and refuses null, also as an item.
         *
         * @param steps the steps
         */
        public StepsValue {
            steps = Items.copy("steps", steps);
        }

        @Override
        public String words() {
            return ValueWords.of(steps);
        }
    }

    /**
     * The members of a group.
     *
     * @param ids the ids of sources and entities of the merged article; empty if there are none
     */
    record MembersValue(List<String> ids) implements PartValue {
        /**
         * Copies the list and refuses null, also as an item.
         *
         * @param ids the ids
         */
        public MembersValue {
            ids = Items.copy("ids", ids);
        }

        @Override
        public String words() {
            return ValueWords.list(ids.stream(), ", ");
        }
    }

    /**
     * The provenance of an article.
     *
     * @param provenance the entries; empty if there are none
     */
    record ProvenanceValue(List<Provenance> provenance) implements PartValue {
        /**
         * Copies the list and refuses null, also as an item.
         *
         * @param provenance the entries
         */
        public ProvenanceValue {
            provenance = Items.copy("provenance", provenance);
        }

        @Override
        public String words() {
            return ValueWords.list(provenance.stream().map(ValueWords::of), "; ");
        }
    }

    /**
     * An extension.
     *
     * @param member the name and value of the extension, as the only member
     */
    record ExtensionValue(Extensions member) implements PartValue {
        /**
         * Refuses null.
         *
         * @param member the name and value
         */
        public ExtensionValue {
            Objects.requireNonNull(member, "member");
        }

        @Override
        public String words() {
            return member.asMap().values().stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
    }
}
