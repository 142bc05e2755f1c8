package io.github.newsclaims.text.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.fold.Fold;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextScope;
import io.github.newsclaims.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search by the index of words finds what a search at every character of the folded text does. */
class SlowSearchTest {
    private static final int ROUNDS = 300;
    private static final List<String> PARTS = List.of(
            "boats ",
            "pay ",
            "pay ",
            "the ",
            "the ",
            "long-",
            "term ",
            "com-\n",
            "pany ",
            "5 ",
            "93 000 ",
            "-5 ",
            "“pay” ",
            "it’s ",
            "it's ",
            "漢字",
            "漢",
            "NHKは",
            "قال ",
            "не ",
            "a — b ",
            "… ",
            "\n\n",
            "ﬁsh ",
            "cafe\u0301 ",
            "30 % ",
            ", ",
            ". ",
            "'");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsThePlacesThatReadingEveryCharacterFinds(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            // Texts of few parts are repetitive, so that the search reads them instead of looking at each place.
            List<String> parts = PARTS.subList(0, round % 3 == 0 ? 3 : PARTS.size());
            // A text of more than 1,000 characters is searched by its index of words, a shorter one is read.
            int least = round % 4 == 1 ? 400 : 20;
            ArticleText text = ArticleText.of(text(random, parts, least + random.nextInt(200)));
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + 1 + random.nextInt(40));
            String words = round % 2 == 0 ? text.slice(start, end) : text(random, parts, 1 + random.nextInt(4));
            if (words.isBlank()) {
                continue;
            }
            TextScope scope =
                    round % 5 == 0 ? TextScope.between(text.length() / 4, text.length() / 2) : TextScope.all();
            Verbatim fast = VerbatimSearch.of(text).find(Words.of(words), scope);
            List<String> slow = slowly(text, words, scope);
            if (slow.size() == 1) {
                assertThat(fast.level().isMatch())
                        .as("%s in %s", words, text.value())
                        .isTrue();
            }
            if (fast.level().isMatch()) {
                assertThat(slow)
                        .as("%s in %s", words, text.value())
                        .contains(Fold.of(fast.places().get(0).text()).text());
            } else if (fast.level() != VerbatimLevel.AMBIGUOUS) {
                assertThat(slow).as("%s in %s", words, text.value()).isEmpty();
            } else {
                assertThat(slow.size()).as("%s in %s", words, text.value()).isGreaterThan(1);
            }
        }
    }

    /** Returns the folded words of each place of the piece as it is or, if there are none, of its shortened forms. */
    private static List<String> slowly(ArticleText text, String words, TextScope scope) {
        Fold fold = Fold.of(text.value());
        FoldRange range = FoldRange.of(scope, text, fold).get(0);
        List<int[]> found = new ArrayList<>();
        boolean firm = false;
        boolean shortened = false;
        for (PieceForm form : PieceForm.of(words)) {
            if (form.isShortened() && !shortened && !found.isEmpty()) {
                break;
            }
            shortened = form.isShortened();
            for (int from = range.from(); from < range.to(); from++) {
                int start = from;
                int to = end(fold, form.phrase(), from, range.to());
                boolean edges = to > 0
                        && fold.isEdge(from)
                        && fold.isEdge(to)
                        && form.mayEnd(fold, to)
                        && haveEqualSigns(form, fold, from, to)
                        && found.stream().noneMatch(other -> other[0] <= start && to <= other[1]);
                if (edges) {
                    boolean alone = WordEdge.isAlone(text.value(), fold.sourceStart(from), fold.sourceEnd(to - 1));
                    if (alone || WordEdge.isDoubtful(text.value(), fold.sourceStart(from), fold.sourceEnd(to - 1))) {
                        found.add(new int[] {from, to});
                        firm |= alone;
                    }
                }
            }
        }
        return firm ? found.stream().map(place -> fold.text(place[0], place[1])).toList() : List.of();
    }

    /** Returns where a phrase ends that starts at an index, or -1. Only the text may have a hyphen at a line end. */
    private static int end(Fold fold, String phrase, int from, int limit) {
        int at = from;
        int next = 0;
        while (next < phrase.length()) {
            if (at >= limit) {
                return -1;
            }
            if (fold.text().charAt(at) == phrase.charAt(next)) {
                next++;
            } else if (next == 0 || !fold.isLineEnd(at)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    /** Returns whether no mark after a digit, and no dash before one, has another form: these texts have one form of each. */
    private static boolean haveEqualSigns(PieceForm form, Fold fold, int from, int to) {
        String phrase = form.phrase();
        for (int at = 0; at + 1 < phrase.length() && to - from == phrase.length(); at++) {
            boolean minus = phrase.charAt(at) == '-' && Character.isDigit(phrase.charAt(at + 1));
            if (minus && !form.fold().sourceOf(form.from() + at).equals(fold.sourceOf(from + at))) {
                return false;
            }
        }
        return true;
    }

    private static String text(Random random, List<String> parts, int count) {
        StringBuilder text = new StringBuilder();
        for (int part = 0; part < count; part++) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }
}
