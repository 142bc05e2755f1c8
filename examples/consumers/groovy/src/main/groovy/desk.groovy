import io.github.newsclaims.*
import io.github.newsclaims.grounding.Grounding
import io.github.newsclaims.quantity.*

def article = Article.builder().with {
    id 'harbour-post-2031-04-02'
    text '“They pay 150 crowns a month more,” a shift leader said.'
    addSource Source.unnamed('leader', 'a shift leader')
    addClaim Claim.builder().with {
        id 'c1'
        wording 'They pay 150 crowns a month more'
        attribution Attribution.direct(AttributionStep.by('leader').withCue('said'))
        addFigure Figure.of(Amount.exact(150), Unit.assumedCurrency('NOK')).withPer(Per.MONTH)
        build()
    }
    build()
}
assert article.claims()*.id() == ['c1']
assert article.toBuilder().headline('Pay').build().headline().get() == 'Pay'
Grounding.of(article).article()
