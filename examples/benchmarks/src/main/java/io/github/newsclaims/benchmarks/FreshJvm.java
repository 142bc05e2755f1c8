package io.github.newsclaims.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cost of the first documents in a JVM that has just started. */
final class FreshJvm {
    private FreshJvm() {}

    /**
     * Reads documents from a file that has one document per line, and prints the cost.
     *
     * @param arguments the name of the contender, the file, and the number of documents to read
     */
    public static void main(String[] arguments) throws IOException {
        byte[][] documents = lines(Files.readAllBytes(Path.of(arguments[1])));
        int count = Integer.parseInt(arguments[2]);
        Cost start = Cost.now();
        // The enum of contenders is not used, because it would load the classes of all of them.
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
