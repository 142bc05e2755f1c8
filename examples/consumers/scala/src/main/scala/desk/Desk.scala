package desk

import io.github.newsclaims.*
import io.github.newsclaims.grounding.Grounding
import io.github.newsclaims.quantity.{Amount, Per, Unit as FigureUnit}
import scala.jdk.CollectionConverters.*
import scala.jdk.OptionConverters.*

object Desk:
  def article: Article =
    val article = Article
      .builder()
      .id("harbour-post-2031-04-02")
      .text("“They pay 150 crowns a month more,” a shift leader said.")
      .addSource(Source.unnamed("leader", "a shift leader"))
      .addClaim(
        Claim
          .builder()
          .id("c1")
          .wording("They pay 150 crowns a month more")
          .attribution(Attribution.direct(AttributionStep.by("leader").withCue("said")))
          .addFigure(Figure.of(Amount.exact(150), FigureUnit.assumedCurrency("NOK")).withPer(Per.MONTH))
          .build()
      )
      .build()
    Grounding.of(article).article()

  def words(amount: Amount): String = amount match
    case exact: Amount.Exact => exact.number.toString
    case near: Amount.Approximate => s"about ${near.number}"
    case _: Amount.Range => "a range"
    case _: Amount.Vague => "some"

  def title(article: Article): String = article.headline.toScala.getOrElse("without a headline")

  def amounts(article: Article): List[String] =
    for
      claim <- article.claims.asScala.toList
      figure <- claim.figures.asScala
    yield words(figure.amount)
