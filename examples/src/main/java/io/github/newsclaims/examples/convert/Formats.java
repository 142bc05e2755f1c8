package io.github.newsclaims.examples.convert;

import io.github.newsclaims.examples.averitec.AveritecReader;
import io.github.newsclaims.examples.brat.BratReader;
import io.github.newsclaims.examples.checkthat.CheckthatReader;
import io.github.newsclaims.examples.corenlp.CorenlpReader;
import io.github.newsclaims.examples.formats.FormatReader;
import io.github.newsclaims.examples.formats.FormatWriter;
import io.github.newsclaims.examples.formats.NewsClaimsFormat;
import io.github.newsclaims.examples.formats.NinjsFormat;
import io.github.newsclaims.examples.formats.SchemaOrgFormat;
import io.github.newsclaims.examples.formats.WebAnnotationFormat;
import io.github.newsclaims.examples.gdelt.GdeltReader;
import io.github.newsclaims.examples.langextract.LangextractReader;
import io.github.newsclaims.json.webannotation.AnnotationDialect;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The formats that can be read and written. */
final class Formats {
    /** In the order in which a file is tried. */
    static final List<FormatReader> READERS = List.of(
            new NewsClaimsFormat(),
            new SchemaOrgFormat(),
            new WebAnnotationFormat(AnnotationDialect.W3C),
            new WebAnnotationFormat(AnnotationDialect.HYPOTHESIS),
            new WebAnnotationFormat(AnnotationDialect.RECOGITO),
            new NinjsFormat(),
            new BratReader(),
            new CorenlpReader(),
            new LangextractReader(),
            new GdeltReader(),
            new AveritecReader(),
            new CheckthatReader());

    static final List<FormatWriter> WRITERS = List.of(
            new NewsClaimsFormat(),
            new SchemaOrgFormat(),
            new WebAnnotationFormat(AnnotationDialect.W3C),
            new WebAnnotationFormat(AnnotationDialect.HYPOTHESIS),
            new WebAnnotationFormat(AnnotationDialect.RECOGITO),
            new NinjsFormat());

    private Formats() {}

    /** Returns the reader of a format. */
    static Optional<FormatReader> reader(String name) {
        return find(READERS, FormatReader::name, name);
    }

    /** Returns the writer of a format. */
    static Optional<FormatWriter> writer(String name) {
        return find(WRITERS, FormatWriter::name, name);
    }

    private static <T> Optional<T> find(List<T> formats, Function<T, String> nameOf, String name) {
        return formats.stream()
                .filter(format -> nameOf.apply(format).equals(name))
                .findFirst();
    }
}
