package io.github.newsclaims.examples.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names of files that are made from ids. An id may have any characters. */
public final class FileNames {
    private static final int LONGEST = 80;
    private static final int HASH_BYTES = 6;
    /** Names that stay in their folder, are visible, and do not have a special meaning for any operating system. */
    private static final Pattern SAFE = Pattern.compile("[a-z0-9][a-z0-9-]{2,}[a-z0-9]");

    private FileNames() {}

    /**
     * Returns the name of the file for an article.
     *
     * @param id the id of the article
     * @return the id if it is a safe name; otherwise its safe characters and a hash of the whole id, so that two ids have
     *     two names; always with ".json"
     */
    public static String of(String id) {
        return of(id, ".json");
    }

    /**
     * Returns the name of a file for an article.
     *
     * @param id the id of the article
     * @param ending how the name ends, for example ".html"
     * @return the id if it is a safe name; otherwise its safe characters and a hash of the whole id; with the ending
     */
    public static String of(String id, String ending) {
        if (id.length() <= LONGEST && SAFE.matcher(id).matches()) {
            return id + ending;
        }
        StringBuilder safe = new StringBuilder();
        for (int index = 0; index < id.length() && safe.length() < LONGEST; index++) {
            char c = id.charAt(index);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (plain) {
                safe.append(c);
            } else if (safe.length() > 0 && safe.charAt(safe.length() - 1) != '-') {
                safe.append('-');
            }
        }
        if (safe.length() > 0 && safe.charAt(safe.length() - 1) != '-') {
            safe.append('-');
        }
        return safe + hash(id) + ending;
    }

    private static String hash(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
