package io.github.newsclaims.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Fresh JVMs with the class path of this JVM. */
final class Jvm {
    private static final int MINUTES = 3;

    private Jvm() {}

    /** Returns the costs that a main class prints, one per line. If it was stopped, they are {@link Cost#ENDLESS}. */
    static List<Cost> costs(String option, int count, Class<?> main, Object... arguments) throws IOException {
        List<String> lines = run(option, main, arguments);
        return lines.isEmpty()
                ? Collections.nCopies(count, Cost.ENDLESS)
                : lines.stream().map(Cost::parse).toList();
    }

    /** Runs a main class and returns the lines that it printed. If it took more than three minutes, the list is empty. */
    static List<String> run(String option, Class<?> main, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(option);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
                return List.of();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IllegalStateException(e);
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(main + " failed: " + printed);
        }
        return printed.lines().toList();
    }
}
