package io.github.newsclaims.json;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleReference;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Evidence;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.Place;
import io.github.newsclaims.Rating;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Approximation;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.Anonymity;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.Channel;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.PlaceRole;
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.term.SourceKind;
import io.github.newsclaims.term.Stance;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.term.Trend;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.time.Edtf;
import java.util.List;

/** One value of each type of the model, with the JSON that is expected of it if it is a string. */
final class SingleValues {
    /** A value and its string in JSON. */
    record Word(Object value, String text) {}

    static final List<Word> WORDS = List.of(
            new Word(Edtf.parse("../2019"), "../2019"),
            new Word(ArticleText.of("He said \"no\".\n"), "He said \"no\".\n"),
            new Word(Anonymity.of("on-record"), "on-record"),
            new Word(ArticleRelationType.COPY_OF, "copy-of"),
            new Word(ArticleStatus.CORRECTED, "corrected"),
            new Word(Channel.PRESS_CONFERENCE, "press-conference"),
            new Word(ClaimType.NUMERICAL, "numerical"),
            new Word(EntityKind.EVENT, "event"),
            new Word(FigureRelationType.CHANGED_FROM, "changed-from"),
            new Word(Measures.CHANGE, "change"),
            new Word(PlaceRole.TO, "to"),
            new Word(Stance.SUPPORTS, "supports"),
            new Word(ContributorRole.of("data-editor"), "data-editor"),
            new Word(FigureBasis.ESTIMATED, "estimated"),
            new Word(RelationType.CHALLENGES, "challenges"),
            new Word(SectionKind.HEADLINE, "headline"),
            new Word(SourceKind.GROUP, "group"),
            new Word(Approximation.JUST_UNDER, "just-under"),
            new Word(Certainty.PROBABLE, "probable"),
            new Word(Polarity.POSITIVE, "positive"),
            new Word(QuotationType.INDIRECT, "indirect"),
            new Word(TimeModifier.ON_OR_BEFORE, "on-or-before"),
            new Word(Trend.INCREASING, "increasing"));

    private static final Article ARTICLE = Fixtures.everything();
    private static final Claim CLAIM = ARTICLE.claims().get(0);

    /** A value of each type that is an object or an array in JSON. */
    static final List<Object> OBJECTS = List.of(
            ARTICLE,
            ARTICLE.contributors().get(0),
            ARTICLE.sections().get(0),
            ARTICLE.sources().get(2),
            CLAIM,
            CLAIM.attribution().orElseThrow(),
            CLAIM.attribution().orElseThrow().origin(),
            TimeExpression.of("2031-04"),
            Figure.of(Amount.exact(1), Unit.COUNT),
            CLAIM.relations().get(0),
            CLAIM.assessments().get(0),
            ARTICLE.provenance().get(0),
            ClaimReference.to("c1").withArticle("a"),
            ArticleReference.to("a"),
            FigureReference.to("f1"),
            ArticleRelation.of(ArticleRelationType.COPY_OF, "a"),
            FigureRelation.of(FigureRelationType.PART_OF, "f1"),
            TimeEvent.claim("c1"),
            Place.of("Skarvik"),
            Entity.of("strike", EntityKind.EVENT, "the strike"),
            Appearance.of("https://posts.example/17"),
            Evidence.of("https://stats.example/pay"),
            Words.of("pay"),
            Anchor.of(List.of(TextSpan.of(4, 7, "pay"))),
            TextSpan.of(4, 7, "pay"),
            ARTICLE.text().orElseThrow().digest(),
            Speaker.known("china", "russia"),
            Factuality.CERTAIN,
            Rating.of(2, 1, 5),
            Amount.about(150),
            new Bound(ReportedNumber.of(3), true),
            ReportedNumber.fraction(2, 3),
            TextQuote.of("pay").withPrefix("They "),
            Unit.currency("NOK"),
            Per.MONTH,
            Fixtures.more("x"));

    private SingleValues() {}
}
