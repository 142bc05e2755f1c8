package io.github.newsclaims.json.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a program pays that reads one document and ends: its JVM's time, beside that of one that has its bytes alone. */
final class ColdStart {
    private static final String NOBODY = "nobody";

    private ColdStart() {}

    /** Reads a document with the contender named; without one, does nothing with its bytes. */
    public static void main(String[] arguments) throws IOException {
        byte[] document = Files.readAllBytes(Path.of(arguments[1]));
        if (!arguments[0].equals(NOBODY)) {
            // Not by the enum of contenders, which would load them all.
            Contender contender =
                    switch (arguments[0]) {
                        case "NEWSCLAIMS" -> new Bindings.NewsClaims();
                        case "THIN" -> new Bindings.Thin();
                        case "POJO" -> new Bindings.Databind(Pojos.Article.class);
                        default -> throw new IllegalArgumentException(arguments[0]);
                    };
            contender.read(document);
        }
    }

    /** Milliseconds over a JVM that only has the bytes: the median of pairs of fresh JVMs, run one after the other. */
    static String report(int samples) throws IOException {
        Path document = Files.createTempFile("article", ".json");
        try {
            Files.write(document, Documents.ENGLISH.document(1));
            StringBuilder report = new StringBuilder();
            for (Contenders contender : List.of(Contenders.NEWSCLAIMS, Contenders.THIN, Contenders.POJO)) {
                double[] extra = new double[samples];
                for (int index = 0; index < samples; index++) {
                    double empty = milliseconds(NOBODY, document);
                    extra[index] = milliseconds(contender.name(), document) - empty;
                }
                report.append(Report.row(contender.title(), Spread.of(extra).show("%.0f ms")));
            }
            return report.toString();
        } finally {
            Files.delete(document);
        }
    }

    private static double milliseconds(String contender, Path document) throws IOException {
        long start = System.nanoTime();
        Jvm.run(List.of(), ColdStart.class, contender, document.toString());
        return (System.nanoTime() - start) / 1e6;
    }
}
