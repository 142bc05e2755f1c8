package io.github.newsclaims.check;

import io.github.newsclaims.Article;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.term.SectionKind;
import java.util.HashSet;
import java.util.Set;

/** The rules about sources and about the article as a whole. */
final class SourceChecks {
    private final Article article;
    private final Findings findings;

    SourceChecks(Article article, Findings findings) {
        this.article = article;
        this.findings = findings;
    }

    void run() {
        checkUse();
        checkHeadline();
    }

    private void checkUse() {
        Set<String> used = new HashSet<>();
        article.publisher().ifPresent(used::add);
        for (Claim claim : article.claims()) {
            use(claim, used);
        }
        article.sources().forEach(source -> used.addAll(source.members()));
        for (int index = 0; index < article.sources().size(); index++) {
            Source source = article.sources().get(index);
            if (!used.contains(source.id())) {
                findings.add(
                        CheckRule.SOURCE_UNUSED,
                        "/sources/" + index,
                        "",
                        "nothing refers to the source " + Invalid.show(source.id())
                                + "; leave it out, or name it where it speaks or is spoken about");
            }
        }
    }

    private static void use(Claim claim, Set<String> used) {
        claim.attribution().ifPresent(attribution -> attribution.steps().forEach(step -> use(step, used)));
        used.addAll(claim.about());
        for (Figure figure : claim.figures()) {
            figure.entity().ifPresent(used::add);
            figure.asOf().ifPresent(time -> use(time, used));
            figure.places().forEach(place -> use(place, used));
        }
        claim.times().forEach(time -> use(time, used));
        claim.places().forEach(place -> use(place, used));
    }

    private static void use(AttributionStep step, Set<String> used) {
        used.addAll(step.speaker().ids());
        used.addAll(step.addressees());
        step.time().ifPresent(time -> use(time, used));
        step.place().ifPresent(place -> use(place, used));
    }

    private static void use(TimeExpression time, Set<String> used) {
        time.event().flatMap(TimeEvent::entity).ifPresent(used::add);
    }

    private static void use(Place place, Set<String> used) {
        place.entity().ifPresent(used::add);
    }

    private void checkHeadline() {
        if (article.headline().isEmpty() || article.text().isEmpty()) {
            return;
        }
        String headline = article.headline().get();
        for (int index = 0; index < article.sections().size(); index++) {
            Section section = article.sections().get(index);
            if (section.kind().equals(SectionKind.HEADLINE)) {
                String there = article.text().get().slice(section.start(), section.end());
                if (!withoutStop(there).equals(withoutStop(headline))) {
                    findings.add(
                            CheckRule.HEADLINE_DIFFERS,
                            "/headline",
                            headline,
                            "the headline section has " + Invalid.show(there) + ", and the headline is "
                                    + Invalid.show(headline) + "; correct one of them");
                }
            }
        }
    }

    /** Returns words in single spaces and without their last full stop, which headlines often lack. It may be inside marks. */
    private static String withoutStop(String words) {
        String spaced = Characters.singleSpaced(words);
        int last = spaced.length();
        while (last > 0 && isClosing(spaced.codePointBefore(last))) {
            last--;
        }
        if (last == 0 || !isFullStop(spaced.codePointBefore(last))) {
            return spaced;
        }
        int stop = last - Character.charCount(spaced.codePointBefore(last));
        return Characters.singleSpaced(spaced.substring(0, stop)) + spaced.substring(last);
    }

    private static boolean isClosing(int c) {
        return c == '"'
                || c == '\''
                || Character.getType(c) == Character.END_PUNCTUATION
                || Character.getType(c) == Character.FINAL_QUOTE_PUNCTUATION;
    }

    /** Returns whether a character is the full stop of any script. Java knows no property for it, but Unicode names them alike. */
    private static boolean isFullStop(int c) {
        if (Character.getType(c) != Character.OTHER_PUNCTUATION) {
            return false;
        }
        String name = Character.getName(c);
        return name.endsWith("FULL STOP") || name.endsWith("DANDA");
    }
}
