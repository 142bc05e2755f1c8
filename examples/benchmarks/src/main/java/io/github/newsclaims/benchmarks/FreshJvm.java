package io.github.newsclaims.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the first documents cost a JVM that has just started. */
final class FreshJvm {
    private FreshJvm() {}

    /** Reads so many documents of a file, a document a line, with the contender named, and prints what that cost. */
    public static void main(String[] arguments) throws IOException {
        byte[][] documents = lines(Files.readAllBytes(Path.of(arguments[1])));
        int count = Integer.parseInt(arguments[2]);
        Cost start = Cost.now();
        // Not by the enum of contenders, which would load them all.
        Contender contender = switch (arguments[0]) {
            case "NEWSCLAIMS" -> new Bindings.NewsClaims();
            case "POJO" -> new Bindings.Databind(Pojos.Article.class);
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        int read = 0;
        for (int index = 0; index < count; index++) {
            read += contender.read(documents[index % documents.length]) == null ? 0 : 1;
        }
        Cost cost = Cost.now().minus(start);
        if (read != count) {
            throw new IllegalStateException("Read " + read + " of " + count);
        }
        System.out.println(cost);
    }

    static Cost measure(Contenders contender, Path file, int count) throws IOException {
        return Jvm.costs("-Xmx1g", 1, FreshJvm.class, contender.name(), file, count)
                .get(0);
    }

    private static byte[][] lines(byte[] file) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int index = 0; index < file.length; index++) {
            if (file[index] == '\n') {
                lines.add(Arrays.copyOfRange(file, start, index));
                start = index + 1;
            }
        }
        return lines.toArray(new byte[0][]);
    }
}
