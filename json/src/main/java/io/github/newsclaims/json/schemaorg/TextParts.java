package io.github.newsclaims.json.schemaorg;

import io.github.newsclaims.Section;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.json.internal.schemaorg.SchemaItem;
import io.github.newsclaims.json.internal.schemaorg.SchemaValue;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the headline, the dateline and the corrections of an article in its text. */
final class TextParts {
    private final ArticleText text;
    private final List<Section> sections = new ArrayList<>();

    TextParts(ArticleText text) {
        this.text = text;
    }

    /** Reads the parts that the text has. What it does not have is left. */
    List<Section> read(SchemaItem article, Optional<String> headline) {
        if (headline.isPresent() && text.value().startsWith(headline.get() + "\n")) {
            sections.add(Section.of(
                    SectionKind.HEADLINE,
                    0,
                    headline.get().codePointCount(0, headline.get().length())));
        }
        for (TracedNode value : article.values("dateline")) {
            place(value).ifPresent(place -> {
                value.take();
                sections.add(Section.of(SectionKind.DATELINE, place.start(), place.end()));
            });
        }
        for (TracedNode value : article.values("correction")) {
            if (value.isObject()) {
                correction(article.resolved(value));
            } else {
                place(value).ifPresent(place -> {
                    value.take();
                    sections.add(Section.of(SectionKind.CORRECTION, place.start(), place.end()));
                });
            }
        }
        return sections;
    }

    private void correction(SchemaItem comment) {
        Optional<TracedNode> words = comment.values("text").stream().findFirst();
        Optional<Anchor> place = words.flatMap(this::place);
        if (place.isEmpty()) {
            return;
        }
        comment.takeTypes("CorrectionComment");
        words.get().take();
        Optional<Edtf> date = comment.date("datePublished");
        Section.Builder section = Section.builder()
                .kind(SectionKind.CORRECTION)
                .start(place.get().start())
                .end(place.get().end())
                .extensions(comment.rest());
        date.ifPresent(section::published);
        sections.add(section.build());
    }

    /** Returns the only place of a string in the text, if it is in no other part. */
    private Optional<Anchor> place(TracedNode value) {
        Optional<String> words = SchemaValue.text(value);
        List<Anchor> places =
                words.isEmpty() ? List.of() : text.find(words.get()).all();
        if (places.size() != 1 || overlaps(places.get(0))) {
            value.problem("the text does not have these words at one place");
            return Optional.empty();
        }
        return Optional.of(places.get(0));
    }

    private boolean overlaps(Anchor place) {
        return sections.stream().anyMatch(section -> place.start() < section.end() && section.start() < place.end());
    }
}
