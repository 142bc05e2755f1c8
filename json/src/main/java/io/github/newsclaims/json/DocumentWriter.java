package io.github.newsclaims.json;

import io.github.newsclaims.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes whole documents in the canonical form, or indented for people. */
final class DocumentWriter {
    /** About how many bytes the parts of most articles have; where one has more, room is made. */
    private static final int REST = 1024;

    private static final int CLAIM = 768;
    private static final int SOURCE = 384;

    /** The most room that is made before it is needed. */
    private static final int MOST = 1 << 20;

    private DocumentWriter() {}

    static byte[] bytes(Article article, boolean indented) {
        return inMemory(article, indented, true).toBytes();
    }

    static String text(Article article, boolean indented) {
        return inMemory(article, indented, true).toText();
    }

    /** Without the text, and without the words of its places. */
    static String withoutWords(Article article) {
        return inMemory(article.withoutText(), false, false).toText();
    }

    private static Utf8Sink inMemory(Article article, boolean indented, boolean words) {
        long size = REST
                + (long) CLAIM * article.claims().size()
                + (long) SOURCE * article.sources().size()
                + 2L * textLength(article);
        Utf8Sink sink = Utf8Sink.inMemory((int) Math.min(size, MOST), indented);
        ArticleCodec.CODEC.write(new Out(sink, words), article);
        return sink;
    }

    private static int textLength(Article article) {
        return article.text().isPresent() ? article.text().get().value().length() : 0;
    }

    /** To a stream, which is flushed and not closed. */
    static void stream(Article article, OutputStream stream, boolean indented) throws IOException {
        unflushed(article, stream, indented);
        stream.flush();
    }

    /** To a stream that is not flushed. */
    static void unflushed(Article article, OutputStream stream, boolean indented) throws IOException {
        Utf8Sink sink = Utf8Sink.to(stream, indented);
        try {
            ArticleCodec.CODEC.write(new Out(sink), article);
            sink.drain();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
