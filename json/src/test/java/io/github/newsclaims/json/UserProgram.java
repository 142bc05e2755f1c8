package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small program of a user: it reads the article of its first argument by a mapper with the module, writes it again, and says
 * which exception an article without an id gets. It is compiled here and run in a JVM of its own.
 *
 * @param requires what its module requires
 * @param source its main class
 */
record UserProgram(String requires, String source) {
    static final UserProgram OF_JACKSON_2 = new UserProgram("requires io.github.newsclaims.json;", """
            package user;

            import com.fasterxml.jackson.databind.JsonMappingException;
            import com.fasterxml.jackson.databind.ObjectMapper;
            import com.fasterxml.jackson.databind.json.JsonMapper;
            import io.github.newsclaims.Article;
            import io.github.newsclaims.json.NewsClaimsJson;

            public class Main {
                public static void main(String[] args) throws Exception {
                    ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
                    Article article = mapper.readValue(args[0], Article.class);
                    System.out.println(NewsClaimsJson.write(article));
                    System.out.println(mapper.writeValueAsString(article));
                    try {
                        mapper.readValue("{\\"newsclaims\\":\\"1\\"}", Article.class);
                    } catch (JsonMappingException e) {
                        System.out.println(e.getCause().getMessage());
                    }
                }
            }
            """);

    static final UserProgram OF_JACKSON_3 =
            new UserProgram("requires io.github.newsclaims.json; requires tools.jackson.databind;", """
            package user;

            import io.github.newsclaims.Article;
            import io.github.newsclaims.json.jackson3.NewsClaimsJackson3Module;
            import tools.jackson.databind.DatabindException;
            import tools.jackson.databind.json.JsonMapper;

            public class Main {
                public static void main(String[] args) {
                    var mapper = JsonMapper.builder().addModule(new NewsClaimsJackson3Module()).build();
                    Article article = mapper.readValue(args[0], Article.class);
                    System.out.println(mapper.writeValueAsString(article));
                    try {
                        mapper.readValue("{\\"newsclaims\\":\\"1\\"}", Article.class);
                    } catch (DatabindException e) {
                        System.out.println(e.getCause().getMessage());
                    }
                }
            }
            """);

    /** The same, with the module found by service loading. */
    static final UserProgram OF_JACKSON_3_THAT_FINDS_THE_MODULE = new UserProgram(
            OF_JACKSON_3.requires,
            OF_JACKSON_3
                    .source
                    .replace("import io.github.newsclaims.json.jackson3.NewsClaimsJackson3Module;\n", "")
                    .replace("addModule(new NewsClaimsJackson3Module())", "findAndAddModules()"));

    /** The argument: in ASCII, as the encoding of arguments is that of the system. */
    static final String ARTICLE =
            "{\"newsclaims\":\"1\",\"id\":\"a\",\"text\":\"They pay more.\",\"claims\":[{\"id\":\"c\","
                    + "\"wording\":[{\"start\":0,\"end\":13,\"exact\":\"They pay more\"}],\"figures\":[{\"amount\":{\"kind\":\"exact\","
                    + "\"value\":\"150\"},\"unit\":{\"kind\":\"count\"}}]}],\"x:y\":1.5}";

    static final String SHARED = "jackson-annotations-.*";
    static final String JACKSON_2 = "jackson-(core|databind)-2.*";
    static final String JACKSON_3 = "jackson-(core|databind)-3.*";

    /** This library and the jars whose names match one of some patterns. */
    static List<Path> path(String... jars) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.matches(".*\\b(core|json).target.(classes|newsclaims-[^/\\\\]*.jar)")
                        || Stream.of(jars).anyMatch(Path.of(entry).getFileName().toString()::matches))
                .map(Path::of)
                .toList();
    }

    /** Runs the program on the class path, and returns what it says. */
    String runOnTheClassPath(Path folder, List<Path> path, String... options) throws IOException, InterruptedException {
        compile(folder, List.of("-cp", joined(path)), "Main");
        List<Path> whole = new ArrayList<>(path);
        whole.add(classes(folder));
        List<String> command = new ArrayList<>(List.of(options));
        command.addAll(List.of("-cp", joined(whole), "user.Main"));
        return run(Path.of(System.getProperty("java.home")), command);
    }

    /** Runs the program as a module on a JDK, and returns what it says. */
    String runOnTheModulePath(Path jdk, Path folder, List<Path> path) throws IOException, InterruptedException {
        compile(folder, List.of("--module-path", joined(path)), "Main", "module-info");
        List<Path> whole = new ArrayList<>(path);
        whole.add(classes(folder));
        return run(jdk, List.of("--module-path", joined(whole), "-m", "user/user.Main"));
    }

    private void compile(Path folder, List<String> path, String... units) throws IOException {
        Files.writeString(folder.resolve("Main.java"), source);
        Files.writeString(folder.resolve("module-info.java"), "module user { " + requires + " }");
        List<String> arguments = new ArrayList<>(path);
        arguments.addAll(
                List.of("--release", "17", "-proc:none", "-d", classes(folder).toString()));
        for (String unit : units) {
            arguments.add(folder.resolve(unit + ".java").toString());
        }
        int result = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
        assertThat(result).as("result of javac").isZero();
    }

    private static String run(Path jdk, List<String> arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(jdk.resolve("bin").resolve("java").toString()));
        command.addAll(arguments);
        command.add(ARTICLE);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.replace(System.lineSeparator(), "\n");
    }

    private static Path classes(Path folder) {
        return folder.resolve("classes");
    }

    private static String joined(List<Path> path) {
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
