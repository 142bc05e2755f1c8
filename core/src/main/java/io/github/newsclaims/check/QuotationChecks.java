package io.github.newsclaims.check;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Section;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules about quotations. */
final class QuotationChecks {
    private final Article article;
    private final Findings findings;
    /** Created by the first direct quotation that needs it. */
    private @Nullable QuotedRegions regions;
    /** The script of most of the text; absent if there is no text or it has no letter. */
    private final Optional<String> script;

    QuotationChecks(Article article, Findings findings) {
        this.article = article;
        this.findings = findings;
        this.script = article.text().flatMap(text -> Scripts.mostOf(text.value()));
    }

    void run() {
        for (int index = 0; index < article.claims().size(); index++) {
            Claim claim = article.claims().get(index);
            if (claim.attribution().isPresent()) {
                check(claim, claim.attribution().get(), "/claims/" + index);
            }
        }
    }

    private void check(Claim claim, Attribution attribution, String pointer) {
        checkTranslation(attribution, pointer);
        if (claim.wording().isEmpty()) {
            return;
        }
        Wording wording = claim.wording().get();
        checkScript(attribution, wording, pointer);
        if (wording instanceof Anchor anchor) {
            checkCue(attribution, anchor, pointer);
            if (attribution.quotation().orElse(null) == QuotationType.DIRECT
                    && article.text().isPresent()) {
                checkMarks(article.text().get(), anchor, pointer);
            }
        }
    }

    private void checkMarks(ArticleText text, Anchor anchor, String pointer) {
        if (!findings.wants(CheckRule.QUOTATION_NOT_ENCLOSED)) {
            return;
        }
        if (regions == null) {
            regions = regions(text);
        }
        for (int index = 0; index < anchor.spans().size(); index++) {
            TextSpan span = anchor.spans().get(index);
            if (!regions.contain(text.utf16Index(span.start()), text.utf16Index(span.end()))) {
                findings.add(
                        CheckRule.QUOTATION_NOT_ENCLOSED,
                        pointer + "/wording/" + index,
                        span.exact(),
                        "the quotation is direct, but " + Invalid.show(span.exact())
                                + " does not stand between quotation marks; make it mixed or indirect, or correct its"
                                + " place");
            }
        }
    }

    /** Returns what is between quotation marks, and the sections that are quotations without marks. */
    private QuotedRegions regions(ArticleText text) {
        QuotedRegions all = QuotedRegions.of(text.value());
        for (Section section : article.sections()) {
            if (section.kind().equals(SectionKind.BLOCK_QUOTE) || section.kind().equals(SectionKind.PULL_QUOTE)) {
                all.add(text.utf16Index(section.start()), text.utf16Index(section.end()));
            }
        }
        return all;
    }

    private void checkCue(Attribution attribution, Anchor anchor, String pointer) {
        int relays = attribution.relays().size();
        AttributionStep outermost =
                relays == 0 ? attribution.origin() : attribution.relays().get(relays - 1);
        if (outermost.cue().orElse(null) instanceof Anchor cue && anchor.contains(cue)) {
            findings.add(
                    CheckRule.CUE_INSIDE_WORDING,
                    pointer + "/attribution/" + (relays == 0 ? "origin" : "relays/" + (relays - 1)) + "/cue",
                    cue.text(),
                    "the cue " + Invalid.show(cue.text())
                            + " stands inside the words of the claim; leave it out of them");
        }
    }

    private void checkScript(Attribution attribution, Wording wording, String pointer) {
        if (attribution.quotation().orElse(null) == QuotationType.INDIRECT
                || attribution.translatedFrom().isPresent()) {
            return;
        }
        Optional<String> quoted = Scripts.mostOf(wording.text());
        if (script.isPresent() && quoted.isPresent() && !script.equals(quoted)) {
            findings.add(
                    CheckRule.QUOTATION_IN_OTHER_SCRIPT,
                    pointer + "/wording",
                    wording.text(),
                    Invalid.show(wording.text()) + " is written in " + quoted.get() + " and the text in " + script.get()
                            + "; check the place, or say with translatedFrom what was translated");
        }
    }

    private void checkTranslation(Attribution attribution, String pointer) {
        if (attribution.translatedFrom().isPresent()
                && article.language().isPresent()
                && primary(attribution.translatedFrom().get())
                        .equals(primary(article.language().get()))) {
            findings.add(
                    CheckRule.TRANSLATED_FROM_OWN_LANGUAGE,
                    pointer + "/attribution/translatedFrom",
                    "",
                    "the quotation is said to be translated from "
                            + attribution.translatedFrom().get() + ", and the article is in "
                            + article.language().get() + "; correct one of them");
        }
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
