package desk

import com.fasterxml.jackson.databind.ObjectMapper
import com.fasterxml.jackson.module.kotlin.jacksonObjectMapper
import io.github.newsclaims.Article
import io.github.newsclaims.Attribution
import io.github.newsclaims.AttributionStep
import io.github.newsclaims.Claim
import io.github.newsclaims.Figure
import io.github.newsclaims.Source
import io.github.newsclaims.grounding.Grounding
import io.github.newsclaims.json.jackson.NewsClaimsModule
import io.github.newsclaims.quantity.Amount
import io.github.newsclaims.quantity.Per
import io.github.newsclaims.time.Edtf
import kotlin.jvm.optionals.getOrNull
// Unit is a type of Kotlin, too.
import io.github.newsclaims.quantity.Unit as FigureUnit

fun article(): Article {
    val article = Article.builder()
        .id("harbour-post-2031-04-02")
        .text("“They pay 150 crowns a month more,” a shift leader said.")
        .addSource(Source.unnamed("leader", "a shift leader"))
        .addClaim(
            Claim.builder()
                .id("c1")
                .wording("They pay 150 crowns a month more")
                .attribution(Attribution.direct(AttributionStep.by("leader").withCue("said")))
                .addFigure(Figure.of(Amount.exact(150), FigureUnit.assumedCurrency("NOK")).withPer(Per.MONTH))
                .build()
        )
        .build()
    return Grounding.of(article).article()
}

/** What is absent is an empty Optional, and null for the operators of Kotlin. */
fun title(article: Article): String =
    article.headline().getOrNull() ?: "without a headline"

/** The compiler knows all kinds of an amount, so no else is needed. */
fun words(amount: Amount): String = when (amount) {
    is Amount.Exact -> "${amount.number}"
    is Amount.Approximate -> "${amount.direction} ${amount.number}"
    is Amount.Range -> "a range"
    is Amount.Vague -> "some"
}

fun words(unit: FigureUnit): String = when (unit) {
    is FigureUnit.Currency -> unit.code
    is FigureUnit.Count -> "things"
    else -> "of another unit"
}

/** A type of the application, with values of newsclaims in it. */
data class Review(val claim: Claim, val checked: Edtf?)

val mapper: ObjectMapper = jacksonObjectMapper().registerModule(NewsClaimsModule())
