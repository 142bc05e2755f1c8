package io.github.newsclaims.json.webannotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.json.exchange.Exported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables in the Javadoc of {@link WebAnnotations} are about what is written. */
class WebAnnotationTableTest {
    private static final Pattern ROW =
            Pattern.compile("<tr><td>\\{@code ([^}]+)}</td><td>(.*?)</td>\\s*<td>(both|in)</td></tr>", Pattern.DOTALL);

    private static String javadoc() throws IOException {
        return Files.readString(Path.of(
                        System.getProperty("basedir", ""),
                        "src/main/java/io/github/newsclaims/json/webannotation/WebAnnotations.java"))
                .replaceAll("\n \\* *", "\n");
    }

    private static List<MatchResult> rows(String table) {
        return ROW.matcher(table).results().toList();
    }

    @Test
    void everyRowIsInWhatIsWrittenUnlessItIsReadOnly() throws IOException {
        String[] tables = javadoc().split("<caption>");
        assertThat(tables).hasSize(3);
        check(rows(tables[1]), WebAnnotations.writer().write(Annotated.full()), 24);
        check(
                rows(tables[2]),
                WebAnnotations.writer()
                        .withDialect(AnnotationDialect.HYPOTHESIS)
                        .write(Annotated.full()),
                9);
    }

    private static void check(List<MatchResult> rows, Exported exported, int size) {
        assertThat(rows).hasSize(size);
        for (MatchResult row : rows) {
            String path = row.group(1);
            List<Object> found = new ArrayList<>();
            for (Map<String, Object> annotation : Annotated.items(exported)) {
                boolean isLink = "linking".equals(annotation.get("motivation"));
                if (path.startsWith("linking: ") == isLink) {
                    found.addAll(values(List.of(annotation), path.replace("linking: ", "")));
                }
            }
            assertThat(found)
                    .as(path)
                    .matches(values -> values.isEmpty() == row.group(3).equals("in"));
        }
    }

    /** The values at a path, for example {@code body[tagging].value}: of lists each item, of which a purpose or a type is asked. */
    private static List<Object> values(List<?> from, String path) {
        if (path.isEmpty()) {
            return new ArrayList<>(from);
        }
        String step = path.split("\\.")[0];
        String rest = path.substring(Math.min(path.length(), step.length() + 1));
        String name = step.replaceAll("\\[.*", "");
        String kind = step.contains("[") ? step.replaceAll(".*\\[|]", "") : "";
        List<Object> found = new ArrayList<>();
        for (Object object : from) {
            Object value = object instanceof Map<?, ?> members ? members.get(name) : null;
            List<?> items = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            found.addAll(items.stream().filter(item -> isOf(item, kind)).toList());
        }
        return values(found, rest);
    }

    private static boolean isOf(Object item, String kind) {
        return kind.isEmpty()
                || item instanceof Map<?, ?> members
                        && (kind.equals(members.get("purpose")) || kind.equals(members.get("type")));
    }

    @Test
    void everyFieldOfAClaimIsInATableOrAmongWhatIsLost() throws IOException {
        String javadoc = javadoc();
        String lost = javadoc.substring(javadoc.indexOf("What writing loses."), javadoc.indexOf("What reading loses."));
        String mapped = rows(javadoc).stream().map(row -> row.group(2)).collect(Collectors.joining(" "));
        assertThat(FieldList.CLAIM_FIELDS.names())
                .hasSizeGreaterThan(15)
                .allSatisfy(field -> assertThat(mapped.contains("{@code " + field + "}")
                                        != lost.replace('\n', ' ').contains("{@code " + field + "}")
                                || field.equals("sameAs"))
                        .as(field)
                        .isTrue());
    }
}
