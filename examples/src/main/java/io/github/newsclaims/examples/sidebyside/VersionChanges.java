package io.github.newsclaims.examples.sidebyside;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.compare.diff.ArticleDiff;
import io.github.newsclaims.compare.diff.ChangeKind;
import io.github.newsclaims.compare.diff.ClaimChange;
import io.github.newsclaims.compare.diff.ClaimDifference;
import io.github.newsclaims.compare.diff.ClaimPart;
import io.github.newsclaims.examples.words.FigureWords;
import io.github.newsclaims.index.ClaimIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What changed from a version of an article to the next one.
 *
 * @param before the number and title of the earlier version
 * @param after the number and title of the later version
 * @param kept the number of claims that did not change
 * @param changes the changes, in the order of the diff
 */
public record VersionChanges(String before, String after, int kept, List<ChangedClaim> changes) {
    /**
     * A claim that changed.
     *
     * @param kind for example "reworded"
     * @param before the words of the earlier version; empty if the claim was added
     * @param after the words of the later version; empty if the claim is gone
     * @param details which parts differ, for example "figure: 275, now 268"
     */
    public record ChangedClaim(String kind, String before, String after, List<String> details) {}

    /**
     * Finds the versions among articles. Articles with the same id are versions in the order in which they are given; each is compared
     * with the next one. Of the others those are versions that relations connect; each is compared with the latest one.
     *
     * @param articles the articles
     * @return the changes, in the order of the earlier versions
     */
    static List<VersionChanges> in(List<Article> articles) {
        Map<String, List<Integer>> numbers = new LinkedHashMap<>();
        for (int at = 0; at < articles.size(); at++) {
            List<Integer> same = numbers.computeIfAbsent(articles.get(at).id(), any -> new ArrayList<>());
            // An article that was given twice is shown twice and looked at once.
            if (same.stream().map(articles::get).noneMatch(articles.get(at)::equals)) {
                same.add(at);
            }
        }
        ClaimIndex index = ClaimIndex.of(
                numbers.values().stream().map(same -> articles.get(last(same))).toList());
        List<VersionChanges> versions = new ArrayList<>();
        for (List<Integer> same : numbers.values()) {
            for (int next = 1; next < same.size(); next++) {
                versions.add(between(articles, same.get(next - 1), same.get(next)));
            }
            Optional<Integer> latest =
                    index.latest(articles.get(last(same)).id()).map(id -> last(numbers.get(id)));
            if (latest.isPresent() && latest.get() != last(same)) {
                versions.add(between(articles, last(same), latest.get()));
            }
        }
        return versions;
    }

    private static int last(List<Integer> numbers) {
        return numbers.get(numbers.size() - 1);
    }

    private static VersionChanges between(List<Article> articles, int earlier, int later) {
        Article before = articles.get(earlier);
        Article after = articles.get(later);
        return between(before, title(before, earlier), after, title(after, later));
    }

    private static String title(Article article, int at) {
        return at + 1 + " " + article.headline().orElse(article.id())
                + article.version().map(version -> ", version " + version).orElse("");
    }

    private static VersionChanges between(Article before, String beforeTitle, Article after, String afterTitle) {
        ArticleDiff diff = ArticleDiff.between(before, after);
        List<ChangedClaim> changes = new ArrayList<>();
        for (ClaimChange change : diff.changes()) {
            List<String> details = details(change);
            boolean same = change.kind() == ChangeKind.KEPT || change.kind() == ChangeKind.MOVED;
            if (!same || !details.isEmpty()) {
                changes.add(new ChangedClaim(
                        change.kind().name().toLowerCase(Locale.ROOT),
                        change.before().map(VersionChanges::words).orElse(""),
                        change.after().map(VersionChanges::words).orElse(""),
                        details));
            }
        }
        return new VersionChanges(beforeTitle, afterTitle, diff.changes().size() - changes.size(), changes);
    }

    private static List<String> details(ClaimChange change) {
        List<String> details = new ArrayList<>();
        change.figures()
                .forEach(figure -> details.add(
                        "figure: " + number(figure.before(), "none") + ", now " + number(figure.after(), "gone")));
        change.differences().forEach(part -> details.add(words(part)));
        return details;
    }

    private static String words(ClaimDifference part) {
        return part.part() == ClaimPart.PROPOSITION
                ? "proposition: " + part.before() + ", now " + part.after()
                : part.part().words() + " changed";
    }

    private static String number(Optional<Figure> figure, String absent) {
        return figure.map(FigureWords::number).orElse(absent);
    }

    private static String words(Claim claim) {
        return claim.wording()
                .map(wording -> String.join(" … ", wording.pieces()))
                .or(claim::proposition)
                .orElse("");
    }
}
