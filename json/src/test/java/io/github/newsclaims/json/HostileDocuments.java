package io.github.newsclaims.json;

import java.util.List;

/** Documents that a mapper might take for valid ones if its settings had a say. */
final class HostileDocuments {
    static final List<String> ALL = List.of(
            "{\"newsclaims\":1,\"id\":\"a\"}",
            "{\"newsclaims\":\"1\",\"id\":2}",
            "{\"newsclaims\":\"1\",\"id\":\"a\",\"claims\":\"\"}",
            "{\"newsclaims\":\"1\",\"id\":\"a\",\"claims\":{\"id\":\"c\",\"proposition\":\"P\"}}",
            "[{\"newsclaims\":\"1\",\"id\":\"a\"}]",
            "\"\"",
            "{\"newsclaims\":\"1\",\"id\":\"a\",\"claims\":[{\"id\":\"c\",\"proposition\":\"P\",\"ownVoice\":\"true\"}]}",
            "{\"newsclaims\":\"1\",\"id\":\"a\",\"claims\":[{\"id\":\"c\",\"proposition\":\"P\",\"ownVoice\":1}]}",
            "{\"newsclaims\":\"1\",\"id\":\"a\",\"claims\":[{\"id\":\"c\",\"proposition\":\"P\",\"factuality\":{\"certainty\":"
                    + "\"CERTAIN\",\"polarity\":\"positive\"}}]}",
            "{\"newsclaims\":\"1\",\"id\":\"a\",\"claims\":[{\"id\":\"c\",\"proposition\":\"P\",\"factuality\":{\"certainty\":"
                    + "\"certain\",\"polarity\":\"\"}}]}",
            "{\"newsclaims\":\"1\",\"id\":\"a\",\"claims\":[{\"id\":\"c\",\"proposition\":\"P\",\"factuality\":{\"certainty\":"
                    + "\"certain\",\"polarity\":\"positive\",\"more\":1}}]}",
            "{\"newsclaims\":\"1\",\"id\":\"a\",\"text\":\"abc\",\"sections\":[{\"kind\":\"body\",\"start\":0.0,\"end\":1}]}",
            "{\"newsclaims\":\"1\",\"id\":\"a\",\"text\":\"abc\",\"sections\":[{\"kind\":\"body\",\"start\":\"0\",\"end\":1}]}",
            "{\"newsclaims\":\"1\",\"id\":\"a\",\"text\":\"abc\",\"text\":\"abc\"}",
            "{\"Newsclaims\":\"1\",\"ID\":\"a\"}");

    private HostileDocuments() {}
}
