package desk

import com.fasterxml.jackson.databind.JsonMappingException
import com.fasterxml.jackson.module.kotlin.readValue
import io.github.newsclaims.Article
import io.github.newsclaims.json.NewsClaimsJson
import io.github.newsclaims.json.NewsClaimsJsonException
import io.github.newsclaims.quantity.Amount
import io.github.newsclaims.time.Edtf
import kotlin.jvm.optionals.getOrNull
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import io.github.newsclaims.quantity.Unit as FigureUnit

class DeskTest {
    @Test
    fun buildsAnArticleAndReadsItAgain() {
        val json = mapper.writeValueAsString(article())

        assertEquals(NewsClaimsJson.write(article()), json)
        assertEquals(article(), mapper.readValue<Article>(json))
        assertEquals(1, article().claims()[0].wording().getOrNull()?.anchor()?.getOrNull()?.spans()?.get(0)?.start())
        assertEquals("without a headline", title(article()))
    }

    @Test
    fun choosesByKind() {
        assertEquals("150", words(Amount.exact(150)))
        assertEquals("some", words(Amount.vague()))
        assertEquals("NOK", words(FigureUnit.currency("NOK")))
        assertEquals("things", words(FigureUnit.COUNT))
    }

    @Test
    fun readsAndWritesADataClass() {
        val review = Review(article().claims()[0], Edtf.parse("../2031-04"))

        assertEquals(review, mapper.readValue<Review>(mapper.writeValueAsString(review)))
        assertEquals(review.copy(checked = null), mapper.readValue<Review>(mapper.writeValueAsString(review.copy(checked = null))))
        val e = assertFailsWith<JsonMappingException> { mapper.readValue<Review>("""{"claim": {"id": "c"}}""") }
        assertEquals("/claim", (e.cause as NewsClaimsJsonException).pointer())
    }
}
