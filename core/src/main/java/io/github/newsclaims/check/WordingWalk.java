package io.github.newsclaims.check;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Goes through all wordings of an article, each claim's own before those of its parts, and puts others in their place. An
 * article of which none is changed stays the same object.
 */
final class WordingWalk {
    /** Answers with the wording that is to stand there. */
    @FunctionalInterface
    interface Visitor {
        /**
         * Looks at one wording.
         *
         * @param slot what it is there for
         * @param path its JSON pointer, for example "/claims/0/wording"
         * @param wording the wording
         * @return the same or another one
         */
        Wording visit(Slot slot, String path, Wording wording);
    }

    private final Visitor visitor;

    WordingWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    Article walk(Article article) {
        List<Source> sources = new ArrayList<>();
        for (int index = 0; index < article.sources().size(); index++) {
            Source source = article.sources().get(index);
            List<Wording> mentions = walk(Slot.SOURCE_MENTION, "/sources/" + index + "/mentions/", source.mentions());
            sources.add(mentions == source.mentions() ? source : source.withMentions(mentions));
        }
        List<Claim> claims = new ArrayList<>();
        for (int index = 0; index < article.claims().size(); index++) {
            claims.add(walk(article.claims().get(index), "/claims/" + index));
        }
        boolean same = isSame(sources, article.sources()) && isSame(claims, article.claims());
        return same ? article : article.withSources(sources).withClaims(claims);
    }

    private Claim walk(Claim claim, String path) {
        Optional<Wording> wording = walk(Slot.CLAIM, path + "/wording", claim.wording());
        Optional<Attribution> attribution = claim.attribution().map(said -> walk(said, path + "/attribution"));
        List<Wording> insertions = walk(Slot.INSERTION, path + "/insertions/", claim.insertions());
        List<Figure> figures = new ArrayList<>();
        for (int index = 0; index < claim.figures().size(); index++) {
            figures.add(walk(claim.figures().get(index), path + "/figures/" + index));
        }
        List<TimeExpression> times = new ArrayList<>();
        for (int index = 0; index < claim.times().size(); index++) {
            times.add(walk(
                    Slot.CLAIM_TIME, path + "/times/" + index, claim.times().get(index)));
        }
        boolean same = isSame(wording, claim.wording())
                && isSame(attribution, claim.attribution())
                && insertions == claim.insertions()
                && isSame(figures, claim.figures())
                && isSame(times, claim.times());
        // In one step: a figure with a place is no figure of a claim that has none yet.
        return same
                ? claim
                : claim.toBuilder()
                        .wording(wording)
                        .attribution(attribution)
                        .insertions(insertions)
                        .figures(figures)
                        .times(times)
                        .build();
    }

    private Attribution walk(Attribution attribution, String path) {
        AttributionStep origin = walk(attribution.origin(), path + "/origin");
        List<AttributionStep> relays = new ArrayList<>();
        for (int index = 0; index < attribution.relays().size(); index++) {
            relays.add(walk(attribution.relays().get(index), path + "/relays/" + index));
        }
        boolean same = origin == attribution.origin() && isSame(relays, attribution.relays());
        return same ? attribution : attribution.withOrigin(origin).withRelays(relays);
    }

    private AttributionStep walk(AttributionStep step, String path) {
        Optional<Wording> mention = walk(Slot.MENTION, path + "/mention", step.mention());
        Optional<Wording> cue = walk(Slot.CUE, path + "/cue", step.cue());
        Optional<TimeExpression> time = walkTime(Slot.STEP_TIME, path + "/time", step.time());
        boolean same = isSame(mention, step.mention()) && isSame(cue, step.cue()) && isSame(time, step.time());
        return same ? step : step.withMention(mention).withCue(cue).withTime(time);
    }

    private Figure walk(Figure figure, String path) {
        Optional<Wording> wording = walk(Slot.FIGURE, path + "/wording", figure.wording());
        Optional<TimeExpression> asOf = walkTime(Slot.AS_OF, path + "/asOf", figure.asOf());
        boolean same = isSame(wording, figure.wording()) && isSame(asOf, figure.asOf());
        return same ? figure : figure.withWording(wording).withAsOf(asOf);
    }

    private Optional<TimeExpression> walkTime(Slot slot, String path, Optional<TimeExpression> time) {
        return time.map(expression -> walk(slot, path, expression));
    }

    private TimeExpression walk(Slot slot, String path, TimeExpression time) {
        Optional<Wording> wording = walk(slot, path + "/wording", time.wording());
        return isSame(wording, time.wording()) ? time : time.withWording(wording);
    }

    private Optional<Wording> walk(Slot slot, String path, Optional<Wording> wording) {
        return wording.map(words -> visitor.visit(slot, path, words));
    }

    private List<Wording> walk(Slot slot, String path, List<Wording> wordings) {
        List<Wording> walked = new ArrayList<>();
        for (int index = 0; index < wordings.size(); index++) {
            walked.add(visitor.visit(slot, path + index, wordings.get(index)));
        }
        return isSame(walked, wordings) ? wordings : walked;
    }

    private static boolean isSame(Optional<?> one, Optional<?> other) {
        return one.orElse(null) == other.orElse(null);
    }

    private static boolean isSame(List<?> some, List<?> others) {
        for (int index = 0; index < some.size(); index++) {
            if (some.get(index) != others.get(index)) {
                return false;
            }
        }
        return true;
    }
}
