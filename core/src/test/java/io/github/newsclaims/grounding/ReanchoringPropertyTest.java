package io.github.newsclaims.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random edits of a text whose words all occur several times, between names that occur once. */
class ReanchoringPropertyTest {
    private static final int ROUNDS = 60;
    private static final List<String> TWINS = List.of("He left.", "she said", "30 boats", "Ida's plan");

    private final List<List<Part>> paragraphs = new ArrayList<>();
    private int names;

    /** A part of the text: a name that occurs once, or words that occur several times. */
    private static final class Part {
        private final String words;

        Part(String words) {
            this.words = words;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void carriesWordsToTheirOwnPlaceOnly(long seed) {
        Random random = new Random(seed);
        int carried = 0;
        int left = 0;
        for (int round = 0; round < ROUNDS; round++) {
            paragraphs.clear();
            IntStream.range(0, 3 + random.nextInt(4)).forEach(any -> paragraphs.add(paragraph(random)));
            List<Part> twins = twins();
            ArticleText before = ArticleText.of(text());
            Article.Builder article = Article.builder().id("a").text(before);
            for (Part part : twins) {
                article.addClaim(Claim.builder()
                        .id("c" + twins.indexOf(part))
                        .wording(place(before, part))
                        .build());
            }
            Set<Part> touched = new HashSet<>();
            boolean moved = false;
            for (int edit = 0; edit <= random.nextInt(3); edit++) {
                moved |= edit(random, touched);
            }
            ArticleText after = ArticleText.of(text());
            Reanchoring reanchoring = Reanchoring.of(article.build(), after);
            List<Part> still = twins();
            for (ReanchoredWords words : reanchoring.words()) {
                int index = Integer.parseInt(words.pointer().split("/")[2]);
                Part part = twins.get(index);
                if (words.after().isPresent()) {
                    carried++;
                    assertThat(still)
                            .as("%s\n->\n%s\n%s", before.value(), after.value(), words)
                            .contains(part);
                    assertThat(words.after().get().withoutContext())
                            .as("%s\n->\n%s", before.value(), after.value())
                            .isEqualTo(place(after, part));
                } else if (still.contains(part)) {
                    left++;
                    assertThat(touched.contains(part) || moved)
                            .as("%s in\n%s\n->\n%s", words, before.value(), after.value())
                            .isTrue();
                }
            }
        }
        assertThat(carried).isGreaterThan(10 * left);
    }

    /** Changes the text, and returns whether paragraphs were moved. Adds the words right beside a change. */
    private boolean edit(Random random, Set<Part> touched) {
        if (paragraphs.isEmpty() || random.nextInt(4) == 0) {
            paragraphs.add(random.nextInt(paragraphs.size() + 1), List.of(name(), name(), name()));
            return false;
        }
        if (random.nextInt(4) == 0) {
            Collections.swap(paragraphs, random.nextInt(paragraphs.size()), random.nextInt(paragraphs.size()));
            return true;
        }
        int number = random.nextInt(paragraphs.size());
        List<Part> parts = new ArrayList<>(paragraphs.get(number));
        // A change starts and ends with a name. Otherwise nothing could tell which of two equal words was deleted.
        List<Integer> ends = IntStream.range(0, parts.size())
                .filter(index -> !TWINS.contains(parts.get(index).words))
                .boxed()
                .toList();
        int one = ends.get(random.nextInt(ends.size()));
        int other = ends.get(random.nextInt(ends.size()));
        int from = Math.min(one, other);
        int to = Math.max(one, other) + 1;
        touched.addAll(parts.subList(Math.max(0, from - 3), Math.min(parts.size(), to + 3)));
        parts.subList(from, to).clear();
        if (random.nextBoolean()) {
            parts.addAll(from, List.of(name(), name()));
        }
        if (parts.isEmpty()) {
            paragraphs.remove(number);
        } else {
            paragraphs.set(number, parts);
        }
        return false;
    }

    private Part name() {
        return new Part("Name" + names++);
    }

    private List<Part> paragraph(Random random) {
        List<Part> parts = new ArrayList<>();
        parts.add(name());
        for (int part = 0; part < 2 + random.nextInt(5); part++) {
            parts.add(new Part(TWINS.get(random.nextInt(TWINS.size()))));
            parts.add(name());
        }
        return parts;
    }

    private List<Part> twins() {
        return paragraphs.stream()
                .flatMap(List::stream)
                .filter(part -> TWINS.contains(part.words))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private String text() {
        return paragraphs.stream()
                .map(parts -> parts.stream().map(part -> part.words).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }

    private Anchor place(ArticleText text, Part wanted) {
        int offset = 0;
        for (List<Part> parts : paragraphs) {
            for (Part part : parts) {
                if (part == wanted) {
                    return text.anchor(offset, offset + part.words.length());
                }
                offset += part.words.length() + 1;
            }
            offset++;
        }
        throw new AssertionError(wanted.words);
    }
}
