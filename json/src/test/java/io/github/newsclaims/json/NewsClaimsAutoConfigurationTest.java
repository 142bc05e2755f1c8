package io.github.newsclaims.json;

import static io.github.newsclaims.json.UserProgram.JACKSON_2;
import static io.github.newsclaims.json.UserProgram.JACKSON_3;
import static io.github.newsclaims.json.UserProgram.SHARED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.json.jackson.NewsClaimsModule;
import io.github.newsclaims.json.spring.NewsClaimsAutoConfiguration;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * What Spring Boot finds in the jar. Whole applications, whose mapper then has the module, are in {@code examples/consumers}.
 */
class NewsClaimsAutoConfigurationTest {
    private static final String SPRING = "(spring|micrometer)-.*";

    private static final UserProgram OF_SPRING = new UserProgram(
            "requires io.github.newsclaims.json; requires spring.boot.autoconfigure; requires spring.context; "
                    + "requires spring.core; requires spring.beans; requires java.logging; opens user;",
            """
            package user;

            import java.util.logging.Level;
            import java.util.logging.Logger;
            import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
            import org.springframework.context.annotation.AnnotationConfigApplicationContext;

            @EnableAutoConfiguration
            public class Main {
                public static void main(String[] args) {
                    Logger.getLogger("").setLevel(Level.SEVERE);
                    try (var context = new AnnotationConfigApplicationContext(Main.class)) {
                        System.out.println(context.containsBean("newsClaimsModule"));
                    }
                }
            }
            """);

    @TempDir
    Path folder;

    @Test
    void addsTheModuleAsABean() {
        try (var context = new AnnotationConfigApplicationContext(Plain.class)) {
            assertThat(context.getBeansOfType(NewsClaimsModule.class)).containsOnlyKeys("newsClaimsModule");
        }
    }

    @Test
    void leavesAloneTheModuleOfAnApplication() {
        try (var context = new AnnotationConfigApplicationContext(WithAModule.class)) {
            assertThat(context.getBeansOfType(NewsClaimsModule.class)).containsOnlyKeys("own");
        }
    }

    @Test
    void canBeExcluded() {
        try (var context = new AnnotationConfigApplicationContext(Excluding.class)) {
            assertThat(context.getBeansOfType(NewsClaimsModule.class)).isEmpty();
        }
    }

    @Test
    void addsNothingWhereJackson2IsAbsent() throws Exception {
        assertThat(OF_SPRING.runOnTheClassPath(folder, UserProgram.path(SHARED, JACKSON_3, SPRING)))
                .isEqualTo("false\n");
        assertThat(OF_SPRING.runOnTheClassPath(folder, UserProgram.path(SHARED, JACKSON_3, JACKSON_2, SPRING)))
                .isEqualTo("true\n");
    }

    @Test
    void isFoundOnTheModulePath() throws Exception {
        List<Path> path = UserProgram.path(SHARED, JACKSON_2, SPRING);

        assertThat(OF_SPRING.runOnTheModulePath(Path.of(System.getProperty("java.home")), folder, path))
                .isEqualTo("true\n");
    }

    @EnableAutoConfiguration
    static class Plain {}

    @EnableAutoConfiguration
    static class WithAModule {
        @Bean
        NewsClaimsModule own() {
            return new NewsClaimsModule();
        }
    }

    @EnableAutoConfiguration(exclude = NewsClaimsAutoConfiguration.class)
    static class Excluding {}
}
