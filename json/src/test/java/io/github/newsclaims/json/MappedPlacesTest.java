package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.newsclaims.Article;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Line and column of what a mapper refuses. The parser is asked for them: it cannot go back. */
@Tag("jackson")
class MappedPlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"newsclaims":"1",;"id":"a         | 2 | 8  | document is not valid JSON at /id, line 2, column 8
            {"newsclaims":"1",;"id":7}         | 2 | 6  | id must be a string, got 7 at /id
            {"newsclaims":"1",;"id":{}}        | 2 | 6  | id must be a string, got an object at /id
            {"newsclaims":"1",;"id":"a","updated":"soon"} | 2 | 20 | Invalid date: a date is written like 2018, 2018-11 or 2018-11-10, got "soon" at /updated
            {"newsclaims":"1","id":"a",;"id":"b"} | 2 | 1 | field "id" stands twice at /id
            {"newsclaims":"1","id":"a",;"sources":[{"kind":"person"}]} | 1 | 1 | source is missing required field name or description at /sources/0
            {"newsclaims":"1",;"headline":"x"} | 1 | 1 | article is missing required field id
            """)
    void areThoseOfTheFaultWhereTheParserIsOnIt(String document, int line, int column, String message) {
        String json = document.strip().replace(';', '\n');
        for (Mapper mapper : Mapper.all()) {
            Mapper.Refused refused = catchThrowableOfType(Mapper.Refused.class, () -> mapper.read(json, Article.class));

            assertThat(refused).as("%s: %s", mapper, json).hasMessage(message);
            assertThat(refused.getCause())
                    .isInstanceOfSatisfying(
                            NewsClaimsJsonException.class,
                            cause -> assertThat(cause.line() + ":" + cause.column())
                                    .as("%s: %s", mapper, json)
                                    .isEqualTo(line + ":" + column));
        }
    }
}
