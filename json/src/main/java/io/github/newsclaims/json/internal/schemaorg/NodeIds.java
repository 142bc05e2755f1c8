package io.github.newsclaims.json.internal.schemaorg;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Our ids as the {@code @id} of a node: the source "post" is "#post", and the figure "f1" of the claim "c1" is "#c1/f1". A path
 * before the last slash only keeps nodes apart.
 */
public final class NodeIds {
    private static final String UNRESERVED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";
    private static final int MAX_LENGTH = 200;

    private final Set<String> used = new HashSet<>();
    /** The last number that was given to each letter or id. */
    private final Map<String, Integer> numbers = new HashMap<>();
    /** Ids that are not chosen for a node without an id. */
    private final Set<String> reserved;

    public NodeIds(Set<String> reserved) {
        this.reserved = reserved;
    }

    /** Returns the {@code @id} of a node within a document. */
    public static String of(String... path) {
        StringBuilder id = new StringBuilder();
        for (String part : path) {
            id.append(id.isEmpty() ? '#' : '/').append(encoded(part));
        }
        return id.toString();
    }

    private static String encoded(String id) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            if (UNRESERVED.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 0xF, 16));
            }
        }
        return encoded.toString();
    }

    /** Returns our id for an {@code @id}; empty unless it is a fragment that can be one. */
    public static Optional<String> read(String nodeId) {
        if (!nodeId.startsWith("#")) {
            return Optional.empty();
        }
        String last = nodeId.substring(Math.max(nodeId.lastIndexOf('/'), 0) + 1);
        String id;
        try {
            id = URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            id = last;
        }
        return id.isBlank() || id.length() > MAX_LENGTH ? Optional.empty() : Optional.of(id);
    }

    /** Returns an id that was not used yet, and marks it as used: the given one, or one with a number after it. */
    public String unique(String wanted) {
        String id = wanted;
        while (!used.add(id)) {
            String suffix = "-" + (1 + numbers.merge(wanted, 1, Integer::sum));
            id = wanted.substring(0, Math.min(wanted.length(), MAX_LENGTH - suffix.length())) + suffix;
        }
        return id;
    }

    /** Returns the first id of the form "c1", "c2", … that was not used yet, and marks it as used. */
    public String next(String letter) {
        String id;
        do {
            id = letter + numbers.merge(letter, 1, Integer::sum);
        } while (reserved.contains(id) || !used.add(id));
        return id;
    }
}
