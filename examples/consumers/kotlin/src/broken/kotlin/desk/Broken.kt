package desk

import io.github.newsclaims.Claim
import io.github.newsclaims.quantity.Amount
import kotlin.jvm.optionals.getOrNull

val nullAsArgument = Claim.builder().id(null)

fun absentAsString(claim: Claim) {
    val proposition: String = claim.proposition().getOrNull()
}

fun kindForgotten(amount: Amount): String = when (amount) {
    is Amount.Exact -> "exact"
    is Amount.Approximate -> "approximate"
    is Amount.Range -> "range"
}
