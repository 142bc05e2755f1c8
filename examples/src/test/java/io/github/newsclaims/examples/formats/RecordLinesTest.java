package io.github.newsclaims.examples.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordLinesTest {
    private static List<RecordLine> lines(byte[] bytes, int most) throws IOException {
        RecordLines lines = new RecordLines(new ByteArrayInputStream(bytes), most);
        List<RecordLine> all = new ArrayList<>();
        for (Optional<RecordLine> line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(line.get());
        }
        return all;
    }

    private static List<String> texts(String content) throws IOException {
        return lines(content.getBytes(StandardCharsets.UTF_8), 100).stream()
                .map(RecordLine::text)
                .toList();
    }

    @Test
    void endWithLfOrCrlfOnly() throws IOException {
        assertThat(texts("a\nb\r\n\nc\rd\u2028e\u0085f")).containsExactly("a", "b", "", "c\rd\u2028e\u0085f");
        assertThat(texts("a\n")).containsExactly("a");
        assertThat(texts("")).isEmpty();
    }

    @Test
    void haveNoByteOrderMarkAtTheStartOfTheFile() throws IOException {
        assertThat(texts("\ufeffa\n\ufeffb")).containsExactly("a", "\ufeffb");
    }

    @Test
    void mayBeLongerThanTheBuffer() throws IOException {
        String line = "é".repeat(100_000);

        assertThat(lines((line + "\r\nb").getBytes(StandardCharsets.UTF_8), 300_000))
                .containsExactly(new RecordLine(1, line, null), new RecordLine(2, "b", null));
    }

    @Test
    void mayBeTooLongOrNotUtf8() throws IOException {
        byte[] bytes = "12345\n123456\n?\nend".getBytes(StandardCharsets.UTF_8);
        bytes[13] = (byte) 0xFF;

        assertThat(lines(bytes, 5))
                .containsExactly(
                        new RecordLine(1, "12345", null),
                        new RecordLine(2, "", "it is longer than 5 bytes"),
                        new RecordLine(3, "", "it is not UTF-8"),
                        new RecordLine(4, "end", null));
    }
}
