package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.newsclaims.json.corpus.CorpusReader;
import io.github.newsclaims.json.corpus.CorpusWriter;
import io.github.newsclaims.json.jackson.NewsClaimsModule;
import io.github.newsclaims.json.jackson3.NewsClaimsJackson3Module;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** How the objects that users hold are shown: in one line, and never with the text of an article. */
class ShownObjectsTest {
    private static final String JSON = "io.github.newsclaims.json";
    private static final String LIMITS = ", " + ReadLimits.standard();

    @Test
    void showsOptions() {
        assertThat(NewsClaimsJson.reader()).hasToString("reader of Article" + LIMITS);
        assertThat(NewsClaimsJson.reader().withText(Harbour.TEXT)).hasToString("reader of Article with texts" + LIMITS);
        assertThat(NewsClaimsJson.writer()).hasToString("writer of Article");
        assertThat(NewsClaimsJson.writer().indented()).hasToString("writer of Article, indented");
        assertThat(NewsClaimsJson.writer().indented().withoutWords())
                .hasToString("writer of Article, indented, without words");
        assertThat(new NewsClaimsModule()).hasToString("io.github.newsclaims.json");
        assertThat(new NewsClaimsJackson3Module()).hasToString(new NewsClaimsJackson3Module().getModuleName());
    }

    @Test
    void showsHowFarACorpusIs() throws IOException {
        byte[] corpus = "{\"newsclaims\":\"1\",\"id\":\"a\"}\n".getBytes(StandardCharsets.UTF_8);
        CorpusReader reader = CorpusReader.open(new ByteArrayInputStream(corpus));
        assertThat(reader).hasToString("corpus reader, 2 bytes read");
        reader.next();
        assertThat(reader).hasToString("corpus reader, 28 bytes read");
        reader.close();
        assertThat(reader).hasToString("corpus reader, 28 bytes read, closed");
    }

    @Test
    void showsWhetherACorpusCanBeWritten() throws IOException {
        CorpusWriter writer = CorpusWriter.open(new ByteArrayOutputStream());
        assertThat(writer).hasToString("corpus writer");
        writer.close();
        assertThat(writer).hasToString("corpus writer, closed");

        CorpusWriter failing = CorpusWriter.open(new OutputStream() {
            @Override
            public void write(int any) throws IOException {
                throw new IOException("The disk is full");
            }
        });
        failing.write(Harbour.article());
        assertThat(failing).hasToString("corpus writer");
        assertThatIOException().isThrownBy(failing::flush);
        assertThat(failing).hasToString("corpus writer, failed");
    }

    @Test
    void hasAStringOfItsOwnForEveryPublicClassWithObjects() {
        assertThat(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(JSON).stream()
                                .filter(type -> !type.getPackageName().startsWith(JSON + ".internal"))
                                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                                .map(JavaClass::reflect)
                                .filter(type -> !type.isRecord() && !type.isInterface() && !type.isEnum())
                                .filter(ShownObjectsTest::hasTheStringOfObject)
                                .map(Class::getSimpleName))
                // Nobody shows an object of these: they have static methods only, or Spring makes them.
                .containsExactlyInAnyOrder(
                        "NewsClaimsJson", "NewsClaimsSchemas", "NewsClaimsAutoConfiguration", "Ninjs");
    }

    private static boolean hasTheStringOfObject(Class<?> type) {
        try {
            return type.getMethod("toString").getDeclaringClass() == Object.class;
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
