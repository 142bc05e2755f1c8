package io.github.newsclaims.text;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.Invalid;
import java.util.List;

/**
 * Words of an article whose place is not known yet.
 *
 * @param pieces one or more pieces in the order of the text, for example ["They pay more,", "Much more."]; none blank
 */
public record Words(List<String> pieces) implements Wording {
    /**
     * Checks and copies the pieces.
     *
     * @param pieces one or more pieces in the order of the text
     * @throws IllegalArgumentException if there is no piece, or one is blank or has an unpaired surrogate
     */
    public Words {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw Invalid.value("wording", "at least one piece is required");
        }
        for (String piece : pieces) {
            Characters.require("wording", piece);
        }
    }

    /**
     * Words from their pieces.
     *
     * @param pieces one or more pieces, for example "told"
     * @return the words
     * @throws IllegalArgumentException if there is no piece, or one is blank or has an unpaired surrogate
     */
    public static Words of(String... pieces) {
        return new Words(List.of(pieces));
    }

    @Override
    public String text() {
        return String.join(" ", pieces);
    }
}
