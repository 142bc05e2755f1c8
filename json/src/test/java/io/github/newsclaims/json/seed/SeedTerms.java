package io.github.newsclaims.json.seed;

import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.Wording;

/** What the annotation of the real article says again and again. */
final class SeedTerms {
    static final String FIRST = "pyongyang-1";
    static final String SECOND = "pyongyang-2";
    static final String KOREAN = "ko";
    static final ClaimType LEGAL = ClaimType.of("legal");
    static final Factuality FACT = new Factuality(Certainty.CERTAIN, Polarity.POSITIVE);
    static final Factuality DENIED = new Factuality(Certainty.CERTAIN, Polarity.NEGATIVE);

    private SeedTerms() {}

    static Claim.Builder claim(String id, String proposition, Anchor wording) {
        return Claim.builder().id(id).proposition(proposition).wording(wording);
    }

    /** A claim of the article itself. */
    static Claim.Builder own(String id, String proposition, Anchor wording) {
        return claim(id, proposition, wording).ownVoice(true);
    }

    static Figure vague(Anchor wording, String counted) {
        return Figure.builder()
                .wording(wording)
                .amount(Amount.vague())
                .unit(Unit.COUNT)
                .measuredEntity(counted)
                .build();
    }

    static TimeExpression time(Anchor wording, String edtf) {
        return TimeExpression.of(edtf).withWording(wording);
    }

    /** A time that the article gives by an event. */
    static TimeExpression event(Anchor wording, TimeModifier modifier, TimeEvent event) {
        return TimeExpression.builder()
                .wording(wording)
                .modifier(modifier)
                .event(event)
                .build();
    }

    static TimeExpression words(Anchor wording) {
        return TimeExpression.builder().wording(wording).build();
    }

    /** The words themselves where they are few, else their first and last two, so that a test does not quote at length. */
    static String brief(Wording wording) {
        String[] words = wording.text().split(" ");
        int last = words.length - 1;
        return words.length <= 5
                ? wording.text()
                : words[0] + " " + words[1] + " … " + words[last - 1] + " " + words[last];
    }
}
