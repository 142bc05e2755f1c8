package io.github.newsclaims.examples.llm;

import io.github.newsclaims.examples.html.HtmlPage;
import io.github.newsclaims.examples.llm.AnswerReading.Refusal;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a language model is asked. */
final class ModelPrompts {
    private ModelPrompts() {}

    /**
     * Returns the prompt for a text.
     *
     * @param id the id that the answer is to have
     * @param text the text, which is put between two lines that it does not have itself
     */
    static String first(String id, ArticleText text) {
        String fence = "=====";
        while (text.value().contains(fence)) {
            fence += "=";
        }
        return HtmlPage.resource(ModelPrompts.class, "prompt.txt")
                .replace("{fence}", fence)
                .transform(prompt -> filled(prompt, id, text.value()));
    }

    /** Fills the gaps of the prompt at once, so that nothing in an id or a text is taken for a gap. */
    private static String filled(String prompt, String id, String text) {
        return Pattern.compile("\\{(id|text)}")
                .matcher(prompt)
                .replaceAll(gap -> Matcher.quoteReplacement(gap.group(1).equals("id") ? id : text));
    }

    /**
     * Returns what is to be written again, as the next message of the same conversation.
     *
     * @return the prompt; empty if there is nothing to repair
     */
    static String repair(List<Refusal> refused, List<String> doubtful) {
        if (refused.isEmpty()) {
            return "";
        }
        StringBuilder faults = new StringBuilder();
        for (Refusal refusal : refused) {
            faults.append("- ").append(refusal).append('\n');
            refusal.choices()
                    .forEach(choice -> faults.append("    ")
                            .append(choice.replaceAll("\\R", " "))
                            .append('\n'));
        }
        doubtful.forEach(doubt -> faults.append("- ").append(doubt).append('\n'));
        return HtmlPage.resource(ModelPrompts.class, "repair.txt").replace("{faults}", faults);
    }
}
