package io.github.newsclaims.json.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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

    /** Milliseconds over a JVM that only has the bytes, in pairs of fresh JVMs one after the other, and the share of databind's. */
    static String report(int samples) throws IOException {
        Path document = Files.createTempFile("article", ".json");
        try {
            Files.write(document, Documents.ENGLISH.document(1));
            List<Contenders> contenders = List.of(Contenders.NEWSCLAIMS, Contenders.THIN, Contenders.POJO);
            double[][] extra = new double[contenders.size()][samples];
            for (int sample = 0; sample < samples; sample++) {
                for (int index = 0; index < extra.length; index++) {
                    double empty = milliseconds(NOBODY, document);
                    extra[index][sample] = milliseconds(contenders.get(index).name(), document) - empty;
                }
            }
            double databind = Spread.of(extra[contenders.indexOf(Contenders.POJO)]).found();
            StringBuilder report = new StringBuilder();
            for (int index = 0; index < extra.length; index++) {
                Spread spread = Spread.of(extra[index]);
                String share = String.format(Locale.ROOT, "%.2f", spread.found() / databind);
                report.append(Report.row(contenders.get(index).title(), spread.show("%.0f ms"), share));
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
