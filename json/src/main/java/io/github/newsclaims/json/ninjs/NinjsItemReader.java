package io.github.newsclaims.json.ninjs;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.json.internal.html.HtmlText;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.time.Edtf;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one news item. */
final class NinjsItemReader {
    /** The versions that are a first one. */
    static final Set<String> FIRST_VERSIONS = Set.of("0", "1");

    /** What an item says of itself, and is written again for every article. */
    private static final Map<String, Pattern> STANDARD = Map.of(
            NinjsNames.NAME,
            Pattern.compile("(?i)ninjs"),
            "version",
            Pattern.compile("[1-3](\\.[0-9]){0,2}"),
            "schema",
            Pattern.compile("https?://(www\\.)?iptc\\.org/std/ninjs/ninjs-schema_[0-9.]+\\.json"));

    private static final String PARTIAL = "the text is only a part, such as a summary";

    private final TracedNode item;
    private final Optional<String> bodyRole;
    private final Article.Builder article = Article.builder();

    NinjsItemReader(TracedNode item, Optional<String> bodyRole) {
        this.item = item;
        this.bodyRole = bodyRole;
    }

    /**
     * Returns the item as an article.
     *
     * @param id the id to use if it has none
     */
    Article read(String id) {
        String own = new NinjsId(item).read(id);
        article.id(own);
        item.member(NinjsNames.URI).flatMap(NinjsItemReader::address).ifPresent(article::uri);
        Optional<String> version = version();
        version.ifPresent(article::version);
        status();
        readDates(version.isEmpty() || FIRST_VERSIONS.contains(version.get()));
        item.language("language").ifPresent(article::language);
        readRights();
        NinjsNames.member(item, "by")
                .flatMap(by -> by.text(String::strip))
                .ifPresent(name -> article.addContributor(Contributor.of(name, ContributorRole.WRITER)));
        Optional<String> headline = new NinjsHeadline(item).read();
        headline.ifPresent(article::headline);
        readText(headline);
        NinjsParties parties = new NinjsParties(item);
        article.sources(parties.sources());
        parties.publisher().ifPresent(article::publisher);
        article.entities(parties.entities());
        readRelation(own);
        readSelfDescription();
        return article.extensions(NinjsNames.rest(item)).build();
    }

    /** Returns the address of the item. Other URIs, such as tags, are only names. */
    static Optional<URI> address(TracedNode uri) {
        if (!NinjsShapes.isUri(String.valueOf(uri.value()).strip())) {
            return Optional.empty();
        }
        URI address = URI.create(String.valueOf(uri.value()).strip());
        boolean isOnTheWeb =
                "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        return Optional.of(address).filter(any -> isOnTheWeb && address.getHost() != null);
    }

    private Optional<String> version() {
        Optional<TracedNode> version = item.member("version");
        if (version.isPresent() && version.get().value() instanceof BigDecimal number) {
            version.get().take();
            version.get().report(LossOutcome.CHANGED, "a number became a string");
            return Optional.of(number.toPlainString());
        }
        return version.flatMap(node -> node.text(String::strip));
    }

    private void status() {
        Optional<TracedNode> status = NinjsNames.member(item, NinjsNames.PUB_STATUS);
        if (status.isEmpty()) {
            return;
        }
        Object word = status.get().value();
        if ("withheld".equals(word)) {
            status.get().problem("the item must not be published, which the model cannot say");
        } else if ("usable".equals(word) || "canceled".equals(word)) {
            status.get().take();
            article.status("usable".equals(word) ? ArticleStatus.PUBLISHED : ArticleStatus.WITHDRAWN);
        } else {
            status.get().problem("it must be usable, withheld or canceled");
        }
    }

    /**
     * Reads when the item was made, as ninjs does not say when it was published. The creation of the first version is taken for its
     * publication, and that of another one for its update.
     */
    private void readDates(boolean isFirst) {
        Optional<Edtf> first = NinjsNames.member(item, NinjsNames.FIRST_CREATED).flatMap(TracedNode::date);
        Optional<Edtf> version =
                NinjsNames.member(item, NinjsNames.VERSION_CREATED).flatMap(TracedNode::date);
        first.ifPresent(article::published);
        if (first.isEmpty() && isFirst) {
            version.ifPresent(article::published);
        } else if (!version.equals(first)) {
            version.ifPresent(article::updated);
        }
    }

    private void readRights() {
        Optional<TracedNode> notice = NinjsNames.member(item, NinjsNames.COPYRIGHT_NOTICE);
        Optional<TracedNode> terms = NinjsNames.member(item, NinjsNames.USAGE_TERMS);
        Optional<String> rights = notice.flatMap(node -> node.text(String::strip));
        Optional<String> usage = terms.flatMap(node -> node.text(String::strip));
        if (usage.isPresent()) {
            String reason = rights.isPresent() ? "it was appended to the rights" : "it became the rights";
            terms.get().report(LossOutcome.CHANGED, reason);
        }
        if (rights.isPresent() && usage.isPresent()) {
            article.rights(rights.get() + "\n" + usage.get());
        } else {
            rights.or(() -> usage).ifPresent(article::rights);
        }
    }

    private void readText(Optional<String> headline) {
        List<NinjsBody> bodies = NinjsBody.of(item);
        Optional<NinjsBody> choice = NinjsBody.choice(bodies, bodyRole);
        Optional<HtmlText> html =
                choice.filter(body -> body.form() == NinjsBody.BodyForm.HTML).flatMap(body -> HtmlText.of(body.text()));
        if (choice.isPresent() && choice.get().form() == NinjsBody.BodyForm.HTML && html.isEmpty()) {
            choice.get().node().problem(HtmlText.NEEDS);
            choice = NinjsBody.choice(
                    bodies.stream()
                            .filter(body -> body.form() == NinjsBody.BodyForm.PLAIN)
                            .toList(),
                    bodyRole);
        }
        for (NinjsBody body : bodies) {
            if (body.form() == NinjsBody.BodyForm.OTHER) {
                body.node().problem("neither plain text nor HTML");
            }
        }
        if (choice.isPresent()) {
            take(choice.get(), html, headline);
        }
    }

    private void take(NinjsBody body, Optional<HtmlText> html, Optional<String> headline) {
        Optional<HtmlText> markup = html.filter(any -> body.form() == NinjsBody.BodyForm.HTML);
        String words = markup.map(HtmlText::text).orElse(body.text());
        if (Characters.isBlank(words)) {
            body.node().problem("it has no words");
            return;
        }
        NinjsText text = body.isWhole()
                ? NinjsText.whole(headline, words)
                : NinjsText.of(headline, words, markup.map(HtmlText::sections).orElse(List.of()));
        Optional<TracedNode> located = item.member("located").filter(TracedNode::isText);
        if (located.isPresent()) {
            text = text.withDateline(NinjsNames.string(located.get()).strip());
        }
        body.take();
        if (markup.isPresent()) {
            body.value().report(LossOutcome.CHANGED, "HTML became plain text, without links and pictures");
            for (String entity : markup.get().unknownEntities()) {
                body.value()
                        .report(
                                LossOutcome.CHANGED,
                                "the entity " + entity + " is not known, and is read as browsers do");
            }
            for (String element : markup.get().leftOut()) {
                body.value().report(LossOutcome.LEFT_OUT, "the words in the element " + element + " are left out");
            }
        }
        article.text(text.text()).sections(text.sections());
    }

    /** Takes the name that Superdesk has for the item of which this one is a later version. */
    private void readRelation(String id) {
        item.text("evolvedfrom", earlier -> {
                    if (earlier.equals(id)) {
                        throw new IllegalArgumentException("an article is not related to itself");
                    }
                    return ArticleRelation.of(ArticleRelationType.REPLACES, earlier);
                })
                .ifPresent(article::addRelation);
    }

    /** Takes what the document says about itself, and what is usual. */
    private void readSelfDescription() {
        item.member("type").filter(type -> "text".equals(type.value())).ifPresent(TracedNode::take);
        NinjsNames.member(item, "standard").ifPresent(standard -> {
            STANDARD.forEach((name, usual) -> standard.member(name)
                    .filter(value -> usual.matcher(NinjsNames.string(value)).matches())
                    .ifPresent(TracedNode::take));
            standard.leaveOutRest("it describes the document and not the article");
        });
        NinjsNames.member(item, "representationType")
                .filter(type -> "partial".equals(type.value()) || "incomplete".equals(type.value()))
                .ifPresent(type -> type.problem(PARTIAL));
    }
}
