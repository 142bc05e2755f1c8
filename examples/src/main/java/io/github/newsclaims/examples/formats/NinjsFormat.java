package io.github.newsclaims.examples.formats;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.json.ninjs.Ninjs;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** News items of IPTC ninjs. */
public final class NinjsFormat implements FormatReader, FormatWriter {
    /** Names of members that hardly any other JSON has. */
    private static final List<String> MEMBERS = List.of(
            "\"ninjs\"",
            "\"pubstatus\"",
            "\"body_html\"",
            "\"body_text\"",
            "\"bodies\"",
            "\"versioncreated\"",
            "\"renditions\"");

    @Override
    public String name() {
        return "ninjs";
    }

    @Override
    public String description() {
        return "news items of IPTC ninjs: 1.x, 2.x and 3.x are read, 3.1 is written";
    }

    @Override
    public boolean recognizes(String name, String start) {
        String lower = start.toLowerCase(Locale.ROOT);
        return FormatReader.isJson(start) && MEMBERS.stream().anyMatch(lower::contains);
    }

    @Override
    public void read(InputFile file, Consumer<Imported> articles) throws IOException {
        DocumentLines.read(file, json -> Ninjs.read(json), articles);
    }

    @Override
    public WrittenDocument write(Article article, boolean indented) {
        return WrittenDocument.of(Ninjs.write(article), indented);
    }
}
