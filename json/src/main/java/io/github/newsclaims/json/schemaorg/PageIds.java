package io.github.newsclaims.json.schemaorg;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.schemaorg.NodeIds;
import io.github.newsclaims.json.internal.schemaorg.SchemaItem;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ids of the articles of a document. */
final class PageIds {
    private static final int MAX_LENGTH = 200;

    private final Function<URI, String> fromAddress;
    private final NodeIds ids = new NodeIds(Set.of());

    PageIds(Function<URI, String> fromAddress) {
        this.fromAddress = fromAddress;
    }

    /** Returns an identifier that may be the id of an article. */
    static String checked(String identifier) {
        if (identifier.length() > MAX_LENGTH || Characters.isBlank(identifier)) {
            throw Invalid.value("identifier", "it must have at most " + MAX_LENGTH + " characters", identifier);
        }
        return identifier;
    }

    /** Returns an id that no other article of the document has. If another one has it already, reports that. */
    String next(Optional<String> identifier, Optional<URI> address, @Nullable SchemaItem page) {
        Optional<String> wanted = identifier.or(() -> address.map(fromAddress).map(PageIds::checked));
        String id = wanted.map(ids::unique).orElseGet(() -> ids.next("article-"));
        if (page != null && wanted.isPresent() && !wanted.get().equals(id)) {
            page.node.report(LossOutcome.CHANGED, "another article has its id; it got " + Invalid.show(id));
        }
        return id;
    }

    /** Returns the address as an id. The middle of a long one is replaced by a number that depends on it. */
    static String address(URI uri) {
        String text = uri.toString();
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        String hash = "~" + Integer.toHexString(text.hashCode()) + "~";
        int half = (MAX_LENGTH - hash.length()) / 2;
        return text.substring(0, half) + hash + text.substring(text.length() - half);
    }
}
