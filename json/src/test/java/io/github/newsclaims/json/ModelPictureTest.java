package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * That docs/model.svg shows every part of the model. After a change of the model, draw it again with
 *
 * <pre>
 * mvn -pl json -am test -Dnewsclaims.update=true -Dtest=ModelPictureTest -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
class ModelPictureTest {
    private static final boolean UPDATE = Boolean.getBoolean("newsclaims.update");
    private static final Path PICTURE = Path.of("../docs/model.svg");

    @Test
    void showsEveryType() {
        assertThat(ModelPicture.drawn()).containsExactlyInAnyOrderElementsOf(new ModelPicture().types());
    }

    @Test
    void showsEveryAccessorWithItsMultiplicity() throws IOException {
        String drawn = new ModelPicture().draw();
        if (UPDATE) {
            Files.writeString(PICTURE, drawn);
        }
        String picture = Files.readString(PICTURE);
        Set<String> missing = new TreeSet<>();
        for (ModelField field : ModelField.all()) {
            if (!picture.matches("(?s).*>" + field.name() + "[?*+ 2]*</text>.*")) {
                missing.add(field.toString());
            }
        }

        assertThat(missing).isEmpty();
        assertThat(picture).isEqualTo(drawn);
    }

    @Test
    void readsMultiplicityFromTheTypes() {
        ModelPicture picture = new ModelPicture();

        assertThat(picture.rows("Contributor"))
                .containsExactly(
                        new ModelPicture.Row("name?", "text"),
                        new ModelPicture.Row("role", "ContributorRole"),
                        new ModelPicture.Row("organization?", "text"));
        assertThat(picture.rows("Speaker").subList(0, 4))
                .isEqualTo(List.of(
                        new ModelPicture.Row("Candidates", ""),
                        new ModelPicture.Row("  ids 2+", "text"),
                        new ModelPicture.Row("Known", ""),
                        new ModelPicture.Row("  ids+", "text")));
    }
}
