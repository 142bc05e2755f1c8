package io.github.newsclaims.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Fresh JVMs on the class path of this one. */
final class Jvm {
    private static final int MINUTES = 3;

    private Jvm() {}

    /** The costs that a main class prints, a line each; endless ones where it was stopped. */
    static List<Cost> costs(String option, int count, Class<?> main, Object... arguments) throws IOException {
        List<String> lines = run(option, main, arguments);
        return lines.isEmpty()
                ? Collections.nCopies(count, Cost.ENDLESS)
                : lines.stream().map(Cost::parse).toList();
    }

    /** Runs a main class to its end and returns the few lines that it printed; none if it took more than three minutes. */
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
