package io.github.newsclaims.examples.averitec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.examples.formats.LossLog;
import io.github.newsclaims.examples.formats.ToolJson;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of one object, of which some are kept as extensions. */
final class AveritecFields {
    private final JsonNode node;
    private final String pointer;
    private final LossLog losses;
    private Extensions extensions = Extensions.none();

    AveritecFields(JsonNode node, String pointer, LossLog losses) {
        this.node = node;
        this.pointer = pointer;
        this.losses = losses;
    }

    /** Returns the text of a field; empty if it is absent or blank. A value that is no string is kept. */
    Optional<String> text(String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual() && !value.isNull() && !value.isMissingNode()) {
            keep(field, "it is no string");
        }
        return ToolJson.text(node, field).map(String::strip);
    }

    /** Returns the address in a field; empty if there is none. One that is no absolute URI is kept. */
    Optional<URI> uri(String field) {
        Optional<String> text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text.get());
            if (uri.isAbsolute()) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException e) {
            // It is kept below.
        }
        keep(field, "it is no absolute URI");
        return Optional.empty();
    }

    /** Keeps a field as an extension, and reports it. */
    void keep(String field, String reason) {
        if (keep(field)) {
            losses.kept(field, ToolJson.pointer(pointer, field), reason);
        }
    }

    /** Keeps a field as an extension if it has a value. Returns whether it is kept now. */
    boolean keep(String field) {
        JsonNode value = node.path(field);
        if (value.isNull()
                || value.isMissingNode()
                || (value.isTextual() && value.textValue().isBlank())) {
            return false;
        }
        Extensions before = extensions;
        extensions = losses.with(
                before, "averitec:" + field, ToolJson.value(value), field, ToolJson.pointer(pointer, field));
        return extensions != before;
    }

    /** Keeps all fields that are not known, and returns what is kept. */
    Extensions rest(Set<String> known) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!known.contains(member.getKey())) {
                keep(member.getKey(), "the reader does not know the field");
            }
        }
        return extensions;
    }
}
