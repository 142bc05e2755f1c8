package desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.time.Edtf;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReviewTest {
    private static final Figure FIGURE = Figure.of(Amount.exact(150), Unit.currency("NOK"));
    private static final Review REVIEW = new Review(
            Claim.builder().id("c").wording("They pay 150 crowns").addFigure(FIGURE).build(),
            List.of(FIGURE, Figure.of(Amount.about(3), Unit.COUNT)),
            FigureComparison.of(FIGURE, FIGURE.withAmount(Amount.exact(170))),
            Map.of(Edtf.parse("../2031-04"), "checked"));
    private static final String BAD =
            "{\"claim\": {\"id\": \"c\", \"wording\": [\"They pay\"]},\n \"notes\": {\"last May\": \"\"}}";
    private static final String WHY =
            "Invalid date: a date is written like 2018, 2018-11 or 2018-11-10, got \"last May\" at /notes/last May, line 2";

    @Test
    void bothMappersWriteTheSameAndReadWhatTheyWrote() throws Exception {
        String json = WithJackson2.write(REVIEW);

        assertThat(json)
                .startsWith("{\"claim\":{\"id\":\"c\",\"wording\":[\"They pay 150 crowns\"],\"figures\":[{\"amount\"")
                .endsWith("\"notes\":{\"../2031-04\":\"checked\"}}");
        assertThat(WithJackson3.write(REVIEW)).isEqualTo(json);
        assertThat(WithJackson2.read(json)).isEqualTo(REVIEW);
        assertThat(WithJackson3.read(json)).isEqualTo(REVIEW);
    }

    @Test
    void serviceLoadingFindsBothModules() throws Exception {
        assertThat(new ObjectMapper().findAndRegisterModules().readValue("\"2031\"", Edtf.class))
                .isEqualTo(Edtf.parse("2031"));
        assertThat(JsonMapper.builder().findAndAddModules().build().readValue("\"2031\"", Edtf.class))
                .isEqualTo(Edtf.parse("2031"));
    }

    @Test
    void bothSayWhatIsWrongAndWhere() {
        assertThatThrownBy(() -> WithJackson2.read(BAD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(WHY);
        assertThatThrownBy(() -> WithJackson3.read(BAD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(WHY);
    }
}
