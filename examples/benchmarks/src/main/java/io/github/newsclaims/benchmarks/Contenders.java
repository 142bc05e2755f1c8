package io.github.newsclaims.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Supplier;

/** The libraries that are measured. */
public enum Contenders {
    NEWSCLAIMS("newsclaims", Bindings.NewsClaims::new),
    POJO("databind POJO", () -> new Bindings.Databind(Pojos.Article.class)),
    RECORDS("databind records", () -> new Bindings.Databind(Records.Article.class)),
    MOSHI("Moshi", Bindings.MoshiPojos::new),
    GSON("Gson", Bindings.GsonPojos::new);

    private final String title;
    private final Supplier<Contender> make;

    Contenders(String title, Supplier<Contender> make) {
        this.title = title;
        this.make = make;
    }

    String title() {
        return title;
    }

    Contender make() {
        return make.get();
    }

    /** Throws an exception unless a contender reads a document completely and writes everything that it read. */
    static void verify(Contender contender, byte[] json) throws IOException {
        ObjectMapper mapper = Bindings.Databind.mapper();
        JsonNode expected = mapper.readTree(json);
        Object article = Objects.requireNonNull(contender.read(json));
        if (article instanceof Records.Article || article instanceof Pojos.Article) {
            require(mapper.valueToTree(article), expected, contender);
        }
        require(mapper.readTree(contender.write(article)), expected, contender);
    }

    private static void require(JsonNode found, JsonNode expected, Contender contender) {
        if (!found.equals(expected)) {
            throw new IllegalStateException(contender.getClass() + " reads or writes something else: " + found);
        }
    }
}
