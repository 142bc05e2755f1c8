package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextDigest;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.time.Edtf;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * A news article: its text, its sources, and what it claims.
 *
 * <p>An article is checked when it is built: the words of every place are in the text, and everything referred to exists.
 * If the text must not be shared, {@link #withoutText()} replaces it by a digest, and {@link #withText(String)} puts it back
 * and proves that it is the same.
 *
 * <p>The class of an article at run time is hidden, so code that calls its methods by reflection must look them up in {@code
 * Article.class} and not in {@code article.getClass()}. The same applies to every type with a builder.
 */
@Value.Immutable
public abstract sealed class Article permits ImmutableArticle {
    Article() {}

    /**
     * Returns the name of the article among all that are exchanged.
     *
     * @return 1 to 200 characters, for example "harbour-post-2031-04-02"
     */
    public abstract String id();

    /**
     * Returns the title.
     *
     * @return for example "Skarvik cannery hands leave for better pay"; absent if there is none
     */
    public abstract Optional<String> headline();

    /**
     * Returns the address at which the article is published.
     *
     * @return for example "https://harbourpost.example/2031/04/02/boats", with scheme and host in lower case; absent
     *     if it is not known
     */
    public abstract Optional<URI> uri();

    /**
     * Returns what the publisher or the archive calls this version of the article.
     *
     * @return for example "2" or "2031-04-03T08:00Z"; absent if there is one version only or it has no label
     */
    public abstract Optional<String> version();

    /**
     * Returns the state of the article at its publisher.
     *
     * @return for example {@link ArticleStatus#CORRECTED}; absent if it was not recorded
     */
    public abstract Optional<ArticleStatus> status();

    /**
     * Returns who published the article.
     *
     * @return the id of a source of this article, for example "post"; absent if it is not known
     */
    public abstract Optional<String> publisher();

    /**
     * Returns when the article was first published.
     *
     * @return for example {@code 2031-04-02}; absent if it is not known
     */
    public abstract Optional<Edtf> published();

    /**
     * Returns when this version was published, if it is not the first.
     *
     * @return for example {@code 2031-04-03}; absent if it is not known or this is the first version
     */
    public abstract Optional<Edtf> updated();

    /**
     * Returns when the text was retrieved from its publisher.
     *
     * @return for example {@code 2031-04-02T10:00:00Z}; absent if it is not known
     */
    public abstract Optional<Instant> retrieved();

    /**
     * Returns the language of the text.
     *
     * @return a BCP 47 tag, for example "en"; absent if it is not known
     */
    public abstract Optional<String> language();

    /**
     * Returns who owns the article and how it may be used, in the words of the publisher.
     *
     * @return for example "© 2031 Harbour Post. All rights reserved."; absent if it is not recorded
     */
    public abstract Optional<String> rights();

    /**
     * Returns who made the article.
     *
     * @return the contributors in the order of the byline; empty if they are not recorded
     */
    public abstract List<Contributor> contributors();

    /**
     * Returns the exact text.
     *
     * @return for example the text that begins "Skarvik cannery hands leave"; absent if it is withheld or not known
     */
    public abstract Optional<ArticleText> text();

    /**
     * Returns the digest that takes the place of the text if the text is withheld.
     *
     * @return SHA-256 and length of the text; absent if the text is present, or nothing is known of it
     */
    public abstract Optional<TextDigest> textDigest();

    /**
     * Returns the parts of the text.
     *
     * @return sections that lie inside each other or apart; empty if they are not recorded
     */
    public abstract List<Section> sections();

    /**
     * Returns everybody and everything to which the article attributes something.
     *
     * @return for example the sources "post" and "leader"; empty if there are none
     */
    public abstract List<Source> sources();

    /**
     * Returns everybody and everything that the article speaks about and that is not a source.
     *
     * @return for example the entity "strike"; empty if none is recorded
     */
    public abstract List<Entity> entities();

    /**
     * Returns what the article claims.
     *
     * @return for example the claims "c1" and "c2"; empty if none is recorded
     */
    public abstract List<Claim> claims();

    /**
     * Returns how this article is related to other articles.
     *
     * @return for example that it replaces "coast-0"; empty if nothing is recorded
     */
    public abstract List<ArticleRelation> relations();

    /**
     * Returns which tools or people put those claims into the document that name none themselves.
     *
     * @return for example {@code quote-finder}, version 2.3.1; empty if they are not recorded
     */
    public abstract List<Provenance> provenance();

    /**
     * Returns the fields that this version of the model does not know.
     *
     * @return for example {@code {tool:score=3}}; empty if there are none
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /**
     * {@return this article with another {@link #id()}}
     *
     * @param id for example "harbour-post-2031-04-02"
     * @throws InvalidPartException if it is blank, has an unpaired surrogate or is longer than 200 characters
     */
    public abstract Article withId(String id);

    /**
     * {@return this article with another {@link #headline()}}
     *
     * @param headline for example "Skarvik cannery hands leave for better pay"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Article withHeadline(String headline);

    /** {@return this article without a {@link #headline()}} */
    public final Article withoutHeadline() {
        return generated().withHeadline(Optional.empty());
    }

    /**
     * {@return this article with another {@link #uri()}}
     *
     * @param uri for example {@code URI.create("https://harbourpost.example/2031/04/02/boats")}
     * @throws InvalidPartException if it is empty or has an unpaired surrogate
     */
    public abstract Article withUri(URI uri);

    /**
     * {@return this article with another {@link #uri()}}
     *
     * @param uri for example "https://harbourpost.example/2031/04/02/boats"
     * @throws IllegalArgumentException if it is not written as RFC 3986 asks, or it is empty or has an unpaired
     *     surrogate
     */
    public final Article withUri(String uri) {
        return withUri(Syntax.uri(Objects.requireNonNull(uri, "uri")));
    }

    /** {@return this article without a {@link #uri()}} */
    public final Article withoutUri() {
        return generated().withUri(Optional.empty());
    }

    /**
     * {@return this article with another {@link #version()}}
     *
     * @param version for example "2"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Article withVersion(String version);

    /** {@return this article without a {@link #version()}} */
    public final Article withoutVersion() {
        return generated().withVersion(Optional.empty());
    }

    /**
     * {@return this article with another {@link #status()}}
     *
     * @param status for example {@link ArticleStatus#CORRECTED}
     */
    public abstract Article withStatus(ArticleStatus status);

    /** {@return this article without a {@link #status()}} */
    public final Article withoutStatus() {
        return generated().withStatus(Optional.empty());
    }

    /**
     * {@return this article with another {@link #publisher()}}
     *
     * @param publisher the id of a source, for example "post"
     * @throws InvalidPartException if it is not the id of a source of the article
     */
    public abstract Article withPublisher(String publisher);

    /** {@return this article without a {@link #publisher()}} */
    public final Article withoutPublisher() {
        return generated().withPublisher(Optional.empty());
    }

    /**
     * {@return this article with another {@link #published()}}
     *
     * @param published for example {@code Edtf.parse("2031-04-02")}
     */
    public abstract Article withPublished(Edtf published);

    /**
     * {@return this article with another {@link #published()}}
     *
     * @param edtf for example "2031-04-02"
     * @throws IllegalArgumentException if it is not a date of ISO 8601-2
     */
    public final Article withPublished(String edtf) {
        return withPublished(Edtf.parse(Objects.requireNonNull(edtf, "edtf")));
    }

    /**
     * {@return this article with another {@link #published()}}
     *
     * @param day for example {@code LocalDate.of(2031, 4, 2)}
     * @throws IllegalArgumentException if its year has more than four digits
     */
    public final Article withPublished(LocalDate day) {
        return withPublished(Edtf.of(Objects.requireNonNull(day, "day")));
    }

    /** {@return this article without a {@link #published() date of publication}} */
    public final Article withoutPublished() {
        return generated().withPublished(Optional.empty());
    }

    /**
     * {@return this article with another {@link #updated()}}
     *
     * @param updated for example {@code Edtf.parse("2031-04-03")}
     */
    public abstract Article withUpdated(Edtf updated);

    /**
     * {@return this article with another {@link #updated()}}
     *
     * @param edtf for example "2031-04-03"
     * @throws IllegalArgumentException if it is not a date of ISO 8601-2
     */
    public final Article withUpdated(String edtf) {
        return withUpdated(Edtf.parse(Objects.requireNonNull(edtf, "edtf")));
    }

    /**
     * {@return this article with another {@link #updated()}}
     *
     * @param day for example {@code LocalDate.of(2031, 4, 3)}
     * @throws IllegalArgumentException if its year has more than four digits
     */
    public final Article withUpdated(LocalDate day) {
        return withUpdated(Edtf.of(Objects.requireNonNull(day, "day")));
    }

    /** {@return this article without a {@link #updated() date of its update}} */
    public final Article withoutUpdated() {
        return generated().withUpdated(Optional.empty());
    }

    /**
     * {@return this article with another {@link #retrieved()}}
     *
     * @param retrieved for example {@code Instant.parse("2031-04-02T10:00:00Z")}
     */
    public abstract Article withRetrieved(Instant retrieved);

    /** {@return this article without a {@link #retrieved() time of retrieval}} */
    public final Article withoutRetrieved() {
        return generated().withRetrieved(Optional.empty());
    }

    /**
     * {@return this article with another {@link #language()}}
     *
     * @param language a BCP 47 tag, for example "en"
     * @throws InvalidPartException if it is not a well-formed BCP 47 tag
     */
    public abstract Article withLanguage(String language);

    /** {@return this article without a {@link #language()}} */
    public final Article withoutLanguage() {
        return generated().withLanguage(Optional.empty());
    }

    /**
     * {@return this article with another {@link #rights()}}
     *
     * @param rights for example "© 2031 Harbour Post. All rights reserved."
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Article withRights(String rights);

    /** {@return this article without {@link #rights()}} */
    public final Article withoutRights() {
        return generated().withRights(Optional.empty());
    }

    /**
     * {@return this article with other {@link #contributors()} in place of its own}
     *
     * @param contributors for example {@code List.of(Contributor.of("Ida Nor", ContributorRole.REPORTER))}
     */
    public final Article withContributors(List<Contributor> contributors) {
        return generated().withContributors(Fields.items("contributors", contributors));
    }

    /**
     * {@return this article with another {@link #text()}}
     *
     * @param text for example {@code ArticleText.of("The harbour reopens on Monday.")}
     * @throws InvalidPartException if the digest is that of another text, or the words of a place are not in it
     */
    public abstract Article withText(ArticleText text);

    /**
     * {@return this article with another {@link #text()}}
     *
     * @param text the characters as the article has them, for example "The harbour reopens on Monday."
     * @throws IllegalArgumentException if a surrogate has no partner, or the digest is that of another text, or the
     *     words of a place are not in it
     */
    public final Article withText(String text) {
        return withText(ArticleText.of(Objects.requireNonNull(text, "text")));
    }

    /**
     * {@return this article with another {@link #textDigest()}}
     *
     * @param textDigest for example {@code text.digest()}
     * @throws InvalidPartException if it is not the digest of the text
     */
    public abstract Article withTextDigest(TextDigest textDigest);

    /**
     * {@return this article without a {@link #textDigest()}}
     *
     * @throws InvalidPartException if there is no text, but a place in it
     */
    public final Article withoutTextDigest() {
        return generated().withTextDigest(Optional.empty());
    }

    /**
     * {@return this article with other {@link #sections()} in place of its own}
     *
     * @param sections for example {@code List.of(Section.of(SectionKind.BODY, 268, 1023))}
     * @throws InvalidPartException if two overlap in part or are the same, or one ends after the text
     */
    public final Article withSections(List<Section> sections) {
        return generated().withSections(Fields.items("sections", sections));
    }

    /**
     * {@return this article with other {@link #sources()} in place of its own}
     *
     * @param sources for example {@code List.of(Source.organization("post", "Harbour Post"))}
     * @throws InvalidPartException if two have one id, or something refers to a source that is not among them
     */
    public final Article withSources(List<Source> sources) {
        return generated().withSources(Fields.items("sources", sources));
    }

    /**
     * {@return this article with other {@link #entities()} in place of its own}
     *
     * @param entities for example {@code List.of(Entity.of("strike", EntityKind.EVENT, "the strike of 2031"))}
     * @throws InvalidPartException if two entities or sources have one id, or something refers to an entity that is
     *     not among them
     */
    public final Article withEntities(List<Entity> entities) {
        return generated().withEntities(Fields.items("entities", entities));
    }

    /**
     * {@return this article with other {@link #claims()} in place of its own}
     *
     * @param claims for example {@code List.of(claim)}
     * @throws InvalidPartException if two have one id, or one breaks a rule of this article
     */
    public final Article withClaims(List<Claim> claims) {
        return generated().withClaims(Fields.items("claims", claims));
    }

    /**
     * {@return this article with other {@link #relations()} in place of its own}
     *
     * @param relations for example {@code List.of(ArticleRelation.of(ArticleRelationType.REPLACES, "coast-0"))}
     * @throws InvalidPartException if the article is related to itself
     */
    public final Article withRelations(List<ArticleRelation> relations) {
        return generated().withRelations(Fields.items("relations", relations));
    }

    /**
     * {@return this article with other {@link #provenance()} in place of its own}
     *
     * @param provenance for example {@code List.of(Provenance.by("quote-finder"))}
     */
    public final Article withProvenance(List<Provenance> provenance) {
        return generated().withProvenance(Fields.items("provenance", provenance));
    }

    /**
     * {@return this article with another {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public abstract Article withExtensions(Extensions extensions);

    /**
     * Returns this article with a digest in place of its text. Every place keeps its offsets and words, and the context
     * that it carries; {@link #withContext(int)} adds one before the text is withheld. The
     * returned article does not refer to the text, so that the text can be garbage-collected.
     *
     * @return an article without a text; this one if it has none
     */
    public final Article withoutText() {
        if (text().isEmpty()) {
            return this;
        }
        // In one step: an article with places needs a text or a digest.
        return ImmutableArticle.builder()
                .from(this)
                .text(Optional.empty())
                .textDigest(text().get().digest())
                .build();
    }

    /**
     * Returns this article with the characters around every place, which help to find the words again in a changed text. Words
     * without a place stay as they are.
     *
     * @param characters the number of code points on each side, for example 16; there are fewer at the ends of the text, and 0
     *     removes the context of every place
     * @return the article with a prefix and a suffix in every span; this one if nothing changes
     * @throws IllegalArgumentException if the article has no text, or the number is negative
     */
    public final Article withContext(int characters) {
        ArticleText text = text().orElseThrow(() -> Invalid.value("context", "it needs an article with its text"));
        if (characters < 0) {
            throw Invalid.value("context", "the number of characters must not be negative", characters);
        }
        return mapWordings(wording -> {
            Wording words = wording.wording();
            Wording changed = words instanceof Anchor anchor ? text.withContext(anchor, characters) : words;
            return changed.equals(words) ? words : changed;
        });
    }

    /**
     * Returns this article without the prefix and suffix of its places. Words without a place keep theirs, because it tells
     * which place they mean.
     *
     * @return the article; this one if nothing changes
     */
    public final Article withoutContext() {
        return mapWordings(
                wording -> wording.wording() instanceof Anchor anchor ? anchor.withoutContext() : wording.wording());
    }

    /**
     * Returns every wording of this article, in the order in which {@link #mapWordings} visits them.
     *
     * @return the wordings with role and pointer; empty if there is none
     */
    public final List<ArticleWording> wordings() {
        List<ArticleWording> wordings = new ArrayList<>();
        mapWordings(wording -> {
            wordings.add(wording);
            return wording.wording();
        });
        return Collections.unmodifiableList(wordings);
    }

    /**
     * Returns this article with other wordings. The mentions of sources are visited first, then the claims one by one: first
     * the wording of the claim itself, then those of its attribution, insertions, figures and times.
     *
     * @param change returns the wording to put in the place of the one it is given, or the same, for example {@code wording
     *     -> Words.of(wording.wording().text())}
     * @return the new article; this one if nothing changes
     * @throws NullPointerException if the function returns null; the message names the wording
     * @throws InvalidPartException if the new article or a part of it breaks a rule, for example if the words of a place are
     *     not in the text. Its pointer is the one in the article. If the function throws an {@code IllegalArgumentException},
     *     this is the cause, and the pointer is that of the wording
     */
    public final Article mapWordings(Function<ArticleWording, Wording> change) {
        return new WordingMapper(Objects.requireNonNull(change, "change")).map(this);
    }

    /**
     * Finds a source by its id, in constant time.
     *
     * @param id for example "leader"
     * @return the source; empty if there is none of that id
     */
    public final Optional<Source> source(String id) {
        return index().source(Objects.requireNonNull(id, "id"));
    }

    /**
     * Returns the entity with an id, in constant time.
     *
     * @param id for example "strike"
     * @return the entity; empty if the article has none of that id
     */
    public final Optional<Entity> entity(String id) {
        return index().entity(Objects.requireNonNull(id, "id"));
    }

    /**
     * Finds a claim by its id, in constant time.
     *
     * @param id for example "c1"
     * @return the claim; empty if there is none of that id
     */
    public final Optional<Claim> claim(String id) {
        return index().claim(Objects.requireNonNull(id, "id"));
    }

    /**
     * Finds the claims whose origin is a source, alone or jointly with others. A source that only relays a claim, or is one
     * of several candidates, is not its origin.
     *
     * @param source the id of a source, for example "leader"
     * @return the claims in the order of {@link #claims()}; empty if there is none
     */
    public final List<Claim> claimsBy(String source) {
        return index().claimsBy(Objects.requireNonNull(source, "source"));
    }

    /**
     * Finds the claims whose wording covers a character. A wording whose place is not known covers none.
     *
     * @param offset the offset of the character in the text, in Unicode code points, for example 89
     * @return the claims in the order of {@link #claims()}; empty if there is none
     */
    public final List<Claim> claimsAt(int offset) {
        return claims().stream()
                .filter(claim -> claim.wording().orElse(null) instanceof Anchor anchor
                        && anchor.spans().stream().anyMatch(span -> span.start() <= offset && offset < span.end()))
                .toList();
    }

    /**
     * Returns the innermost section at an offset.
     *
     * @param offset an offset in code points, for example 300
     * @return the shortest section that contains the character there, the first of several with one range; empty if there is
     *     none
     */
    public final Optional<Section> sectionAt(int offset) {
        Section innermost = null;
        for (Section section : sections()) {
            if (section.start() <= offset
                    && offset < section.end()
                    && (innermost == null || section.end() - section.start() < innermost.end() - innermost.start())) {
                innermost = section;
            }
        }
        return Optional.ofNullable(innermost);
    }

    /**
     * Finds the sections of a kind.
     *
     * @param kind for example {@link SectionKind#CAPTION}
     * @return the sections in the order of {@link #sections()}; empty if there is none
     */
    public final List<Section> sections(SectionKind kind) {
        Objects.requireNonNull(kind, "kind");
        return sections().stream()
                .filter(section -> section.kind().equals(kind))
                .toList();
    }

    /**
     * Returns the figures of all claims.
     *
     * @return the figures in the order of the claims; empty if there is none
     */
    public final List<Figure> figures() {
        return claims().stream().flatMap(claim -> claim.figures().stream()).toList();
    }

    /**
     * Returns this article with a claim in place of the one that has the same id.
     *
     * @param claim for example {@code article.claim("c1").orElseThrow().withNote("Checked twice.")}
     * @return the new article
     * @throws InvalidPartException if the article has no claim of that id, or the claim breaks a rule of this article
     */
    public final Article withClaim(Claim claim) {
        return index().withClaim(Objects.requireNonNull(claim, "claim"));
    }

    /**
     * Returns this article without a claim to which no other claim of it is related.
     *
     * @param id for example "c1"
     * @return the new article
     * @throws InvalidPartException if the article has no claim of that id, or others are related to it; the message names
     *     them all
     */
    public final Article withoutClaim(String id) {
        return index().withoutClaim(Objects.requireNonNull(id, "id"));
    }

    /**
     * Returns this article without a claim and without the relations of other claims and of their figures to it. A time whose
     * {@linkplain TimeExpression#event() event} it is keeps its words and its date: the modifier goes with the event, and so does a
     * resolved date that the rest does not allow. A time with neither words nor a date goes, too.
     *
     * @param id for example "c1"
     * @return the new article
     * @throws InvalidPartException if the article has no claim of that id
     */
    public final Article withoutClaimAndRelationsToIt(String id) {
        return index().withoutClaimAndRelationsToIt(Objects.requireNonNull(id, "id"));
    }

    /**
     * Returns this article with every claim changed.
     *
     * @param change returns the claim to put in the place of the one it is given, or the same, for example {@code claim ->
     *     claim.withProvenance(List.of(Provenance.by("quote-finder")))}
     * @return the new article; this one if nothing changes
     * @throws NullPointerException if the function returns null; the message has the pointer of the claim
     * @throws InvalidPartException if the new article breaks a rule. If the function throws an {@code
     *     IllegalArgumentException}, this is the cause, and the pointer is that of the claim, for example "/claims/3"
     */
    public final Article mapClaims(UnaryOperator<Claim> change) {
        return index().mapClaims(Objects.requireNonNull(change, "change"));
    }

    /** Built by the first lookup, and not part of equality. */
    @Value.Lazy
    ArticleIndex index() {
        return new ArticleIndex(this);
    }

    /** Returns id, headline and counts; never the text, and nothing about a source. */
    @Override
    public final String toString() {
        return "Article{id=" + id()
                + headline().map(headline -> ", headline=" + headline).orElse("")
                + ", sources=" + sources().size()
                + ", claims=" + claims().size()
                + "}";
    }

    /**
     * Returns an empty builder. An id is required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutableArticle.builder();
    }

    /**
     * Returns a builder that has the parts of this value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return ImmutableArticle.builder().from(this);
    }

    private ImmutableArticle generated() {
        return (ImmutableArticle) this;
    }

    @Value.Check
    Article check() {
        Fields.id("article", "id", id());
        Fields.text("article", "headline", headline());
        Fields.text("article", "version", version());
        Fields.language("article", "language", language());
        Fields.text("article", "rights", rights());
        Fields.extensions(FieldList.ARTICLE_FIELDS, extensions());
        new ArticleRules(this).check();
        if (text().isPresent() && textDigest().isPresent()) {
            return withoutTextDigest();
        }
        if (uri().isPresent()) {
            URI normal = Fields.normal("article", "uri", uri().get());
            return normal == uri().get() ? this : withUri(normal);
        }
        return this;
    }

    /** Collects the parts of an {@link Article}. It may be used again after {@link #build()}. */
    public abstract static sealed class Builder permits ImmutableArticle.Builder {
        Builder() {}

        /**
         * Sets {@link Article#id()}.
         *
         * @param id for example "harbour-post-2031-04-02"
         * @return this builder
         */
        public abstract Builder id(String id);

        /**
         * Sets {@link Article#headline()}.
         *
         * @param headline for example "Skarvik cannery hands leave for better pay"
         * @return this builder
         */
        public abstract Builder headline(String headline);

        /**
         * Sets {@link Article#uri()}.
         *
         * @param uri for example {@code URI.create("https://harbourpost.example/2031/04/02/boats")}
         * @return this builder
         */
        public abstract Builder uri(URI uri);

        /**
         * Sets {@link Article#uri()}.
         *
         * @param uri for example "https://harbourpost.example/2031/04/02/boats"
         * @return this builder
         * @throws IllegalArgumentException if it is not written as RFC 3986 asks
         */
        public final Builder uri(String uri) {
            return uri(Syntax.uri(Objects.requireNonNull(uri, "uri")));
        }

        /**
         * Sets {@link Article#version()}.
         *
         * @param version for example "2"
         * @return this builder
         */
        public abstract Builder version(String version);

        /**
         * Sets {@link Article#status()}.
         *
         * @param status for example {@link ArticleStatus#CORRECTED}
         * @return this builder
         */
        public abstract Builder status(ArticleStatus status);

        /**
         * Sets {@link Article#publisher()}.
         *
         * @param publisher the id of a source, for example "post"
         * @return this builder
         */
        public abstract Builder publisher(String publisher);

        /**
         * Sets {@link Article#published()}.
         *
         * @param published for example {@code Edtf.parse("2031-04-02")}
         * @return this builder
         */
        public abstract Builder published(Edtf published);

        /**
         * Sets {@link Article#published()}.
         *
         * @param edtf for example "2031-04-02"
         * @return this builder
         * @throws IllegalArgumentException if it is not a date of ISO 8601-2
         */
        public final Builder published(String edtf) {
            return published(Edtf.parse(Objects.requireNonNull(edtf, "edtf")));
        }

        /**
         * Sets {@link Article#published()}.
         *
         * @param day for example {@code LocalDate.of(2031, 4, 2)}
         * @return this builder
         * @throws IllegalArgumentException if its year has more than four digits
         */
        public final Builder published(LocalDate day) {
            return published(Edtf.of(Objects.requireNonNull(day, "day")));
        }

        /**
         * Sets {@link Article#updated()}.
         *
         * @param updated for example {@code Edtf.parse("2031-04-03")}
         * @return this builder
         */
        public abstract Builder updated(Edtf updated);

        /**
         * Sets {@link Article#updated()}.
         *
         * @param edtf for example "2031-04-03"
         * @return this builder
         * @throws IllegalArgumentException if it is not a date of ISO 8601-2
         */
        public final Builder updated(String edtf) {
            return updated(Edtf.parse(Objects.requireNonNull(edtf, "edtf")));
        }

        /**
         * Sets {@link Article#updated()}.
         *
         * @param day for example {@code LocalDate.of(2031, 4, 3)}
         * @return this builder
         * @throws IllegalArgumentException if its year has more than four digits
         */
        public final Builder updated(LocalDate day) {
            return updated(Edtf.of(Objects.requireNonNull(day, "day")));
        }

        /**
         * Sets {@link Article#retrieved()}.
         *
         * @param retrieved for example {@code Instant.parse("2031-04-02T10:00:00Z")}
         * @return this builder
         */
        public abstract Builder retrieved(Instant retrieved);

        /**
         * Sets {@link Article#language()}.
         *
         * @param language a BCP 47 tag, for example "en"
         * @return this builder
         */
        public abstract Builder language(String language);

        /**
         * Sets {@link Article#rights()}.
         *
         * @param rights for example "© 2031 Harbour Post. All rights reserved."
         * @return this builder
         */
        public abstract Builder rights(String rights);

        /**
         * Sets {@link Article#contributors()} in place of all that was set or added before.
         *
         * @param contributors for example {@code List.of(Contributor.of("Ida Nor", ContributorRole.REPORTER))}
         * @return this builder
         */
        public final Builder contributors(List<Contributor> contributors) {
            return generated().contributors(Fields.items("contributors", contributors));
        }

        /**
         * Adds one to {@link Article#contributors()}.
         *
         * @param contributor for example {@code Contributor.of("Ida Nor", ContributorRole.REPORTER)}
         * @return this builder
         */
        public abstract Builder addContributor(Contributor contributor);

        /**
         * Sets {@link Article#text()}.
         *
         * @param text for example {@code ArticleText.of("The harbour reopens on Monday.")}
         * @return this builder
         */
        public abstract Builder text(ArticleText text);

        /**
         * Sets {@link Article#text()}.
         *
         * @param text the characters as the article has them, for example "The harbour reopens on Monday."
         * @return this builder
         * @throws IllegalArgumentException if a surrogate has no partner
         */
        public final Builder text(String text) {
            return text(ArticleText.of(Objects.requireNonNull(text, "text")));
        }

        /**
         * Sets {@link Article#textDigest()}.
         *
         * @param textDigest for example {@code text.digest()}
         * @return this builder
         */
        public abstract Builder textDigest(TextDigest textDigest);

        /**
         * Sets {@link Article#sections()} in place of all that was set or added before.
         *
         * @param sections for example {@code List.of(Section.of(SectionKind.BODY, 268, 1023))}
         * @return this builder
         */
        public final Builder sections(List<Section> sections) {
            return generated().sections(Fields.items("sections", sections));
        }

        /**
         * Adds one to {@link Article#sections()}.
         *
         * @param section for example {@code Section.of(SectionKind.BODY, 268, 1023)}
         * @return this builder
         */
        public abstract Builder addSection(Section section);

        /**
         * Sets {@link Article#sources()} in place of all that was set or added before.
         *
         * @param sources for example {@code List.of(Source.organization("post", "Harbour Post"))}
         * @return this builder
         */
        public final Builder sources(List<Source> sources) {
            return generated().sources(Fields.items("sources", sources));
        }

        /**
         * Adds one to {@link Article#sources()}.
         *
         * @param source for example {@code Source.organization("post", "Harbour Post")}
         * @return this builder
         */
        public abstract Builder addSource(Source source);

        /**
         * Sets {@link Article#entities()} in place of all that was set or added before.
         *
         * @param entities for example {@code List.of(Entity.of("strike", EntityKind.EVENT, "the strike of 2031"))}
         * @return this builder
         */
        public final Builder entities(List<Entity> entities) {
            return generated().entities(Fields.items("entities", entities));
        }

        /**
         * Adds one to {@link Article#entities()}.
         *
         * @param entity for example {@code Entity.of("strike", EntityKind.EVENT, "the strike of 2031")}
         * @return this builder
         */
        public abstract Builder addEntity(Entity entity);

        /**
         * Sets {@link Article#claims()} in place of all that was set or added before.
         *
         * @param claims for example {@code List.of(claim)}
         * @return this builder
         */
        public final Builder claims(List<Claim> claims) {
            return generated().claims(Fields.items("claims", claims));
        }

        /**
         * Adds one to {@link Article#claims()}.
         *
         * @param claim for example {@code Claim.builder().id("c1").wording("They left.").build()}
         * @return this builder
         */
        public abstract Builder addClaim(Claim claim);

        /**
         * Sets {@link Article#relations()} in place of all that was set or added before.
         *
         * @param relations for example {@code List.of(ArticleRelation.of(ArticleRelationType.REPLACES, "coast-0"))}
         * @return this builder
         */
        public final Builder relations(List<ArticleRelation> relations) {
            return generated().relations(Fields.items("relations", relations));
        }

        /**
         * Adds one to {@link Article#relations()}.
         *
         * @param relation for example {@code ArticleRelation.of(ArticleRelationType.REPLACES, "coast-0")}
         * @return this builder
         */
        public abstract Builder addRelation(ArticleRelation relation);

        /**
         * Sets {@link Article#provenance()} in place of all that was set or added before.
         *
         * @param provenance for example {@code List.of(Provenance.by("quote-finder"))}
         * @return this builder
         */
        public final Builder provenance(List<Provenance> provenance) {
            return generated().provenance(Fields.items("provenance", provenance));
        }

        /**
         * Adds one to {@link Article#provenance()}.
         *
         * @param provenance for example {@code Provenance.by("quote-finder")}
         * @return this builder
         */
        public abstract Builder addProvenance(Provenance provenance);

        /**
         * Sets {@link Article#extensions()}.
         *
         * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
         * @return this builder
         */
        public abstract Builder extensions(Extensions extensions);

        /**
         * Returns the article. The builder keeps its parts.
         *
         * @return a new value
         * @throws InvalidPartException if a required part is missing or a rule is broken
         */
        public abstract Article build();

        private ImmutableArticle.Builder generated() {
            return (ImmutableArticle.Builder) this;
        }
    }
}
