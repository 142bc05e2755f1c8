package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextDigest;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.time.Edtf;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A news article: its text, its sources, and what it claims.
 *
 * <p>Whatever is anchored in it stands in the text, and whatever is referred to exists: both are proven when the article
 * is made. Where the text may not be shared, {@link #withoutText()} leaves a digest in its place, and {@link
 * #withText(String)} puts the text back and proves that it is the same.
 */
@Value.Immutable
public abstract sealed class Article implements WithArticle permits ImmutableArticle {
    Article() {}

    /**
     * The name of the article among all that are exchanged.
     *
     * @return 1 to 200 characters, for example "harbour-post-2031-04-02"
     */
    public abstract String id();

    /**
     * The title.
     *
     * @return for example "Skarvik cannery hands leave for better pay"; absent where there is none
     */
    public abstract Optional<String> headline();

    /**
     * Where the article is published.
     *
     * @return for example "https://harbourpost.example/2031/04/02/boats", with scheme and host in lower case; absent where
     *     it is not known
     */
    public abstract Optional<URI> uri();

    /**
     * Who published it.
     *
     * @return the id of a source of this article, for example "post"; absent where it is not known
     */
    public abstract Optional<String> publisher();

    /**
     * When it was first published.
     *
     * @return for example {@code 2031-04-02}; absent where it is not known
     */
    public abstract Optional<Edtf> published();

    /**
     * When this version was published, where it is a later one.
     *
     * @return for example {@code 2031-04-03}; absent where it is not known or the first
     */
    public abstract Optional<Edtf> updated();

    /**
     * When the text was taken from where it was published.
     *
     * @return for example {@code 2031-04-02T10:00:00Z}; absent where it is not known
     */
    public abstract Optional<Instant> retrieved();

    /**
     * The language of the text.
     *
     * @return a BCP 47 tag, for example "en"; absent where it is not known
     */
    public abstract Optional<String> language();

    /**
     * Who made it.
     *
     * @return the contributors in the order of the byline; empty where they are not recorded
     */
    public abstract List<Contributor> contributors();

    /**
     * The exact text.
     *
     * @return the text; absent where it is withheld or not known
     */
    public abstract Optional<ArticleText> text();

    /**
     * What stands for the text where it is withheld.
     *
     * @return SHA-256 and length of the text; always absent where the text is there, which tells both
     */
    public abstract Optional<TextDigest> textDigest();

    /**
     * What the parts of the text are.
     *
     * @return sections that do not overlap; empty where they are not recorded
     */
    public abstract List<Section> sections();

    /**
     * Everybody and everything that the article attributes something to.
     *
     * @return the sources; empty where there are none
     */
    public abstract List<Source> sources();

    /**
     * What the article claims.
     *
     * @return the claims; empty where none is recorded
     */
    public abstract List<Claim> claims();

    /**
     * Which tools or people put every claim here that names none of its own.
     *
     * @return the provenances; empty where they are not recorded
     */
    public abstract List<Provenance> provenance();

    /**
     * What this version does not know.
     *
     * @return the extensions; empty where there are none
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /**
     * Returns this article without its text: a digest replaces the text, and every anchor keeps its offsets and words. The
     * returned article holds no reference to the text.
     *
     * @return an article without a text; the same where it has none
     */
    public final Article withoutText() {
        if (text().isEmpty()) {
            return this;
        }
        return toBuilder()
                .text(Optional.<ArticleText>empty())
                .textDigest(text().get().digest())
                .build();
    }

    /**
     * This article with a text: how a text that was withheld is put back.
     *
     * @param text the characters as the article has them
     * @return the new value
     * @throws IllegalArgumentException if the digest is that of another text, an anchor's words do not stand there, or a
     *     surrogate has no partner
     */
    public final Article withText(String text) {
        return withText(ArticleText.of(text));
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
     * @return the new article; the same object if nothing changes
     * @throws IllegalArgumentException if the new article or a part of it breaks a rule, for example if an anchor's words are
     *     not in the text
     */
    public final Article mapWordings(Function<ArticleWording, Wording> change) {
        return new WordingMapper(change).map(this);
    }

    /**
     * A source of this article.
     *
     * @param id its id, for example "leader"
     * @return the source; empty where there is none of that id
     */
    public final Optional<Source> source(String id) {
        return sources().stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /**
     * A claim of this article.
     *
     * @param id its id, for example "c1"
     * @return the claim; empty where there is none of that id
     */
    public final Optional<Claim> claim(String id) {
        return claims().stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    /**
     * A new builder; an id is required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Id, headline and counts; never the text, and nothing about a source. */
    @Override
    public final String toString() {
        return "Article{id=" + id()
                + headline().map(headline -> ", headline=" + headline).orElse("")
                + ", sources=" + sources().size()
                + ", claims=" + claims().size()
                + "}";
    }

    @Value.Check
    Article check() {
        Fields.id("article", "id", id());
        Fields.text("article", "headline", headline());
        Fields.language("article", "language", language());
        Fields.extensions(FieldList.ARTICLE_FIELDS, extensions());
        new ArticleRules(this).check();
        if (text().isPresent() && textDigest().isPresent()) {
            return withTextDigest(Optional.empty());
        }
        if (uri().isPresent()) {
            URI normal = Fields.normal("article", "uri", uri().get());
            return normal == uri().get() ? this : withUri(normal);
        }
        return this;
    }

    /** Collects the parts of an {@link Article}; it may be used again after {@code build()}. */
    public static final class Builder extends ImmutableArticle.Builder {
        Builder() {}

        /**
         * Where the article is published.
         *
         * @param uri for example "https://harbourpost.example/2031/04/02/boats"
         * @return this builder
         * @throws IllegalArgumentException if it is not written as RFC 3986 asks
         */
        public Builder uri(String uri) {
            return uri(Syntax.uri(uri));
        }

        /**
         * When the article was first published.
         *
         * @param edtf for example "2031-04-02"
         * @return this builder
         * @throws IllegalArgumentException if it is no date of ISO 8601-2
         */
        public Builder published(String edtf) {
            return published(Edtf.parse(edtf));
        }

        /**
         * When this version was published.
         *
         * @param edtf for example "2031-04-03"
         * @return this builder
         * @throws IllegalArgumentException if it is no date of ISO 8601-2
         */
        public Builder updated(String edtf) {
            return updated(Edtf.parse(edtf));
        }

        /**
         * The exact text.
         *
         * @param text the characters as the article has them
         * @return this builder
         * @throws IllegalArgumentException if a surrogate has no partner
         */
        public Builder text(String text) {
            return text(ArticleText.of(text));
        }
    }
}
