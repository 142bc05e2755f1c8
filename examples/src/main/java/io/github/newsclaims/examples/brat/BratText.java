package io.github.newsclaims.examples.brat;

import io.github.newsclaims.examples.formats.TextPlaces;
import io.github.newsclaims.json.exchange.OffsetUnit;
import io.github.newsclaims.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A text with one way in which a file may count its characters. */
final class BratText {
    private final String name;
    private final ArticleText counted;
    private final TextPlaces places;
    /** The offset in the text of each character of the text in which CRLF is one character; null if it is the text itself. */
    private final int @Nullable [] original;

    private BratText(String name, ArticleText counted, OffsetUnit unit, int @Nullable [] original) {
        this.name = name;
        this.counted = counted;
        this.places = new TextPlaces(counted, unit);
        this.original = original;
    }

    /** Returns all ways in which a file may count, likeliest first. The first is the one that brat documents. */
    static List<BratText> all(ArticleText text) {
        List<BratText> all = new ArrayList<>();
        all.add(new BratText("code points", text, OffsetUnit.CODE_POINTS, null));
        all.add(new BratText("UTF-16 units", text, OffsetUnit.UTF16_UNITS, null));
        if (text.value().contains("\r\n")) {
            ArticleText joined = ArticleText.of(text.value().replace("\r\n", "\n"));
            int[] original = originals(text.value(), joined.length());
            all.add(new BratText("code points, and CRLF as one", joined, OffsetUnit.CODE_POINTS, original));
            all.add(new BratText("UTF-16 units, and CRLF as one", joined, OffsetUnit.UTF16_UNITS, original));
        }
        return all;
    }

    private static int[] originals(String value, int length) {
        int[] original = new int[length];
        int count = 0;
        int offset = 0;
        for (int index = 0; index < value.length(); offset++) {
            int c = value.codePointAt(index);
            index += Character.charCount(c);
            if (c != '\r' || index == value.length() || value.charAt(index) != '\n') {
                original[count++] = offset;
            }
        }
        return original;
    }

    /** Returns the name of this way, for example "UTF-16 units". */
    String name() {
        return name;
    }

    /** Returns the first characters of a fragment, but not more than given; null if it is outside the text or empty. */
    @Nullable
    String slice(BratSpan.Fragment fragment, int most) {
        OptionalInt start = places.codePoint(fragment.start());
        OptionalInt end = places.codePoint(fragment.end());
        return start.isEmpty() || end.isEmpty() || start.getAsInt() >= end.getAsInt()
                ? null
                : counted.slice(start.getAsInt(), (int) Math.min(end.getAsInt(), (long) start.getAsInt() + most));
    }

    /** Returns the range of a fragment in the text itself, in code points. The fragment must have a slice. */
    BratRange range(BratSpan.Fragment fragment) {
        int start = places.codePoint(fragment.start()).getAsInt();
        int end = places.codePoint(fragment.end()).getAsInt();
        return original == null ? new BratRange(start, end) : new BratRange(original[start], original[end - 1] + 1);
    }
}
