package io.github.newsclaims.json.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExportedTest {
    private static final Loss LOSS = Loss.of("figures", "/claims/0/figures", LossOutcome.LEFT_OUT, "no field for it");

    @Test
    void writesTheDocumentWithExactNumbersInItsOrder() throws IOException {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("z", new BigDecimal("0.10000000000000000000000000000000000000001"));
        document.put("a", List.of(true, "“é” 😀", 12));
        document.put("n", null);
        Exported exported = Exported.of(document, List.of(LOSS));
        String json = "{\"z\":0.10000000000000000000000000000000000000001,\"a\":[true,\"“é” 😀\",12],\"n\":null}";
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        exported.write(stream);

        assertThat(exported.json()).isEqualTo(json);
        assertThat(exported.bytes()).isEqualTo(json.getBytes(StandardCharsets.UTF_8));
        assertThat(stream.toByteArray()).isEqualTo(exported.bytes());
        assertThat(exported.indentedJson()).startsWith("{\n  \"z\": 0.1000").endsWith("\n}");
        assertThat(exported.losses()).containsExactly(LOSS);
        assertThat(exported.isLossless()).isFalse();
        assertThat(exported.lossText()).isEqualTo("figures was left out: no field for it, at /claims/0/figures\n");
        assertThat(exported).hasToString("Exported{losses=1}");
    }

    @Test
    void writesAList() {
        assertThat(Exported.of(List.of(Map.of(), List.of()), List.of()).json()).isEqualTo("[{},[]]");
    }

    @Test
    void isNotChangedThroughTheGivenDocument() {
        List<Object> document = new ArrayList<>(List.of("a"));
        Exported exported = Exported.of(document, List.of());
        document.add("b");

        assertThat(exported.document()).isEqualTo(List.of("a"));
        assertThatThrownBy(() -> ((List<?>) exported.document()).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesWhatIsNoDocument() {
        assertThatThrownBy(() -> Exported.of("a", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid document: it must be a map or a list, got \"java.lang.String\"");
        assertThatThrownBy(() -> Exported.of(List.of(1.5), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid extension: a value must be a String, BigDecimal, integer, Boolean, null, List or"
                        + " Map, got \"java.lang.Double\"");
    }

    @Test
    void isEqualByDocumentWithItsOrderAndLosses() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("a", 1);
        one.put("b", 2);
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("b", 2);
        other.put("a", 1);

        assertThat(Exported.of(one, List.of()))
                .isEqualTo(Exported.of(one, List.of()))
                .hasSameHashCodeAs(Exported.of(one, List.of()))
                .isNotEqualTo(Exported.of(other, List.of()))
                .isNotEqualTo(Exported.of(one, List.of(LOSS)))
                .isNotEqualTo(one);
    }
}
