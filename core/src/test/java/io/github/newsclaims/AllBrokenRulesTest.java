package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newsclaims.internal.BrokenRules;
import io.github.newsclaims.internal.BrokenRules.BrokenRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader can ask for all broken rules of an article. */
class AllBrokenRulesTest {
    private static final Article.Builder BROKEN = Article.builder()
            .id("a")
            .publisher("x")
            .addSource(Source.group("g", "G").plusMember("g").plusMember("y"))
            .addClaim(Claim.builder().id("c").proposition("P").build())
            .addClaim(Claim.builder().id("c").proposition("P").build());

    @Test
    void areCollectedInOnePass() {
        List<BrokenRule> rules = new ArrayList<>();

        assertThatExceptionOfType(InvalidPartException.class)
                .isThrownBy(() -> BrokenRules.collect(rules, BROKEN::build))
                .withMessage("Invalid article: the source is not in sources, got \"x\" at /publisher");
        assertThat(rules)
                .containsExactly(
                        new BrokenRule("/publisher", "Invalid article: the source is not in sources, got \"x\""),
                        new BrokenRule(
                                "/sources/0/members/1",
                                "Invalid article: the id is not in sources or entities, got \"y\""),
                        new BrokenRule(
                                "/sources/0/members",
                                "Invalid article: a group must not be a member of itself, not even through others,"
                                        + " got \"g\""),
                        new BrokenRule("/claims/1/id", "Invalid article: the id of a claim must be unique, got \"c\""));
        assertThat(BrokenRules.areCollected()).isFalse();
    }

    @Test
    void areNotCollectedOtherwise() {
        assertThatExceptionOfType(InvalidPartException.class)
                .isThrownBy(BROKEN::build)
                .withMessage("Invalid article: the source is not in sources, got \"x\" at /publisher");
    }
}
