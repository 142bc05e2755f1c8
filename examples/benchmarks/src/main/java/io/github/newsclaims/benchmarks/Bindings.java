package io.github.newsclaims.benchmarks;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import com.squareup.moshi.FromJson;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.ToJson;
import io.github.newsclaims.Article;
import io.github.newsclaims.json.NewsClaimsJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** The contenders, configured as their documentation advises. Decimals are strings, and null is left out. */
final class Bindings {
    private Bindings() {}

    static final class NewsClaims implements Contender {
        @Override
        public Object read(byte[] json) {
            return NewsClaimsJson.read(json);
        }

        @Override
        public byte[] write(Object article) {
            return NewsClaimsJson.writeBytes((Article) article);
        }
    }

    static final class Databind implements Contender {
        private final ObjectMapper mapper = mapper();
        private final Class<?> type;

        Databind(Class<?> type) {
            this.type = type;
        }

        static ObjectMapper mapper() {
            return JsonMapper.builder()
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                    .withConfigOverride(
                            BigDecimal.class,
                            config -> config.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                    .build();
        }

        @Override
        public Object read(byte[] json) throws IOException {
            return mapper.readValue(json, type);
        }

        @Override
        public byte[] write(Object article) throws IOException {
            return mapper.writeValueAsBytes(article);
        }
    }

    static final class GsonPojos implements Contender {
        private final Gson gson = new GsonBuilder()
                .disableHtmlEscaping()
                .registerTypeAdapter(BigDecimal.class, new Decimals())
                .create();

        @Override
        public Object read(byte[] json) {
            return gson.fromJson(new String(json, StandardCharsets.UTF_8), Pojos.Article.class);
        }

        @Override
        public byte[] write(Object article) {
            return gson.toJson(article).getBytes(StandardCharsets.UTF_8);
        }

        private static final class Decimals extends TypeAdapter<BigDecimal> {
            @Override
            public void write(JsonWriter out, @Nullable BigDecimal value) throws IOException {
                out.value(value == null ? null : value.toPlainString());
            }

            @Override
            public BigDecimal read(JsonReader in) throws IOException {
                return new BigDecimal(in.nextString());
            }
        }
    }

    static final class MoshiPojos implements Contender {
        private final JsonAdapter<Pojos.Article> adapter =
                new Moshi.Builder().add(new Decimals()).build().adapter(Pojos.Article.class);

        @Override
        public @Nullable Object read(byte[] json) throws IOException {
            return adapter.fromJson(new Buffer().write(json));
        }

        @Override
        public byte[] write(Object article) throws IOException {
            Buffer buffer = new Buffer();
            adapter.toJson(buffer, (Pojos.Article) article);
            return buffer.readByteArray();
        }

        private static final class Decimals {
            @FromJson
            BigDecimal read(String json) {
                return new BigDecimal(json);
            }

            @ToJson
            String write(BigDecimal value) {
                return value.toPlainString();
            }
        }
    }
}
