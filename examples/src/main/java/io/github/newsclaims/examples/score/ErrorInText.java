package io.github.newsclaims.examples.score;

import io.github.newsclaims.Article;
import io.github.newsclaims.compare.score.MistakeKind;
import io.github.newsclaims.compare.score.ScoreMistake;
import io.github.newsclaims.examples.words.PartNames;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A mistake of an extractor, where it is in the text.
 *
 * @param kind what is wrong, for example "missed"
 * @param what the part and the words of the mistake, for example "claim c3: They pay more"
 * @param places the place in the gold document and the place that was found, each if there is one
 */
public record ErrorInText(String kind, String what, List<ErrorPlace> places) {
    private static final int CONTEXT = 50;

    /**
     * A place of the mistake.
     *
     * @param whose "gold" or "found"
     * @param line the line of the text, counted from 1; 0 if there is no text
     * @param before the text before it
     * @param words the words in the place
     * @param after the text after it
     * @param anchor the place in the text
     */
    public record ErrorPlace(String whose, int line, String before, String words, String after, Anchor anchor) {
        @Override
        public String toString() {
            return whose + (line == 0 ? "" : ", line " + line) + ": " + before + "[" + words + "]" + after;
        }
    }

    /** Returns the class of its marks on a page: "missed", "invented" or "other". */
    public String markClass() {
        return kind.startsWith("other") ? "other" : kind;
    }

    /** Returns the mistakes of an article in the order of the score. */
    static List<ErrorInText> of(Article gold, Article found, List<ScoreMistake> mistakes) {
        Optional<ArticleText> text = gold.text().or(found::text);
        Map<String, Anchor> goldPlaces = places(gold);
        Map<String, Anchor> foundPlaces = places(found);
        List<ErrorInText> errors = new ArrayList<>();
        for (ScoreMistake mistake : mistakes) {
            List<ErrorPlace> places = new ArrayList<>();
            mistake.goldPointer().map(goldPlaces::get).ifPresent(anchor -> places.add(place("gold", text, anchor)));
            // The other place is only of interest if it differs.
            boolean same = mistake.kind() != MistakeKind.INVENTED && mistake.kind() != MistakeKind.OTHER_PLACE;
            mistake.foundPointer()
                    .filter(pointer -> !same || places.isEmpty())
                    .map(foundPlaces::get)
                    .ifPresent(anchor -> places.add(place("found", text, anchor)));
            errors.add(new ErrorInText(
                    mistake.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    name(mistake, gold, found) + ": " + mistake.words(),
                    places));
        }
        return errors;
    }

    private static String name(ScoreMistake mistake, Article gold, Article found) {
        return mistake.goldPointer()
                .map(pointer -> PartNames.of(gold, pointer))
                .or(() -> mistake.foundPointer().map(pointer -> PartNames.of(found, pointer)))
                .orElse("the article");
    }

    /** Returns the places of the words by the pointer of the part that they belong to, and by their own. */
    private static Map<String, Anchor> places(Article article) {
        Map<String, Anchor> places = new HashMap<>();
        article.wordings()
                .forEach(wording -> wording.wording().anchor().ifPresent(anchor -> {
                    places.put(wording.pointer(), anchor);
                    if (wording.pointer().endsWith("/wording")) {
                        places.put(
                                wording.pointer().substring(0, wording.pointer().lastIndexOf('/')), anchor);
                    }
                }));
        return places;
    }

    private static ErrorPlace place(String whose, Optional<ArticleText> text, Anchor anchor) {
        Wording wording = anchor;
        if (text.isEmpty()) {
            return new ErrorPlace(whose, 0, "", String.join(" … ", wording.pieces()), "", anchor);
        }
        TextQuote quote = text.get().context(text.get().span(anchor.start(), anchor.end()), CONTEXT);
        return new ErrorPlace(
                whose,
                text.get().position(anchor.start()).line(),
                quote.prefix().orElse(""),
                quote.exact(),
                quote.suffix().orElse(""),
                anchor);
    }
}
