package io.github.newsclaims.json.webannotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.newsclaims.Claim;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.json.exchange.Imported;
import java.util.List;

/** Reads and writes annotations for tests of what is kept. */
abstract class AnnotationReads {
    private static final ObjectMapper JSON = new ObjectMapper();
    static final String PAGE = "https://p.example/a";
    static final String OST = "{'source':'https://p.example/a','selector':{'type':'TextQuoteSelector','exact':'Ost'}}";
    static final String NOWHERE =
            "{'source':'https://p.example/a','scope':'urn:s','selector':{'type':'TextPositionSelector','start':900,'end':901}}";

    static Imported read(String json) {
        return WebAnnotations.reader().read(json.replace('\'', '"'), Annotated.withSources());
    }

    static Imported annotation(String members) {
        return read("{'id':'http://a.example/1'," + members + "}");
    }

    static Imported select(String selector) {
        return annotation("'target':{'source':'https://p.example/a','selector':" + selector + "}");
    }

    static Imported body(String body) {
        return annotation("'body':" + body + ",'target':" + OST);
    }

    static Claim claim(Imported imported) {
        assertThat(imported.article().claims()).hasSize(1);
        return imported.article().claims().get(0);
    }

    static List<String> losses(Imported imported) {
        return imported.losses().stream().map(Object::toString).toList();
    }

    /** Writes what was read, and returns a member of its first annotation. */
    static JsonNode written(Imported imported, String name) {
        Exported exported = WebAnnotations.writer().write(imported.article());
        assertThat(exported.losses()).noneMatch(loss -> loss.pointer().startsWith("/claims"));
        try {
            return JSON.readTree(exported.json()).at("/first/items/0/" + name);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
