package io.github.newsclaims.json;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.internal.ReadMembers;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.time.Edtf;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The small values of a random article. */
final class GeneratedValues {
    private static final String[] CHARACTERS = {
        "a",
        "b",
        "Z",
        "0",
        " ",
        "\n",
        "\r\n",
        "\t",
        "\"",
        "\\",
        "/",
        "\u0000",
        "\u001f",
        "\u007f",
        "\u0085",
        "\u00a0",
        "é",
        "e\u0301",
        "ß",
        "\u2028",
        "\u2029",
        "\u200f",
        "\u202e",
        "عبّارة",
        "עברית",
        "漢字",
        "한국",
        "😀",
        "👩‍🚀",
        "🇳🇴",
        "𝄞",
        "\uffff",
        "\ufffd",
        "\ufeff",
        "\udbff\udfff",
        "“",
        "”",
        "’",
        "<",
        "&",
        "{",
        "}",
        "[",
        "¦"
    };
    private static final String[] DATES = {
        "2031", "2031-04", "2031-04-02", "2031-04-02T10:00:00Z", "XXXX-11-10", "2018?-11-10", "../2019", "2019/..",
        "2031-21", "203X", "2031~", "Y170000002", "2031-04/2031-05", "[2030,2031]", "{2030..2032}", "-0044-03-15"
    };
    private static final String[] URIS = {
        "https://example.org/a",
        "urn:x:y",
        "HTTP://EXAMPLE.org:80/%c3%a9?q=1#f",
        "relative/path",
        "https://example.org/é"
    };

    /** With these a time is not on its date. */
    private static final Set<TimeModifier> OFF_THE_DATE = EnumSet.of(TimeModifier.BEFORE, TimeModifier.AFTER);

    private final Random random;

    GeneratedValues(Random random) {
        this.random = random;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    @SafeVarargs
    final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return chance(45) ? Optional.of(value.get()) : Optional.empty();
    }

    <T> List<T> list(int most, Supplier<? extends T> item) {
        List<T> items = new ArrayList<>();
        for (int count = chance(50) ? 0 : upTo(most); count > 0; count--) {
            items.add(item.get());
        }
        return items;
    }

    /** Some of the values in another order, at least as many as asked for. */
    List<String> distinct(List<String> values, int least) {
        List<String> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, least + random.nextInt(shuffled.size() - least + 1));
    }

    String text(int characters) {
        StringBuilder text = new StringBuilder();
        for (int count = 0; count < characters; count++) {
            text.append(chance(60) ? oneOf("a", "b", "c ", "d") : oneOf(CHARACTERS));
        }
        return text.toString();
    }

    /** A text that is not blank. */
    String line() {
        return text(upTo(3)) + oneOf("x", "é", "😀", "ع") + text(upTo(8));
    }

    String id(String prefix) {
        return prefix + text(upTo(4));
    }

    String uri() {
        return oneOf(URIS);
    }

    Edtf date() {
        return Edtf.parse(oneOf(DATES));
    }

    Instant instant() {
        return Instant.ofEpochSecond(random.nextInt() * 10L, chance(50) ? 0 : random.nextInt(1_000_000_000));
    }

    BigDecimal decimal() {
        int scale = random.nextInt(60) - 20;
        return new BigDecimal(new BigInteger(1 + random.nextInt(120), random), scale);
    }

    Wording wording(@Nullable ArticleText text) {
        Anchor place = text == null || chance(30) ? null : anchor(text, 0, text.length());
        if (place != null && text != null) {
            return chance(40) ? text.withContext(place, upTo(20)) : place;
        }
        List<TextQuote> pieces = new ArrayList<>(List.of(quote()));
        pieces.addAll(list(2, this::quote));
        return Words.ofQuotes(pieces);
    }

    /** Words, some of them with their context. */
    TextQuote quote() {
        TextQuote quote = TextQuote.of(line());
        return chance(40) ? quote.withPrefix(text(upTo(5))).withSuffix(text(upTo(5))) : quote;
    }

    /** A place of one to three spans; null where none is found that is not blank. */
    @Nullable
    Anchor anchor(ArticleText text, int from, int to) {
        Anchor place = null;
        int start = from;
        for (int span = 0; span < 3 && start < to; span++) {
            start += random.nextInt(to - start);
            int end = start + 1 + random.nextInt(Math.min(12, to - start));
            if (!text.slice(start, end).isBlank()
                    && text.slice(start, end).chars().anyMatch(Character::isLetter)) {
                Anchor next = text.anchor(start, end);
                place = place == null ? next : place.and(next);
            }
            start = end;
            if (chance(60)) {
                return place;
            }
        }
        return place;
    }

    TimeExpression time(@Nullable ArticleText text) {
        TimeExpression.Builder time = TimeExpression.builder().extensions(extensions());
        boolean dated = chance(70);
        if (dated) {
            Edtf date = date();
            boolean aside = false;
            time.edtf(date);
            if (!date.isOpenInterval()) {
                Optional<TimeModifier> modifier = maybe(() -> oneOf(TimeModifier.values()));
                modifier.ifPresent(time::modifier);
                aside = modifier.isPresent() && OFF_THE_DATE.contains(modifier.get());
            }
            if (!aside) {
                maybe(() -> date).ifPresent(time::resolved);
            }
        }
        if (!dated || chance(50)) {
            time.wording(wording(text));
        }
        return time.build();
    }

    Provenance provenance() {
        Provenance.Builder provenance = Provenance.builder();
        provenance.agent(line());
        maybe(this::line).ifPresent(provenance::version);
        maybe(this::instant).ifPresent(provenance::generatedAt);
        maybe(() -> oneOf(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("0.870")))
                .ifPresent(provenance::confidence);
        provenance.extensions(extensions());
        return provenance.build();
    }

    /** None mostly, else names of later versions and of tools, with every sort of value. */
    Extensions extensions() {
        ReadMembers extensions = new ReadMembers();
        for (int count = chance(65) ? 0 : upTo(3); count > 0; count--) {
            String name = oneOf("later", "tool:x", "", "$ref", "Id", "\u0000", "é😀", "kinds") + text(upTo(2));
            extensions.put(name, anything(0));
        }
        return Extensions.of(extensions);
    }

    private @Nullable Object anything(int level) {
        return switch (random.nextInt(level > 3 ? 5 : 7)) {
            case 0 -> null;
            case 1 -> chance(50);
            case 2 -> text(upTo(6));
            case 3 -> decimal().multiply(BigDecimal.valueOf(chance(50) ? 1 : -1));
            case 4 -> oneOf(BigDecimal.ZERO, new BigDecimal("1e21"), new BigDecimal("1e-7"), BigDecimal.TEN);
            case 5 -> {
                List<@Nullable Object> items = new ArrayList<>();
                for (int count = upTo(3); count > 0; count--) {
                    items.add(anything(level + 1));
                }
                yield items;
            }
            default -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                for (int count = upTo(3); count > 0; count--) {
                    members.put(text(upTo(3)), anything(level + 1));
                }
                yield members;
            }
        };
    }
}
