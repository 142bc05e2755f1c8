package io.github.newsclaims.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The heap that English articles use after reading, as a multiple of the size of their JSON. */
final class HeapKept {
    private static final int DISTINCT = 50;
    private static final int TIMES = 20;

    private HeapKept() {}

    /** Prints bytes of heap per byte of JSON for a contender. */
    public static void main(String[] arguments) throws IOException {
        Contender contender = Contenders.valueOf(arguments[0]).make();
        List<byte[]> documents = new ArrayList<>();
        for (int seed = 1; seed <= DISTINCT; seed++) {
            byte[] document = Documents.ENGLISH.document(seed);
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
        System.out.println(ratio);
    }

    static double measure(Contenders contender) throws IOException {
        return Double.parseDouble(
                Jvm.run("-Xmx1g", HeapKept.class, contender.name()).get(0));
    }

    /** Runs full garbage collections until another one does not free anything more, and returns the bytes in use. */
    static long used() {
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
