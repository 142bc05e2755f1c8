package io.github.newsclaims.json.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Section;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.json.exchange.Loss;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.time.Edtf;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Items as they are found in the wild, in made-up words. */
class NinjsReadingTest {
    @Test
    void readsAnItemOfVersion1() {
        Imported imported = Ninjs.read("""
                {"uri": "urn:x:1", "body_text": "A. B.", "body_html": "<p>A.</p><p>B.</p>", "headline": "H",
                 "pubstatus": "canceled", "versioncreated": "2031-01-02T03:04:05+01:00"}""");

        Article article = imported.article();
        assertThat(article.id()).isEqualTo("urn:x:1");
        assertThat(article.uri()).isEmpty();
        assertThat(article.headline()).contains("H");
        assertThat(article.status()).contains(ArticleStatus.WITHDRAWN);
        assertThat(article.published()).contains(Edtf.parse("2031-01-02T03:04:05+01:00"));
        assertThat(text(article)).isEqualTo("H\n\nA.\n\nB.");
        assertThat(article.sections())
                .containsExactly(Section.of(SectionKind.HEADLINE, 0, 1), Section.of(SectionKind.BODY, 3, 9));
        assertThat(article.extensions().asMap())
                .isEqualTo(Map.of("ninjs:bodies", List.of(Map.of("role", "text", "value", "A. B."))));
        assertThat(imported.lossText()).isEqualTo("""
                body_text was kept as an extension: the model has no field for it, at /body_text
                body_html was changed: HTML became plain text, without links and pictures, at /body_html
                """);
    }

    @Test
    void readsAnItemOfVersion2WhoseHtmlBeginsWithTheHeadline() {
        Imported imported = Ninjs.read("""
                {"uri": "urn:x:2", "bodies": [{"role": "html", "contenttype": "text/html", "value": "<h1>Ferry stays</h1>\
                <p>Ost&nbsp;said 1&#8239;200 crowns &amp; no more.<br>“We stay.”</p><h2>Crews</h2>\
                <ul><li>One boat</li><li>Two crews</li></ul>"}], "headlines": [{"value": "Ferry stays"}]}""");

        Article article = imported.article();
        assertThat(text(article))
                .isEqualTo(
                        "Ferry stays\n\nOst\u00a0said 1\u202f200 crowns & no more.\n“We stay.”\n\nCrews\n\nOne boat\nTwo crews");
        assertThat(article.sections())
                .containsExactly(
                        Section.of(SectionKind.HEADLINE, 0, 11),
                        Section.of(SectionKind.BODY, 13, 83),
                        Section.of(SectionKind.SUBHEADING, 58, 63));
        assertThat(article.text().orElseThrow().slice(58, 63)).isEqualTo("Crews");
        assertThat(article.extensions().isEmpty()).isTrue();
    }

    @Test
    void takesOneOfSeveralBodiesAndKeepsTheOthers() {
        Imported imported = Ninjs.read("""
                {"uri": "urn:x:3", "bodies": [
                  {"role": "nitf", "contentType": "application/xml", "value": "<body.content><p>Nitf</p></body.content>"},
                  {"role": "html5", "contentType": "text/html5", "charCount": 7, "value": "<p>Html</p>"},
                  {"role": "text", "contentType": "text/plain", "charCount": 999, "value": "Skarvik News\\nThe ferry stays.\\n"},
                  {"role": "xhtml", "contentType": "application/xhtml+xml", "value": "<p>Xhtml</p>"}]}""");

        assertThat(text(imported.article())).isEqualTo("Skarvik News\nThe ferry stays.\n");
        assertThat((List<?>) imported.article().extensions().get("ninjs:bodies").orElseThrow())
                .extracting(body -> (Object) ((Map<?, ?>) body).get("role"))
                .isEqualTo(List.of("nitf", "html5", "xhtml"));
        assertThat(imported.lossText()).isEqualTo("""
                bodies was kept as an extension: neither plain text nor HTML, at /bodies/0
                bodies was kept as an extension: the model has no field for it, at /bodies/1
                role was left out: the article has only one, which has no role, at /bodies/2/role
                charCount was left out: the text says how long it is, at /bodies/2/charCount
                bodies was kept as an extension: the model has no field for it, at /bodies/3
                """);
        assertThat(text(Ninjs.reader().withBodyRole("xhtml").read("""
                        {"bodies": [{"value": "A\\nB"}, {"role": "xhtml", "value": "<p>X</p>"}]}""").article()))
                .isEqualTo("X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"audio/mpeg\"", "7", "{\"a\": 1}"})
    void reportsATypeOfTheBodyThatIsNotThatOfAText(String type) {
        Imported imported = Ninjs.read("{\"uri\": \"urn:x:5\", \"bodies\": [{\"contentType\": " + type
                + ", \"value\": \"The ferry stays.\"}]}");

        assertThat(text(imported.article())).isEqualTo("The ferry stays.");
        assertThat(imported.lossText()).isEqualTo("""
                contentType was left out: the text of an article has no media type, at /bodies/0/contentType
                """);
    }

    @Test
    void readsAListOfItems() {
        Imported imported = Ninjs.read("""
                [{"uri": "urn:x:4", "type": "event", "eventDetails": {"eventStatus": "urn:s:1"}}, 7, null,
                 {"guid": "tag:s,2031:4", "type": "text", "priority": 5, "body_html": "<p>x</p>", "version": 3,
                  "evolvedfrom": "tag:s,2031:3", "associations": {"a": null, "b": {"guid": "g", "type": "picture"}}}]""");

        assertThat(imported.articles()).hasSize(2);
        Article event = imported.articles().get(0);
        assertThat(event.id()).isEqualTo("urn:x:4");
        assertThat(event.text()).isEmpty();
        assertThat(event.extensions().get("ninjs:type")).contains("event");
        assertThat(event.extensions().get("ninjs:eventDetails")).contains(Map.of("eventStatus", "urn:s:1"));
        Article story = imported.articles().get(1);
        assertThat(story.id()).isEqualTo("tag:s,2031:4");
        assertThat(text(story)).isEqualTo("x");
        assertThat(story.version()).contains("3");
        assertThat(story.relations()).containsExactly(ArticleRelation.of(ArticleRelationType.REPLACES, "tag:s,2031:3"));
        assertThat(story.extensions().get("ninjs:priority")).contains(BigDecimal.valueOf(5));
        assertThat(story.extensions().get("ninjs:associations").orElseThrow())
                .hasToString("{a=null, b={guid=g, type=picture}}");
        assertThat(imported.lossText()).isEqualTo("""
                type was kept as an extension: the model has no field for it, at /0/type
                eventDetails was kept as an extension: the model has no field for it, at /0/eventDetails
                document was left out: a news item must be an object, at /1
                priority was kept as an extension: the model has no field for it, at /3/priority
                body_html was changed: HTML became plain text, without links and pictures, at /3/body_html
                version was changed: a number became a string, at /3/version
                associations was kept as an extension: the model has no field for it, at /3/associations
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2031-04-02T10:00:00Z |                      |   | 2031-04-02T10:00:00Z |
            2031-04-02T10:00:00Z |                      | 4 | 2031-04-02T10:00:00Z |
                                 | 2031-04-02T10:00:00Z |   | 2031-04-02T10:00:00Z |
                                 | 2031-04-02T10:00:00Z | 0 | 2031-04-02T10:00:00Z |
                                 | 2031-04-02T10:00:00Z | 1 | 2031-04-02T10:00:00Z |
                                 | 2031-04-02T10:00:00Z | 2 |                      | 2031-04-02T10:00:00Z
            2031-04-02T10:00:00Z | 2031-04-02T10:00:00Z | 2 | 2031-04-02T10:00:00Z |
            2031-04-02T10:00:00Z | 2031-04-03T08:30:00Z |   | 2031-04-02T10:00:00Z | 2031-04-03T08:30:00Z
            2031-04              | 2031-4-3             | 2 | 2031-04              | 2031-04-03
            2031                 | 2031-04-03 08:30 UTC | 2 | 2031                 | 2031-04-03T08:30Z
            """)
    void readsWhenTheItemWasMade(String first, String versioned, String version, String published, String updated) {
        Article article = Ninjs.read(("{\"uri\":\"urn:x:9\",\"firstCreated\":%s,\"versionCreated\":%s,\"version\":%s}")
                        .formatted(quoted(first), quoted(versioned), quoted(version)))
                .article();

        assertThat(article.published().map(Edtf::toString).orElse(null)).isEqualTo(published);
        assertThat(article.updated().map(Edtf::toString).orElse(null)).isEqualTo(updated);
        assertThat(article.extensions().isEmpty()).isTrue();
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }

    @Test
    void keepsADateThatIsNotCertain() {
        Imported imported = Ninjs.read("{\"uri\": \"urn:x:10\", \"versioncreated\": \"02/03/2031\"}");

        assertThat(imported.article().published()).isEmpty();
        assertThat(imported.article().extensions().get("ninjs:versionCreated")).contains("02/03/2031");
        assertThat(imported.lossText())
                .isEqualTo(
                        "versioncreated was kept as an extension: Invalid date: it must be written like 2031-04-02 or"
                                + " 2031-04-02T10:30:00Z, got \"02/03/2031\", at /versioncreated\n");
    }

    @Test
    void joinsTheParagraphsAboutRights() {
        Imported both = Ninjs.read("""
                {"uri": "urn:x:11", "copyrightNotice": "(c) 2031 Coast Wire ", "usageTerms": "Not for resale.",
                 "copyrightHolder": "Coast Wire"}""");
        Imported terms =
                Ninjs.read("{\"uri\": \"urn:x:11\", \"copyrightnotice\": \"\", \"usageterms\": \"Not for resale.\"}");

        assertThat(both.article().rights()).contains("(c) 2031 Coast Wire\nNot for resale.");
        assertThat(both.article().publisher()).isEmpty();
        assertThat(both.lossText()).isEqualTo("""
                usageTerms was changed: it was appended to the rights, at /usageTerms
                copyrightHolder was kept as an extension: the model has no field for it, at /copyrightHolder
                """);
        assertThat(terms.article().rights()).contains("Not for resale.");
        assertThat(terms.lossText()).isEqualTo("usageterms was changed: it became the rights, at /usageterms\n");
    }

    @Test
    void readsWhoWroteItAndWhereAndInWhichLanguage() {
        Article article = Ninjs.read("""
                {"uri": "urn:x:12", "byline": "Von Ida Nor, kw ", "language": "nb-NO", "located": "Skarvik",
                 "headlines": [{"role": "sub", "value": "Below"}, {"role": "main", "value": "Above"}],
                 "bodies": [{"value": "SKARVIK (KW) - The ferry stays."}]}""").article();

        assertThat(article.contributors()).containsExactly(Contributor.of("Von Ida Nor, kw", ContributorRole.WRITER));
        assertThat(article.language()).contains("nb-NO");
        assertThat(article.headline()).contains("Above");
        assertThat(text(article)).isEqualTo("Above\n\nSKARVIK (KW) - The ferry stays.");
        assertThat(article.sections())
                .containsExactly(
                        Section.of(SectionKind.HEADLINE, 0, 5),
                        Section.of(SectionKind.BODY, 7, 38),
                        Section.of(SectionKind.DATELINE, 7, 14));
        assertThat(article.extensions().asMap())
                .isEqualTo(Map.of(
                        "ninjs:headlines",
                        List.of(Map.of("role", "sub", "value", "Below")),
                        "ninjs:located",
                        "Skarvik"));
    }

    @Test
    void keepsWhatTheModelCannotSayUnderTheNamesOfVersion3() {
        Imported imported = Ninjs.read("""
                {"uri": "urn:x:13", "embargoed": "2031-04-02T10:00:00Z", "representationtype": "incomplete",
                 "pubstatus": "withheld", "ednote": "not for print", "urgency": 4, "foofoo": {"contenttype": 1},
                 "altids": {"slug": "ferry"}, "description_text": "A ferry", "mimetype": "text/html",
                 "$standard": {"name": "KWJS"}, "associations": {"photo": {"uri": "urn:x:p", "type": "picture",
                   "description_text": "A boat", "renditions": {"small": {"href": "https://p.example/s", "mimetype": "image/png"}}}}}""");

        assertThat(imported.article().status()).isEmpty();
        assertThat(imported.article().extensions().toString())
                .isEqualTo("{ninjs:embargoedUntil=2031-04-02T10:00:00Z, ninjs:representationType=partial,"
                        + " ninjs:pubStatus=withheld, ninjs:edNote=not for print, ninjs:urgency=4, ninjs:foofoo={contenttype=1},"
                        + " ninjs:altIds=[{role=slug, value=ferry}], ninjs:descriptions=[{role=text, value=A ferry}],"
                        + " ninjs:mimetype=text/html, ninjs:associations=[{name=photo, uri=urn:x:p, type=picture,"
                        + " descriptions=[{role=text, value=A boat}], renditions=[{name=small, href=https://p.example/s,"
                        + " mimetype=image/png}]}]}");
        assertThat(imported.losses())
                .extracting(Loss::message)
                .contains(
                        "representationtype was kept as an extension: the text is only a part, such as a summary, at"
                                + " /representationtype",
                        "pubstatus was kept as an extension: the item must not be published, which the model cannot say, at"
                                + " /pubstatus",
                        "$standard was left out: it describes the document and not the article, at /$standard");
    }

    @Test
    void readsHtmlThatIsNotWellFormed() {
        Imported imported = Ninjs.read("""
                {"uri": "urn:x:14", "body_html": "<script>no()</script><style>p {}</style><!-- no --><p>One <![CDATA[two]]>                <p>&lt;b&gt; &tstr; three"}""");

        assertThat(text(imported.article())).isEqualTo("One two\n\n<b> &tstr; three");
        assertThat(imported.lossText()).isEqualTo("""
                body_html was changed: HTML became plain text, without links and pictures, at /body_html
                body_html was changed: the entity tstr is not known, and is read as browsers do, at /body_html
                """);
    }

    @Test
    void takesTheAddressOfAnItem() {
        Article article = Ninjs.read("{\"uri\": \"https://Wire.example/7?a=b\", \"guid\": \"g\"}")
                .article();

        assertThat(article.id()).isEqualTo("https://Wire.example/7?a=b");
        assertThat(article.uri()).contains(URI.create("https://wire.example/7?a=b"));
        assertThat(article.extensions().get("ninjs:guid")).contains("g");
    }

    @Test
    void givesAnIdToAnItemThatHasNone() {
        Imported imported = Ninjs.read("[{\"uri\": \" \"}, {\"uri\": 7}]");

        assertThat(imported.articles()).extracting(Article::id).containsExactly("item-1", "item-2");
        assertThat(imported.lossText()).isEqualTo("""
                document was changed: it has no uri, so the article has the id item-1, at /0
                document was changed: it has no uri, so the article has the id item-2, at /1
                uri was kept as an extension: it must be a string, got 7, at /1/uri
                """);
    }

    @Test
    void givesAShortIdToAnItemWithALongUri() {
        String address = "https://wire.example/" + "a".repeat(300);
        Imported imported = Ninjs.read("{\"uri\": \"" + address + "\"}");

        assertThat(imported.article().id()).matches("sha256:[0-9a-f]{64}");
        assertThat(imported.article().uri()).contains(URI.create(address));
        assertThat(imported.lossText())
                .isEqualTo(
                        "uri was changed: it is longer than an id may be, so the id of the article is its SHA-256, at"
                                + " /uri\n");
    }

    @Test
    void leavesOutASectionThatHasTheHeadlineAndAPartOfTheBody() {
        Article article = Ninjs.read("""
                {"uri": "urn:x:15", "headline": "Ferry stays",
                 "body_html": "<blockquote><h1>Ferry stays</h1><p>One</p></blockquote><p>Two</p><h2>Three</h2>"}""").article();

        assertThat(text(article)).isEqualTo("Ferry stays\n\nOne\n\nTwo\n\nThree");
        assertThat(article.sections())
                .containsExactly(
                        Section.of(SectionKind.HEADLINE, 0, 11),
                        Section.of(SectionKind.BODY, 13, 28),
                        Section.of(SectionKind.SUBHEADING, 23, 28));
    }

    private static String text(Article article) {
        return article.text().orElseThrow().value();
    }
}
