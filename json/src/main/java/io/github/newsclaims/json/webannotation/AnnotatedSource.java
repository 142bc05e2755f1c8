package io.github.newsclaims.json.webannotation;

import io.github.newsclaims.Article;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The addresses of the text that is annotated. A fragment of an address is ignored. */
final class AnnotatedSource {
    /** The ports that an address need not name. Source: RFC 9110, sections 4.2.1 and 4.2.2. */
    private static final Map<String, String> DEFAULT_PORTS = Map.of("http", ":80", "https", ":443");

    private final Set<String> known = new HashSet<>();
    /** The address with which the article is written. */
    private String written;

    private final boolean any;
    private final boolean isOpen;
    private @Nullable String first;

    AnnotatedSource(Article article, AnnotationIds ids, Set<URI> given, boolean any) {
        known.add(ids.urn());
        written = withoutPort(normal(ids.source()));
        known.add(written);
        given.forEach(uri -> known.add(withoutPort(withoutFragment(uri.toString()))));
        article.uri().ifPresent(uri -> known.add(withoutPort(withoutFragment(uri.toString()))));
        this.any = any;
        this.isOpen = article.uri().isEmpty() && given.isEmpty();
    }

    /** Takes an address if it is that of the text; otherwise returns why it is not. */
    Optional<String> refuse(TracedNode address) {
        String text = address.value() instanceof String given ? given : "";
        String page = withoutPort(withoutFragment(text));
        if (!known.contains(page) && !any) {
            if (!isOpen || first != null || text.isEmpty()) {
                return Optional.of("it is about another page, " + Invalid.show(text));
            }
            first = withoutFragment(text);
            known.add(page);
            written = found().isPresent() ? page : written;
        }
        // From here on an article without an address has that of the first annotation.
        address.take();
        if (!page.equals(written)) {
            address.report(LossOutcome.CHANGED, "the article is written with another address");
        } else if (text.indexOf('#') >= 0) {
            address.report(LossOutcome.CHANGED, "the fragment of the address was left out");
        }
        return Optional.empty();
    }

    /** Returns the address that the annotations gave to an article without one. */
    Optional<URI> found() {
        try {
            return Optional.ofNullable(first).map(URI::create).filter(URI::isAbsolute);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return normal(hash < 0 ? address : address.substring(0, hash));
    }

    /** Returns an address in normal form without the port that its scheme has anyway. */
    private static String withoutPort(String address) {
        int end = address.indexOf('/', address.indexOf("://") + "://".length());
        String origin = end < 0 ? address : address.substring(0, end);
        int scheme = Math.max(0, origin.indexOf(':'));
        String port = DEFAULT_PORTS.get(origin.substring(0, scheme));
        return port != null && origin.endsWith(port)
                ? origin.substring(0, origin.length() - port.length()) + address.substring(origin.length())
                : address;
    }

    /** Returns an address in the normal form that the model gives to URIs; the address itself if it is not a URI. */
    static String normal(String address) {
        try {
            return Syntax.normal(Syntax.uri(address)).toString();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
