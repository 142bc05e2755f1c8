package io.github.newsclaims.examples.words;

import io.github.newsclaims.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of parts of an article for people, who do not count from 0. */
public final class PartNames {
    /** Steps that say nothing to people. */
    private static final Set<String> SILENT = Set.of("attribution", "origin");

    private PartNames() {}

    /**
     * Returns the name of a part.
     *
     * @param article the article
     * @param pointer a JSON pointer of one of its parts, for example "/claims/3/figures/0/wording"
     * @return for example "claim c4, figure 1, wording"; "the article" for an empty pointer
     */
    public static String of(Article article, String pointer) {
        List<String> names = new ArrayList<>();
        String[] steps = pointer.split("/");
        for (int index = 1; index < steps.length; index++) {
            boolean isItem = index + 1 < steps.length && steps[index + 1].matches("[0-9]{1,9}");
            if (isItem) {
                names.add(item(article, steps[index], Integer.parseInt(steps[++index])));
            } else if (!SILENT.contains(steps[index])) {
                names.add(words(steps[index]));
            }
        }
        return names.isEmpty() ? "the article" : String.join(", ", names);
    }

    private static String item(Article article, String list, int index) {
        String one =
                list.equals("entities") ? "entity" : list.endsWith("s") ? list.substring(0, list.length() - 1) : list;
        String name = words(one) + " ";
        if (list.equals("claims") && index < article.claims().size()) {
            return name + article.claims().get(index).id();
        }
        if (list.equals("sources") && index < article.sources().size()) {
            return name + article.sources().get(index).id();
        }
        if (list.equals("entities") && index < article.entities().size()) {
            return name + article.entities().get(index).id();
        }
        return name + (index + 1);
    }

    private static String words(String field) {
        return field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
