package io.github.newsclaims.examples.llm;

import io.github.newsclaims.WordingRole;
import io.github.newsclaims.grounding.Grounding;
import java.util.Locale;

/** How words are settled that the text has several times. */
enum SettleRule {
    /** Only words with one place, by themselves or by the characters that the answer gives around them. */
    UNIQUE("words get a place if it is the only one, by themselves or by the characters around them"),
    /** What belongs to a claim gets the place nearest to it. This guesses. */
    NEAREST("mentions, cues, times and places get the place nearest to their claim, which is a guess");

    /** The description of the option. */
    static final String OPTION =
            "what to do with words that the text has several times: unique refuses them, nearest gives those"
                    + " that belong to a claim the place nearest to it, which is a guess (default: ${DEFAULT-VALUE})";

    private final String words;

    SettleRule(String words) {
        this.words = words;
    }

    /** Applies the rule. */
    Grounding settle(Grounding grounding) {
        return this == UNIQUE ? grounding : grounding.settleNearest(WordingRole.values());
    }

    /** Returns the rule in words, for example "unique: words get a place if …". */
    String words() {
        return name().toLowerCase(Locale.ROOT) + ": " + words;
    }
}
