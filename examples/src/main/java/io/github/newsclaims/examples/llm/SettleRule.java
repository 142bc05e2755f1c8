package io.github.newsclaims.examples.llm;

import io.github.newsclaims.WordingRole;
import io.github.newsclaims.grounding.Grounding;
import java.util.Locale;

/** How words are settled that the text has several times. */
enum SettleRule {
    /** Only words with one place, by themselves or by the characters that the answer gives around them. */
    UNIQUE("words get a place if it is the only one, by themselves or by the characters around them") {
        @Override
        Grounding settle(Grounding grounding) {
            return grounding;
        }
    },
    /** What belongs to a claim gets the place nearest to it. This guesses. */
    NEAREST("mentions, cues, times and places get the place nearest to their claim, which is a guess") {
        @Override
        Grounding settle(Grounding grounding) {
            return grounding.settleNearest(
                    WordingRole.MENTION,
                    WordingRole.CUE,
                    WordingRole.STEP_TIME,
                    WordingRole.STEP_PLACE,
                    WordingRole.CLAIM_TIME,
                    WordingRole.CLAIM_PLACE,
                    WordingRole.AS_OF,
                    WordingRole.FIGURE_PLACE);
        }
    };

    /** The description of the option. */
    static final String OPTION =
            "what to do with words that the text has several times: unique refuses them, nearest gives those"
                    + " that belong to a claim the place nearest to it, which is a guess (default: ${DEFAULT-VALUE})";

    private final String words;

    SettleRule(String words) {
        this.words = words;
    }

    /** Returns the rule in words. */
    String words() {
        return words;
    }

    /** Applies the rule. */
    abstract Grounding settle(Grounding grounding);

    /** Returns the word of the command line, for example "nearest". */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
