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
     * Finds the versions among articles and compares each with the latest one. Versions are those that relations of the articles
     * connect.
     *
     * @param articles the articles
     * @return the changes, in the order of the earlier versions
     */
    static List<VersionChanges> in(List<Article> articles) {
        // An article that was given twice is shown twice and looked at once.
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int at = 0; at < articles.size(); at++) {
            numbers.putIfAbsent(articles.get(at).id(), at);
        }
        ClaimIndex index =
                ClaimIndex.of(numbers.values().stream().map(articles::get).toList());
        List<VersionChanges> versions = new ArrayList<>();
        for (int at : numbers.values()) {
            Optional<Integer> latest = index.latest(articles.get(at).id()).map(numbers::get);
            if (latest.isPresent() && latest.get() != at) {
                Article later = articles.get(latest.get());
                versions.add(between(articles.get(at), title(articles.get(at), at), later, title(later, latest.get())));
            }
        }
        return versions;
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
