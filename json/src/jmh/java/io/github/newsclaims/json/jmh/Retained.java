package io.github.newsclaims.json.jmh;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How much heap articles keep once they are read, beside the size of their documents. */
final class Retained {
    private static final int DISTINCT = 50;
    private static final int TIMES = 20;

    private Retained() {}

    /** Prints bytes of heap per byte of JSON for a kind of document and a contender. */
    public static void main(String[] arguments) throws IOException {
        Documents kind = Documents.valueOf(arguments[0]);
        Contender contender = Contenders.valueOf(arguments[1]).make();
        List<byte[]> documents = new ArrayList<>();
        for (int seed = 1; seed <= DISTINCT; seed++) {
            byte[] document = kind.document(seed);
            documents.add(document);
            contender.read(document);
        }
        Object[] kept = new Object[DISTINCT * TIMES];
        long before = used();
        long bytes = 0;
        for (int index = 0; index < kept.length; index++) {
            byte[] document = documents.get(index % DISTINCT);
            kept[index] = contender.read(document);
            bytes += document.length;
        }
        double ratio = (used() - before) / (double) bytes;
        if (kept[kept.length - 1] == null) {
            throw new IllegalStateException("The articles must stay until here");
        }
        System.out.println(String.format(Locale.ROOT, "%.2f", ratio));
    }

    static String report() throws IOException {
        StringBuilder report = new StringBuilder();
        for (Contenders contender : List.of(Contenders.NEWSCLAIMS, Contenders.THIN, Contenders.POJO)) {
            List<String> cells = new ArrayList<>();
            for (Documents kind : List.of(Documents.ENGLISH, Documents.CYRILLIC, Documents.SMALL)) {
                cells.add(Jvm.run(List.of("-Xmx1g"), Retained.class, kind.name(), contender.name()));
            }
            report.append(Report.row(contender.title(), String.join(" | ", cells)));
        }
        return report.toString();
    }

    /** What is in use after full collections, until another one frees nothing more. */
    private static long used() {
        long used = Long.MAX_VALUE;
        while (true) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            long now = runtime.totalMemory() - runtime.freeMemory();
            if (now >= used) {
                return used;
            }
            used = now;
        }
    }
}
