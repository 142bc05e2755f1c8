package io.github.newsclaims.check;

import io.github.newsclaims.Article;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules about the places of words. */
final class PlaceChecks {
    /** One extended grapheme cluster. */
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    /** The most UTF-16 units that are read on each side of a place. No real cluster is longer. */
    private static final int LONGEST = 64;

    private final Article article;
    private final Findings findings;

    PlaceChecks(Article article, Findings findings) {
        this.article = article;
        this.findings = findings;
    }

    void run() {
        if (article.text().isPresent()) {
            ArticleText text = article.text().get();
            article.wordings().forEach(wording -> check(text, wording.pointer(), wording.wording()));
        }
    }

    private void check(ArticleText text, String pointer, Wording wording) {
        if (!(wording instanceof Anchor anchor)) {
            findings.add(
                    CheckRule.WORDS_NOT_GROUNDED,
                    pointer,
                    wording.text(),
                    Invalid.show(wording.text()) + " has no place in the text; ground it, or correct the words");
            return;
        }
        for (int index = 0; index < anchor.spans().size(); index++) {
            TextSpan span = anchor.spans().get(index);
            int start = text.utf16Index(span.start());
            int end = text.utf16Index(span.end());
            if (cuts(text.value(), start) || cuts(text.value(), end)) {
                findings.add(
                        CheckRule.CHARACTER_CUT,
                        pointer + "/" + index,
                        span.exact(),
                        Invalid.show(span.exact())
                                + " starts or ends inside a character that readers see as one; move its"
                                + " ends to where the character starts or ends");
            } else {
                checkWords(text.value(), anchor, index, start, end, pointer + "/" + index);
            }
        }
    }

    /** Returns whether a span starts where the one before it ends. */
    private static boolean touches(Anchor anchor, int index) {
        return index > 0
                && index < anchor.spans().size()
                && anchor.spans().get(index).start()
                        == anchor.spans().get(index - 1).end();
    }

    /** Checks the ends of one span. Two spans may touch inside a word. */
    private void checkWords(String text, Anchor anchor, int index, int start, int end, String pointer) {
        boolean startsInside = !touches(anchor, index) && WordCuts.startsInside(text, start);
        boolean endsInside = !touches(anchor, index + 1) && WordCuts.endsInside(text, end);
        if (startsInside || endsInside) {
            String starts = startsInside ? " starts inside " + Invalid.show(WordCuts.around(text, start)) : "";
            String ends = endsInside ? " ends inside " + Invalid.show(WordCuts.around(text, end)) : "";
            String words = anchor.spans().get(index).exact();
            findings.add(
                    CheckRule.WORD_CUT,
                    pointer,
                    words,
                    Invalid.show(words) + starts + (startsInside && endsInside ? " and" : "") + ends
                            + "; move its ends to where words start and end");
        }
    }

    private static boolean cuts(String value, int index) {
        if (index == 0 || index == value.length() || isPlain(value, index)) {
            return false;
        }
        int from = index;
        while (from > 0 && index - from < LONGEST && !isPlain(value, from)) {
            from--;
        }
        if (Character.isLowSurrogate(value.charAt(from))) {
            from--;
        }
        Matcher cluster = CLUSTER.matcher(value).region(from, Math.min(value.length(), index + LONGEST));
        while (cluster.find()) {
            if (cluster.end() >= index) {
                return cluster.end() > index;
            }
        }
        return false;
    }

    /** Returns whether the characters on both sides never form one cluster: both are ASCII, and not a CR before a LF. */
    private static boolean isPlain(String value, int index) {
        char before = value.charAt(index - 1);
        char after = value.charAt(index);
        return before < 0x80 && after < 0x80 && !(before == '\r' && after == '\n');
    }
}
