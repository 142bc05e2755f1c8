package io.github.newsclaims.benchmarks;

import io.github.newsclaims.Article;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.benchmarks.Prose.Passage;
import io.github.newsclaims.term.Anonymity;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.term.SourceKind;
import io.github.newsclaims.text.ArticleText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An invented article with every part of the model. It is made from a seed and is the same on every machine. */
final class Sample {
    private static final int SOURCES = 6;

    private final long seed;
    private final Prose prose;
    private final String language;
    private final List<Quote> quotes = new ArrayList<>();

    private Sample(Script script, long seed) {
        this.seed = seed;
        this.prose = new Prose(script, new Random(seed));
        this.language = script.language;
    }

    /**
     * Returns an article with a number of claims and half as many figures. In English, 30 claims make a document of about
     * 25 KB.
     */
    static Article article(Script script, int claims, long seed) {
        return new Sample(script, seed).build(claims);
    }

    /** Returns an article with one claim and only the parts that belong to it. */
    static Article single(Script script, long seed) {
        Sample sample = new Sample(script, seed);
        Quote quote = Quote.write(sample.prose, 1);
        ArticleText text = sample.prose.text();
        return Article.builder()
                .id("note-" + seed)
                .language(sample.language)
                .text(text)
                .addSource(Source.organization("post", sample.prose.words(2)))
                .addSource(Source.unnamed("s1", sample.prose.words(2)))
                .addClaim(new SampleClaims(sample.prose, text, seed).claim(quote, 1, 2))
                .build();
    }

    private Article build(int claims) {
        String id = "harbour-post-" + seed;
        Passage headline = prose.add(prose.words(8));
        prose.add("\n\n");
        Passage first = prose.add(prose.words(12) + ". ");
        Passage last = first;
        for (int number = 1; number <= claims; number++) {
            quotes.add(Quote.write(prose, number));
            last = prose.add(" " + prose.words(7) + (number % 4 == 0 ? ".\n\n" : ". "));
        }
        ArticleText text = prose.text();
        Article.Builder article = Article.builder()
                .id(id)
                .headline(headline.in(text).text())
                .uri("https://harbourpost.example/2031/04/02/" + id)
                .publisher("post")
                .published("2031-04-02")
                .updated("2031-04-03")
                .retrieved(Instant.parse("2031-04-03T10:00:00Z"))
                .language(language)
                .text(text)
                .addContributor(Contributor.of(prose.words(2), ContributorRole.REPORTER))
                .addContributor(Contributor.of(prose.words(2), ContributorRole.TRANSLATOR))
                .addSection(Section.of(SectionKind.HEADLINE, headline.in(text)))
                .addSection(Section.of(SectionKind.BODY, first.to(last).in(text)))
                .addProvenance(Provenance.builder()
                        .agent("example-extractor")
                        .version("2.3.1")
                        .generatedAt(Instant.parse("2031-04-03T10:05:00Z"))
                        .confidence("0.87")
                        .build());
        addSources(article, text);
        SampleClaims all = new SampleClaims(prose, text, seed);
        for (int number = 1; number <= claims; number++) {
            article.addClaim(all.claim(quotes.get(number - 1), number, SOURCES));
        }
        return article.build();
    }

    private void addSources(Article.Builder article, ArticleText text) {
        article.addSource(Source.organization("post", prose.words(2)));
        for (int number = 1; number < SOURCES; number++) {
            Source.Builder source = Source.builder()
                    .id("s" + number)
                    .kind(number == 5 ? SourceKind.GROUP : SourceKind.PERSON)
                    .name(prose.words(2))
                    .role(prose.words(2))
                    .affiliation(prose.words(3))
                    .location(prose.words(1));
            for (int quote = number - 1; quote < Math.min(quotes.size(), 30); quote += 2 * SOURCES) {
                source.addMention(quotes.get(quote).mention().in(text));
            }
            switch (number) {
                case 1 -> source.addAlias(prose.words(1)).addSameAs("https://www.wikidata.example/wiki/Q" + number);
                case 2 -> source.description(prose.words(3)).anonymity(Anonymity.BACKGROUND);
                case 5 -> source.addMember("s1").addMember("s2").note(prose.words(6));
                default -> source.description(prose.words(2));
            }
            article.addSource(source.build());
        }
    }
}
