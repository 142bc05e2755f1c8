package io.github.newsclaims.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Invented paragraphs in eight scripts, of which it is known what is quoted: at least 995 of 1,000 passages are right. */
class GeneratedEnclosureTest {
    private static final int PARAGRAPHS = 400;

    /** A script with its letters, the space between its words, and how it ends a sentence. */
    enum Writing {
        LATIN("abdeghilmnoprstu", " ", ". ", "“”‘’", "\"\"''", "„“‚‘", "««»»‹›", "''\"\"", "‘’“”", "““\"\"''"),
        CYRILLIC("абвгдежзиклмнопрст", " ", ". ", "«»„“", "\"\"''", "„“‚‘", "“”‘’"),
        GREEK("αβγδεζηθικλμνοπρστ", " ", ". ", "«»“”", "\"\"''", "“”‘’"),
        HEBREW("אבגדהוזחטיכלמנסעפצקרשת", " ", ". ", "\"\"''", "״״׳׳", "„”‚’", "“”‘’", "”“’‘"),
        ARABIC("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", " ", ". ", "«»“”", "\"\"''", "”“’‘", "“”‘’"),
        DEVANAGARI("कखगघचछजझटठडढणतथदधनपफबभमयरल", " ", "। ", "“”‘’", "\"\"''"),
        HAN("工人資加三月船房租漲魚市港口", "", "。", "“”‘’", "「」『』", "\"\"''", "＂＂＇＇", "『』「」"),
        HANGUL("가나다라마바사아자차카타파하", " ", ". ", "“”‘’", "\"\"''", "‘’“”", "「」『』");

        private final String letters;
        private final String space;
        private final String stop;
        private final List<String> marks;

        Writing(String letters, String space, String stop, String... marks) {
            this.letters = letters;
            this.space = space;
            this.stop = stop;
            this.marks = List.of(marks);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatIsQuotedInEachScript(Writing writing) {
        Random random = new Random(7);
        List<String> wrong = new ArrayList<>();
        int passages = 0;
        for (int number = 0; number < PARAGRAPHS; number++) {
            Paragraph paragraph = new Paragraph(writing, random);
            paragraph.write();
            QuotedRegions regions = QuotedRegions.of(paragraph.text.toString());
            for (int[] passage : paragraph.passages) {
                passages++;
                boolean whole = regions.contain(passage[0], passage[1]);
                if (whole != (passage[2] == 1)) {
                    wrong.add(paragraph.text.substring(passage[0], passage[1])
                            + (whole ? " + " : " - ")
                            + paragraph.text);
                }
            }
        }
        assertThat(passages).isGreaterThan(4 * PARAGRAPHS);
        // A sign of inches may also end a quotation: “"a 15" net” and then a paragraph that starts with a mark.
        assertThat(wrong).hasSizeLessThan(passages / 200);
    }

    /** A paragraph of sentences, quotations, and words with apostrophes or signs of inches. */
    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        /** The start and end of passages, and 1 if they are quoted. */
        private final List<int[]> passages = new ArrayList<>();

        private final Writing writing;
        private final Random random;
        private final String marks;

        Paragraph(Writing writing, Random random) {
            this.writing = writing;
            this.random = random;
            this.marks = writing.marks.get(random.nextInt(writing.marks.size()));
        }

        void write() {
            int parts = 2 + random.nextInt(4);
            for (int part = 0; part < parts; part++) {
                switch (random.nextInt(4)) {
                    case 0 -> sentence();
                    case 1 -> quotation(false);
                    case 2 -> quotation(true);
                    default -> split();
                }
            }
            if (random.nextInt(4) == 0) {
                text.append(writing.space).append(marks.charAt(0));
                passage(1, 4);
                text.append("\n\n").append(marks.charAt(0));
                passage(1, 4);
                text.append(marks.charAt(1)).append(writing.stop);
            }
            sentence();
        }

        private void sentence() {
            passage(0, 5);
            text.append(writing.stop);
        }

        private void quotation(boolean nested) {
            text.append(marks.charAt(0));
            passage(1, 4);
            if (nested) {
                text.append(writing.space).append(marks.charAt(2));
                passage(1, 2);
                text.append(marks.charAt(3)).append(writing.space);
                passage(1, 3);
            }
            text.append(marks.charAt(1)).append(writing.space);
            sentence();
        }

        private void split() {
            text.append(marks.charAt(0));
            passage(1, 3);
            text.append(marks.charAt(1)).append(writing.space);
            passage(0, 2);
            text.append(writing.space).append(marks.charAt(0));
            passage(1, 3);
            text.append(marks.charAt(1)).append(writing.stop);
        }

        private void passage(int quoted, int words) {
            int start = text.length();
            for (int number = 0; number < words; number++) {
                text.append(number == 0 ? "" : writing.space);
                word(number > 0 && number < words - 1);
            }
            passages.add(new int[] {start, text.length(), quoted});
        }

        private void word(boolean inner) {
            int letters = 3 + random.nextInt(5);
            for (int letter = 0; letter < letters; letter++) {
                text.append(writing.letters.charAt(random.nextInt(writing.letters.length())));
            }
            int kind = random.nextInt(12);
            if (writing == Writing.LATIN && kind == 0) {
                text.append(apostrophe()).append('s');
            } else if (writing == Writing.LATIN && kind == 1 && inner) {
                text.append('s').append(apostrophe());
            } else if (writing == Writing.LATIN && kind == 2 && inner) {
                text.append(' ').append(apostrophe()).append("90s");
            } else if (writing == Writing.HEBREW && kind == 0 && inner) {
                text.insert(text.length() - 1, '"');
            } else if (kind == 3 && inner && !writing.space.isEmpty()) {
                text.append(" 15\"");
            }
        }

        private char apostrophe() {
            return marks.indexOf('\'') >= 0 ? '\'' : '’';
        }
    }
}
