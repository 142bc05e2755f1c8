package desk

import io.github.newsclaims.Article
import io.github.newsclaims.json.{NewsClaimsJson, NewsClaimsJsonException}
import io.github.newsclaims.quantity.Amount
import org.junit.jupiter.api.Assertions.*
import org.junit.jupiter.api.Test

class DeskTest:
  @Test def buildsAnArticleAndReadsItAgain(): Unit =
    assertEquals(Desk.article, NewsClaimsJson.read(NewsClaimsJson.write(Desk.article)))
    assertEquals("without a headline", Desk.title(Desk.article))
    assertEquals(List("150"), Desk.amounts(Desk.article))

  @Test def choosesByKind(): Unit =
    assertEquals("150", Desk.words(Amount.exact("150")))
    assertEquals("a range", Desk.words(Amount.between(3, 5)))
    assertEquals("some", Desk.words(Amount.vague()))

  @Test def refusesABadDocument(): Unit =
    val e = assertThrows(classOf[NewsClaimsJsonException], () => NewsClaimsJson.read("""{"newsclaims": "1"}"""))
    assertEquals("article is missing required field id", e.getMessage)
