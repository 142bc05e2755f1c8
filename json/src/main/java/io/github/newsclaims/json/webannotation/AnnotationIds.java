package io.github.newsclaims.json.webannotation;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.internal.Characters;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The IRIs of annotations, and the ids of claims that they are made of. */
final class AnnotationIds {
    private static final String CLAIMS = "urn:newsclaims:claim:";
    private static final String ARTICLES = "urn:newsclaims:article:";
    private static final String COLLECTIONS = "urn:newsclaims:annotations:";
    /** What comes between the IRI of a claim and the number of its relation. */
    static final String RELATION = "/relation/";

    private static final String UNRESERVED = "-._~";
    private static final int HEX = 16;

    /** The maximum length of the id of an article or a claim. */
    static final int MAX_ID = 200;

    private final Article article;
    private final @Nullable String given;
    private final String base;

    /**
     * Creates the ids of an article.
     *
     * @param given what the caller wants before the id of each claim; null for URNs with the id of the article
     */
    AnnotationIds(Article article, @Nullable String given) {
        this.article = article;
        this.given = given;
        this.base = given == null ? CLAIMS + encoded(article.id()) + ":" : given;
    }

    /** Returns the IRI of the annotation of a claim. A claim that came from an annotation keeps that of the annotation. */
    String of(Claim claim) {
        return isForeign(claim) ? claim.id() : of(claim.id());
    }

    String of(String claim) {
        return base + encoded(claim);
    }

    /** Returns whether the id of a claim is the IRI of an annotation of others. */
    static boolean isForeign(Claim claim) {
        return claim.sameAs().stream().anyMatch(uri -> isId(claim, uri.toString()));
    }

    /** Returns whether a URI is the id of a claim. */
    static boolean isId(Claim claim, String uri) {
        return uri.equals(claim.id());
    }

    /** Returns the IRI of a claim of another article; empty if the caller has chosen other IRIs, which are not known for it. */
    Optional<String> of(String otherArticle, String claim) {
        return given == null ? Optional.of(CLAIMS + encoded(otherArticle) + ":" + encoded(claim)) : Optional.empty();
    }

    /** Returns the id of the claim of this article whose annotation has an IRI; empty if it was made by others. */
    Optional<String> claim(String iri) {
        return iri.startsWith(base) ? decoded(iri.substring(base.length())) : Optional.empty();
    }

    /** Returns the IRI of the annotation of a relation. */
    String ofRelation(Claim claim, int index) {
        return of(claim.id()) + RELATION + index;
    }

    /** Returns whether an IRI is that of a relation of this article. */
    boolean isRelation(String iri) {
        return iri.startsWith(base) && iri.contains(RELATION);
    }

    /** Returns the article and the claim of a URN; empty if it is not one of this library. */
    static Optional<String[]> articleAndClaim(String iri) {
        int colon = iri.indexOf(':', CLAIMS.length());
        if (!iri.startsWith(CLAIMS) || colon < 0) {
            return Optional.empty();
        }
        return decoded(iri.substring(CLAIMS.length(), colon))
                .flatMap(article -> decoded(iri.substring(colon + 1)).map(claim -> new String[] {article, claim}));
    }

    /** Returns the address of the text that is annotated. */
    String source() {
        return article.uri().map(URI::toString).orElse(urn());
    }

    /** Returns the address of the text for an article without one. */
    String urn() {
        return ARTICLES + encoded(article.id());
    }

    String collection() {
        return given == null ? COLLECTIONS + encoded(article.id()) : given;
    }

    private static String encoded(String id) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean isPlain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || UNRESERVED.indexOf(c) >= 0;
            encoded.append(isPlain ? Character.toString(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return encoded.toString();
    }

    private static Optional<String> decoded(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int index = 0; index < encoded.length(); index++) {
            char c = encoded.charAt(index);
            if (c == '%' && index + 2 < encoded.length()) {
                int high = Character.digit(encoded.charAt(index + 1), HEX);
                int low = Character.digit(encoded.charAt(index + 2), HEX);
                bytes.write(high * HEX + low);
                index += 2;
            } else {
                bytes.write(c);
            }
        }
        String id = bytes.toString(StandardCharsets.UTF_8);
        // Another spelling, such as %41 for A, is an IRI of others.
        boolean isId = encoded(id).equals(encoded) && !Characters.isBlank(id) && id.length() <= MAX_ID;
        return isId ? Optional.of(id) : Optional.empty();
    }
}
