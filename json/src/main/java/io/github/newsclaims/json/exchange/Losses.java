package io.github.newsclaims.json.exchange;

import java.util.List;

/** The text of a list of losses. */
final class Losses {
    private Losses() {}

    static String text(List<Loss> losses) {
        StringBuilder text = new StringBuilder();
        for (Loss loss : losses) {
            text.append(loss.message()).append('\n');
        }
        return text.toString();
    }
}
