package io.github.newsclaims.json.internal.schemaorg;

import io.github.newsclaims.json.internal.foreign.TracedNode;
import java.net.URI;
import java.util.Optional;

/** The address of the page of an article or a review: a string, or that of a node of a page, which may be elsewhere. */
public final class PageAddress {
    private static final String PAGE = "mainEntityOfPage";
    private static final String URL = "url";

    private PageAddress() {}

    /** Returns the address, without taking it. */
    public static Optional<URI> peek(SchemaItem item) {
        return item.values(PAGE).stream()
                .flatMap(value -> peek(item, value).stream())
                .findFirst();
    }

    private static Optional<URI> peek(SchemaItem item, TracedNode value) {
        if (!value.isObject()) {
            return SchemaValue.words(value).flatMap(text -> SchemaValue.absolute(text.strip()));
        }
        SchemaItem page = item.resolved(value);
        return page.peekUri(URL).or(() -> page.peekUri(SchemaItem.ID));
    }

    /** Takes the address. What else the node of the page says is left. */
    public static void take(SchemaItem item) {
        for (TracedNode value : item.values(PAGE)) {
            if (peek(item, value).isPresent()) {
                if (value.isObject()) {
                    SchemaItem page = item.resolved(value);
                    page.takeTypes("WebPage");
                    page.uri(page.peekUri(URL).isPresent() ? URL : SchemaItem.ID);
                } else {
                    value.take();
                }
                return;
            }
        }
    }
}
