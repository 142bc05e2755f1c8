package io.github.newsclaims.json.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Section;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.json.exchange.Imported;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the IPTC, in the folder of shared data. */
class NinjsConformanceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            documentation-3.1/001_simple_example.json       | Captain of wrecked cruise | 953 | 1 | Paulo Santalucia and Frances d'Emilio | 0 | headline,body
            documentation-3.1/003_associations_example.json | Dell Redefines Workstation | 7 | 1 |                                      | 0 | headline,body
            documentation-3.1/004_simple_text_article.json  | Captain of wrecked cruise | 956 | 4 | Paulo Santalucia and Frances d'Emilio | 0 | headline,body
            documentation-3.1/005_complex_text_article.json | Captain of wrecked cruise | 956 | 4 | Paulo Santalucia and Frances d'Emilio | 5 | headline,body
            examples-2.1/dpa_text.json                      | Faktencheck Derby-Elfmeter | 3063 | 9 | Von Christian Hollmann, dpa          | 0 | headline,body
            examples-2.1/ninjsExSimpleText_2.json           | Captain of wrecked cruise | 957 | 4 | Paulo Santalucia and Frances d'Emilio | 0 | headline,body
            examples-3.0/dpa_text.json                      | Faktencheck Derby-Elfmeter | 3063 | 9 | Von Christian Hollmann, dpa          | 0 | headline,body
            examples-3.0/ninjsExSimpleText_3.json           | Captain of wrecked cruise | 957 | 4 | Paulo Santalucia and Frances d'Emilio | 0 | headline,body
            """)
    void readsAnExample(
            String file, String headline, int length, int paragraphs, String author, int entities, String sections)
            throws IOException {
        Imported imported = Ninjs.read(NinjsFiles.file(file));

        Article article = imported.article();
        assertThat(article.headline().orElseThrow()).startsWith(headline);
        Section body = article.sections().get(1);
        String text = article.text().orElseThrow().slice(body.start(), body.end());
        assertThat((body.end() - body.start())).isEqualTo(length);
        assertThat(text.split("\n\n")).hasSize(paragraphs).noneMatch(paragraph -> paragraph.contains("<"));
        assertThat(article.contributors().stream().map(Contributor::name).map(name -> name.orElse("")))
                .isEqualTo(author == null ? List.of() : List.of(author));
        assertThat(article.entities()).hasSize(entities);
        assertThat(article.sections().stream()
                        .map(section -> section.kind().toString())
                        .collect(Collectors.joining(",")))
                .isEqualTo(sections);

        Exported exported = Ninjs.write(article);
        assertThat(NinjsFiles.objection(exported.json())).isEmpty();
        assertThat(Ninjs.read(exported.json()).article()).isEqualTo(article);
    }
}
