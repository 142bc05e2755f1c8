package io.github.newsclaims.examples.brat;

import io.github.newsclaims.examples.formats.LossLog;
import io.github.newsclaims.examples.formats.TextPlaces;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The places of text-bound annotations, each compared with its words. */
final class BratPlaces {
    /** The number of characters of a fragment that a report may show. */
    private static final int SHOWN = 60;

    private final @Nullable ArticleText text;
    private final Map<String, List<BratRange>> ranges = new HashMap<>();
    private final Map<String, String> unplaced = new HashMap<>();

    private BratPlaces(@Nullable ArticleText text) {
        this.text = text;
    }

    /**
     * Finds the places. If the offsets do not fit the words as brat documents them, but all of them do in another unit, that
     * unit is taken.
     */
    static BratPlaces of(Collection<BratSpan> spans, @Nullable ArticleText text, LossLog losses) {
        BratPlaces places = new BratPlaces(text);
        if (text == null) {
            spans.forEach(span -> places.keepWords(span, "the text is not known", losses));
            return places;
        }
        List<BratText> all = BratText.all(text);
        BratText chosen = all.stream()
                .filter(way -> spans.stream().allMatch(span -> fit(span, way).isPresent()))
                .findFirst()
                .orElse(all.get(0));
        if (chosen != all.get(0)) {
            losses.line(0);
            losses.changed("offsets", "", "they count " + chosen.name() + "; brat's own offsets count code points");
        }
        spans.forEach(span -> places.place(span, chosen, losses));
        return places;
    }

    private void place(BratSpan span, BratText way, LossLog losses) {
        OptionalInt fit = fit(span, way);
        if (fit.isEmpty()) {
            keepWords(span, problem(span, way), losses);
            return;
        }
        ranges.put(span.line().id(), span.fragments().stream().map(way::range).toList());
        reportRest(span, fit.getAsInt(), losses);
    }

    private static String problem(BratSpan span, BratText way) {
        List<String> there = new ArrayList<>();
        for (BratSpan.Fragment fragment : span.fragments()) {
            String slice = way.slice(fragment, SHOWN);
            if (slice == null) {
                return "the text has no words at " + fragment.start() + " to " + fragment.end();
            }
            there.add(slice);
        }
        return "the text has " + TextPlaces.shown(String.join(" ", there)) + " there, not "
                + TextPlaces.shown(span.words());
    }

    private void keepWords(BratSpan span, String problem, LossLog losses) {
        losses.line(span.line().number());
        String words = withoutBlankLines(span.words());
        if (!isWords(words)) {
            // It is kept as a record.
            return;
        }
        losses.unplaced(span.line().id(), "", problem);
        unplaced.put(span.line().id(), words);
    }

    /** Returns whether a string has more than white space and invisible characters. */
    static boolean isWords(String words) {
        try {
            Words.of(words);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String withoutBlankLines(String words) {
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == '\n') {
            end--;
        }
        return words.substring(0, end);
    }

    /** Reports the lines after the words of a span that do not belong to them. */
    private static void reportRest(BratSpan span, int end, LossLog losses) {
        long number = span.line().number()
                + span.words().substring(0, end).chars().filter(c -> c == '\n').count();
        for (String line : span.words().substring(end).split("\n", -1)) {
            if (!line.isBlank()) {
                losses.line(number);
                losses.leftOut("line", "", "it is no annotation");
            }
            number++;
        }
    }

    /**
     * Returns how many characters of the words are those at the place; empty if the words there are others. brat joins fragments
     * with a blank, and did so with nothing before version 1.3. It writes a line break as such or as a blank.
     */
    private static OptionalInt fit(BratSpan span, BratText way) {
        List<String> slices = new ArrayList<>();
        for (BratSpan.Fragment fragment : span.fragments()) {
            // More characters than the words have cannot fit, even if each was a CRLF. A hostile file has many that are
            // long.
            String slice = way.slice(fragment, 2 * span.words().length() + 1);
            if (slice == null) {
                return OptionalInt.empty();
            }
            slices.add(slice);
        }
        OptionalInt joined = fit(String.join(" ", slices), span.words());
        return joined.isPresent() || slices.size() == 1 ? joined : fit(String.join("", slices), span.words());
    }

    private static OptionalInt fit(String there, String words) {
        int index = 0;
        for (int at = 0; at < there.length(); at++) {
            // The end of a line of the .ann file was LF or CRLF, whatever the text has.
            if (there.startsWith("\r\n", at) && !words.startsWith("\r\n", index)) {
                at++;
            }
            if (index == words.length() || !isSame(there.charAt(at), words.charAt(index))) {
                return OptionalInt.empty();
            }
            index++;
        }
        return index == words.length() || words.charAt(index) == '\n' ? OptionalInt.of(index) : OptionalInt.empty();
    }

    private static boolean isSame(char a, char b) {
        return a == b || ((a == '\n' || a == '\r') && (b == ' ' || b == '\n'));
    }

    /** Returns whether the words of an annotation are known. */
    boolean has(String id) {
        return ranges.containsKey(id) || unplaced.containsKey(id);
    }

    /** Returns whether each part of an annotation lies in one of others. */
    boolean isInside(String id, List<String> others) {
        return ranges.containsKey(id)
                && ranges(id).stream()
                        .allMatch(range -> others.stream()
                                .flatMap(other -> ranges(other).stream())
                                .anyMatch(other -> other.start() <= range.start() && range.end() <= other.end()));
    }

    /** Returns the ranges of an annotation in the order of the file; empty if it has no place. */
    List<BratRange> ranges(String id) {
        return ranges.getOrDefault(id, List.of());
    }

    /**
     * Returns the wording of annotations together: an anchor if all have a place, else their words.
     *
     * @return the wording; empty if none has words, or all are white space
     */
    Optional<Wording> wording(List<String> ids) {
        List<String> known = ids.stream().filter(this::has).distinct().toList();
        if (text != null && !known.isEmpty() && known.stream().allMatch(ranges::containsKey)) {
            Optional<Anchor> anchor = BratRange.anchor(
                    known.stream().flatMap(id -> ranges(id).stream()).toList(), text);
            return anchor.map(found -> found);
        }
        List<String> words = new ArrayList<>();
        for (String id : known) {
            if (unplaced.containsKey(id)) {
                words.add(unplaced.get(id));
            } else if (text != null) {
                BratRange.anchor(ranges(id), text).ifPresent(anchor -> words.addAll(anchor.pieces()));
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(Words.of(words));
    }
}
