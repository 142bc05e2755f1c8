package io.github.newsclaims.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** Finds words by the characters around them, all of these or as many as possible. */
final class ContextSearch {
    private final String text;
    private final String prefix;
    private final String suffix;

    private ContextSearch(String text, TextQuote quote) {
        this.text = text;
        this.prefix = quote.prefix().orElse("");
        this.suffix = quote.suffix().orElse("");
    }

    /** Returns the places, perhaps without those before an offset. */
    static Iterator<Anchor> of(ArticleText text, TextQuote quote, int from) {
        ContextSearch search = new ContextSearch(text.value(), quote);
        int before = search.prefix.length();
        int after = search.suffix.length();
        Phrase whole = new Phrase(search.prefix + quote.exact() + search.suffix, false);
        PlaceWalk places = PlaceWalk.of(text, whole, from, before, after);
        if (places.hasNext()) {
            return places;
        }
        // Which part of the context is enough depends on the whole text, wherever the walk starts.
        return search.best(text, new Phrase(quote.exact(), false)).iterator();
    }

    /** Returns the places with the most characters of the context, if these are enough. */
    private List<Anchor> best(ArticleText article, Phrase words) {
        List<Anchor> best = new ArrayList<>();
        int most = 0;
        int end = words.length();
        for (int at = words.next(text, 0); at >= 0; at = words.next(text, at + 1)) {
            int before = before(at);
            int after = after(at + end);
            boolean side = (before > 0 && before == prefix.length()) || (after > 0 && after == suffix.length());
            if (side || 2 * (before + after) >= prefix.length() + suffix.length()) {
                if (before + after > most) {
                    best.clear();
                    most = before + after;
                }
                if (before + after == most) {
                    best.add(article.anchor(article.offset(at), article.offset(at + end)));
                }
            }
        }
        return Collections.unmodifiableList(best);
    }

    /** Returns how many characters at the end of the prefix are before an index. */
    private int before(int index) {
        int same = 0;
        while (same < prefix.length()
                && same < index
                && prefix.charAt(prefix.length() - 1 - same) == text.charAt(index - 1 - same)) {
            same++;
        }
        return same;
    }

    /** Returns how many characters at the start of the suffix are at an index. */
    private int after(int index) {
        int same = 0;
        while (same < suffix.length()
                && index + same < text.length()
                && suffix.charAt(same) == text.charAt(index + same)) {
            same++;
        }
        return same;
    }
}
