package io.github.newsclaims.json.internal;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.FieldNames;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.Limits;
import io.github.newsclaims.json.internal.codec.parts.DigestCodec;
import io.github.newsclaims.json.internal.jackson.JacksonFactories;
import io.github.newsclaims.json.internal.jackson.JacksonReader;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextDigest;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A reader of whole documents within limits.
 *
 * @param <T> the type of the value in a document
 */
public final class DocumentReader<T> {
    static final String OTHER_TEXT = "the text given is not that of the document, whose digest is another";

    private final Codec<T> codec;
    private final Limits limits;
    /** The caller's function from the id of an article to its text; null if there is none. */
    private final @Nullable Function<String, Optional<ArticleText>> texts;

    public DocumentReader(Codec<T> codec, Limits limits, @Nullable Function<String, Optional<ArticleText>> texts) {
        this.codec = codec;
        this.limits = limits;
        this.texts = texts;
    }

    /**
     * Reads a document.
     *
     * @throws Fault if the document has an error; {@link Document#locate} returns its line and column
     */
    public T read(Document document) {
        document.check();
        GivenText given = new GivenText();
        try {
            return read(document, JacksonFactories.STANDARD, given);
        } catch (Fault fault) {
            if (fault.kind() != Fault.Kind.PARSER_LIMIT) {
                throw explained(fault, document);
            }
        }
        JacksonFactories.STANDARD.forgetNames();
        // The parser without a table of names reads characters, and accepts some invalid escapes.
        Document text = document.asText();
        Fault syntax = text.syntaxFault(null);
        if (syntax != null) {
            throw syntax;
        }
        try {
            return read(text, JacksonFactories.WITHOUT_NAME_TABLE, given);
        } catch (Fault fault) {
            throw explained(fault, text);
        }
    }

    private static Fault explained(Fault fault, Document document) {
        if (fault.kind() == Fault.Kind.SYNTAX) {
            Fault better = document.syntaxFault(fault.getCause());
            if (better != null) {
                return better;
            }
        }
        return document.inText(fault);
    }

    /** The caller's text for one document. The function of the caller is called once, even if the document is read twice. */
    private final class GivenText {
        private boolean asked;
        private @Nullable ArticleText text;

        @Nullable
        ArticleText of(@Nullable String id) {
            if (!asked && id != null && texts != null) {
                asked = true;
                text = given(texts, id);
            }
            return text;
        }
    }

    /** Asks the caller for the text of an article. */
    static @Nullable ArticleText given(Function<String, Optional<ArticleText>> texts, String id) {
        Optional<ArticleText> answer = texts.apply(id);
        if (answer == null) {
            throw new NullPointerException(
                    "texts must give an Optional, which may be empty, and gave null for id " + Invalid.show(id));
        }
        return answer.orElse(null);
    }

    private T read(Document document, JacksonFactories factory, GivenText given) {
        Heading heading = texts == null ? Heading.NONE : heading(document, factory);
        ArticleText text = given.of(heading.id);
        if (text != null && heading.digest != null && !heading.digest.equals(text.digest())) {
            throw Fault.of(OTHER_TEXT, "/textDigest");
        }
        try (JacksonReader tokens = document.parser(factory)) {
            JsonIn in = new JsonIn(tokens, limits, text, heading.digest != null);
            try {
                T value = codec.read(in.begin());
                in.end();
                return value;
            } catch (IllegalArgumentException e) {
                throw in.faults().refused(e);
            }
        }
    }

    /** The id and the digest of a document, which must be known before the caller's text is used. */
    private record Heading(@Nullable String id, @Nullable TextDigest digest) {
        static final Heading NONE = new Heading(null, null);
    }

    /**
     * Finds the id and the digest. The reading of the whole document reports other errors. A limit of the parser is reported
     * here, because the id and the digest may come after it.
     */
    private Heading heading(Document document, JacksonFactories factory) {
        String id = null;
        TextDigest digest = null;
        try (JacksonReader tokens = document.parser(factory)) {
            JsonIn in = new JsonIn(tokens, limits, null, false);
            in.begin().startObject(FieldList.UNKNOWN_FIELDS);
            for (String field = in.field(); field != null; field = in.field()) {
                if (field.equals(FieldNames.ID)) {
                    id = in.text();
                } else if (field.equals(FieldNames.TEXT_DIGEST)) {
                    digest = in.isNull() ? null : DigestCodec.CODEC.read(in);
                } else {
                    in.skip();
                }
            }
        } catch (Fault | IllegalArgumentException e) {
            if (e instanceof Fault fault && fault.kind() == Fault.Kind.PARSER_LIMIT) {
                throw fault;
            }
            return new Heading(id, digest);
        }
        return new Heading(id, digest);
    }
}
