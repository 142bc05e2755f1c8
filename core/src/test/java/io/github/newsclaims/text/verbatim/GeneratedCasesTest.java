package io.github.newsclaims.text.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Random sentences in ten scripts, with one kind of difference between text and words: at least 95 of 100 are judged right. */
class GeneratedCasesTest {
    private static final int CASES = 400;

    /** The words of a script. None of them is a number, a negation or part of another one. */
    private record Script(String name, String space, List<String> words) {
        static Script of(String name, String space, String words) {
            return new Script(name, space, List.of(words.split(" ")));
        }

        boolean hasSpaces() {
            return space.equals(" ");
        }

        /** Returns different words in random order. */
        List<String> sentence(Random random, int length) {
            List<String> sentence = new ArrayList<>();
            while (sentence.size() < length) {
                String word = words.get(random.nextInt(words.size()));
                if (!sentence.contains(word)) {
                    sentence.add(word);
                }
            }
            return sentence;
        }

        String join(List<String> sentence) {
            return String.join(space, sentence);
        }
    }

    private static final List<Script> SCRIPTS = List.of(
            Script.of("Latin", " ", "crews harbour winter cannery wages rise quay market owners ships pay leave"),
            Script.of(
                    "Cyrillic",
                    " ",
                    "рыбаки гавань зима зарплата растёт причал рынок хозяева корабли платят уходят завод"),
            Script.of(
                    "Greek", " ", "ψαράδες λιμάνι χειμώνας μισθός αυξάνεται αγορά πλοία πληρώνουν φεύγουν εργοστάσιο"),
            Script.of("Arabic", " ", "الصيادون الميناء الشتاء الأجور ارتفعت السوق السفن يدفعون المصنع العمال"),
            Script.of("Hebrew", " ", "דייגים נמל חורף שכר עלה שוק ספינות משלמים מפעל עובדים"),
            Script.of("Devanagari", " ", "मछुआरे बंदरगाह सर्दी मज़दूरी बढ़ी बाज़ार जहाज़ देते कारख़ाना मालिक"),
            Script.of("Hangul", " ", "어부들이 항구에서 겨울에 임금이 올랐다 시장은 배들이 지불한다 공장에서 주인이"),
            Script.of("Han", "", "渔民 港口 冬季 工资 上涨 市场 船只 支付 工厂 老板"),
            Script.of("Kana", "", "りょうし みなと ふゆ ちんぎん あがった マーケット はらう こうじょう おやかた"),
            Script.of("Thai", "", "ชาวประมง ท่าเรือ ฤดูหนาว ค่าจ้าง สูงขึ้น ตลาด เรือ จ่าย โรงงาน เจ้าของ"));

    /** A text, some words and the levels of which one is right. */
    private record Case(String text, String words, Set<VerbatimLevel> right) {
        static Case of(String text, String words, VerbatimLevel... right) {
            return new Case(text, words, Set.of(right));
        }
    }

    private static final VerbatimLevel[] SAME = {VerbatimLevel.TYPOGRAPHY, VerbatimLevel.WHITESPACE};
    private static final VerbatimLevel[] OTHER = {VerbatimLevel.CHANGED_WORDS, VerbatimLevel.NOT_FOUND};

    private static String pick(Random random, String... any) {
        return any[random.nextInt(any.length)];
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind("cut numbers", (script, random) -> {
                    List<String> words = script.sentence(random, 5);
                    String sign = pick(
                            random, "-", "−", "－", "-$", "0.", "3,", "5/", "5:", "93\u00a0", "93\u2007", "61·", "[-");
                    String text =
                            script.join(words.subList(0, 3)) + " " + sign + "512 " + script.join(words.subList(3, 5));
                    return Case.of(text, "512 " + words.get(3), OTHER);
                }),
                kind("digits and multipliers", (script, random) -> {
                    List<String> words = script.sentence(random, 4);
                    String after = pick(random, "½", "⁶", ".5", ",512", ":30", "万", "만", "/6", "\u202f512");
                    String text = script.join(words.subList(0, 2)) + " 93" + after + " " + words.get(2);
                    return Case.of(text, words.get(1) + " 93", OTHER);
                }),
                kind("editing", (script, random) -> {
                    List<String> words = script.sentence(random, 7);
                    String text = script.join(words);
                    int at = 1 + random.nextInt(5);
                    List<String> edited = new ArrayList<>(words);
                    switch (random.nextInt(4)) {
                        case 0 -> edited.set(at, "…");
                        case 1 -> edited.add(at, "[" + script.words().get(0) + "]");
                        case 2 -> edited.set(at, "[…]");
                        default -> {
                            edited.add(at, "(" + script.words().get(0) + ")");
                            return Case.of(text, String.join(" ", edited), VerbatimLevel.CHANGED_WORDS);
                        }
                    }
                    return Case.of(text, String.join(" ", edited), VerbatimLevel.EDITORIAL);
                }),
                kind("editing that drops a negation or number", (script, random) -> {
                    List<String> words = script.sentence(random, 6);
                    String dropped = switch (script.name()) {
                        case "Latin" -> pick(random, "not", "never", "nicht", "512", "pas", "ikke");
                        case "Cyrillic" -> pick(random, "не", "никогда", "512");
                        case "Greek" -> pick(random, "δεν", "ποτέ", "512");
                        case "Arabic" -> pick(random, "لا", "لن", "٥١٢");
                        case "Hebrew" -> pick(random, "לא", "512");
                        case "Devanagari" -> pick(random, "नहीं", "५१२");
                        case "Hangul" -> pick(random, "안", "못", "512");
                        case "Han" -> pick(random, "不", "没", "三");
                        case "Kana" -> pick(random, "ない", "512");
                        default -> pick(random, "ไม่", "512");
                    };
                    List<String> text = new ArrayList<>(words);
                    text.add(3, dropped);
                    List<String> edited = new ArrayList<>(words);
                    edited.add(3, pick(random, "…", "[…]", "..."));
                    return Case.of(script.join(text), String.join(" ", edited), VerbatimLevel.CHANGED_WORDS);
                }),
                kind("twins", (script, random) -> {
                    List<String> words = script.sentence(random, 6);
                    String name = words.get(0) + "%s" + script.space() + words.get(1);
                    String text =
                            String.format(name, "’") + ". " + words.get(2) + ". " + String.format(name, "'") + "!";
                    boolean typographic = random.nextBoolean();
                    return Case.of(
                            text,
                            String.format(name, typographic ? "’" : "'"),
                            typographic ? VerbatimLevel.EXACT : VerbatimLevel.AMBIGUOUS);
                }),
                kind("change of script", (script, random) -> {
                    String other = script.name().equals("Latin") ? "漁師" : "NHK";
                    List<String> words = script.sentence(random, 3);
                    String text = words.get(0) + other + words.get(1) + script.space() + words.get(2);
                    return Case.of(text, other, VerbatimLevel.EXACT);
                }),
                kind("marks", (script, random) -> {
                    List<String> words = script.sentence(random, 5);
                    String[] marks = pick(
                                    random, "“ ”", "„ “", "« »", "「 」", "『 』", "\" \"", "‘ ’", "״ ״", "＂ ＂", "❝ ❞")
                            .split(" ");
                    String[] others =
                            pick(random, "\" \"", "“ ”", "'' ''", "« »", "「 」").split(" ");
                    String form = script.join(words.subList(0, 2)) + " %s" + words.get(2) + "%s " + words.get(3);
                    VerbatimLevel[] right = {SAME[0], SAME[1], VerbatimLevel.EXACT};
                    return Case.of(
                            String.format(form, marks[0], marks[1]) + " " + words.get(4),
                            String.format(form, others[0], others[1]),
                            right);
                }),
                kind("marks around", (script, random) -> {
                    List<String> words = script.sentence(random, 5);
                    String inner = script.join(words.subList(1, 4));
                    String marked = switch (random.nextInt(5)) {
                        case 0 -> "“" + inner + "”";
                        case 1 -> "“" + inner;
                        case 2 -> inner + "”";
                        case 3 -> "“‘" + inner + "’”";
                        default -> "«\u00a0" + inner + "\u00a0»";
                    };
                    return Case.of(script.join(words), marked, SAME);
                }),
                kind("stops before a closing mark", (script, random) -> {
                    List<String> words = script.sentence(random, 5);
                    String inner = script.join(words.subList(0, 3));
                    String text = "“" + inner + pick(random, ",", ".", "。", "،", "।", "") + "” " + words.get(3);
                    return Case.of(
                            text, inner + pick(random, ".", ",", "。", "۔"), SAME[0], SAME[1], VerbatimLevel.EXACT);
                }),
                kind("dashes and ellipses", (script, random) -> {
                    List<String> words = script.sentence(random, 5);
                    boolean dash = random.nextBoolean();
                    String one =
                            dash ? pick(random, "—", "–", "--", "⸺", " — ", " -- ") : pick(random, "…", "...", ". . .");
                    String other = dash ? pick(random, " – ", "-", "—") : pick(random, "...", "…");
                    String form = words.get(0) + script.space() + words.get(1) + "%s" + words.get(2);
                    return Case.of(
                            String.format(form, one) + script.space() + words.get(3),
                            String.format(form, other),
                            SAME[0],
                            SAME[1],
                            VerbatimLevel.EXACT);
                }),
                kind("spaces", (script, random) -> {
                    List<String> words = script.sentence(random, 6);
                    String space = script.hasSpaces()
                            ? pick(random, "\u00a0", "  ", "\n", "\u202f")
                            : pick(random, " ", "\n", "");
                    List<String> text = new ArrayList<>(words);
                    text.set(2, text.get(2) + space + text.remove(3));
                    return Case.of(
                            script.join(text) + " 30\u00a0%.",
                            script.join(words) + pick(random, " 30%", " 30 %"),
                            VerbatimLevel.WHITESPACE);
                }),
                kind("invisible characters", (script, random) -> {
                    List<String> words = script.sentence(random, 5);
                    String hidden = pick(
                            random, "\u200e", "\u200f", "\u061c", "\u2068", "\u2069", "\u00ad", "\u200b", "\u2060",
                            "\ufe0f", "\u034f");
                    List<String> text = new ArrayList<>(words);
                    text.set(2, text.get(2) + hidden);
                    return Case.of(script.join(text), script.join(words.subList(1, 5)), VerbatimLevel.WHITESPACE);
                }),
                kind("compatibility forms", (script, random) -> {
                    List<String> words = script.sentence(random, 4);
                    String form = script.join(words.subList(0, 2)) + " %s " + words.get(2);
                    String[] pair = pick(random, "１５０ 150", "ﬁsh fish", "ＡＢＣ ABC", "cafe\u0301 café", "CO₂ CO2")
                            .split(" ");
                    return Case.of(String.format(form, pair[0]), String.format(form, pair[1]), SAME);
                }),
                kind("words divided at a line end", (script, random) -> {
                    List<String> words = script.sentence(random, 5);
                    String word = words.get(2);
                    // A letter with its marks is not divided.
                    int at = word.offsetByCodePoints(0, word.codePointCount(0, word.length()) / 2);
                    while (at < word.length()
                            && Character.getType(word.charAt(at)) != Character.OTHER_LETTER
                            && !Character.isLowerCase(word.charAt(at))) {
                        at++;
                    }
                    if (!script.hasSpaces() || at == word.length() || !Character.isLetter(word.charAt(at - 1))) {
                        return Case.of(script.join(words), script.join(words), VerbatimLevel.EXACT);
                    }
                    List<String> text = new ArrayList<>(words);
                    text.set(2, word.substring(0, at) + pick(random, "-\n", " -\n", "\u00ad\n") + word.substring(at));
                    return Case.of(script.join(text), script.join(words.subList(1, 4)), VerbatimLevel.WHITESPACE);
                }),
                kind("changed words", (script, random) -> {
                    List<String> words = script.sentence(random, 8);
                    List<String> quote = new ArrayList<>(words.subList(0, 7));
                    int at = random.nextInt(7);
                    switch (random.nextInt(3)) {
                        case 0 -> quote.set(at, words.get(7));
                        case 1 -> quote.remove(at);
                        default -> quote.add(at, words.get(7));
                    }
                    String text = script.join(words.subList(0, 7)) + ".";
                    String changed = script.join(quote);
                    return text.contains(changed)
                            ? Case.of(text, changed, VerbatimLevel.EXACT)
                            : Case.of(text, changed, VerbatimLevel.CHANGED_WORDS);
                }));
    }

    private static Arguments kind(String name, BiFunction<Script, Random, Case> kind) {
        return Arguments.of(name, kind);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void judgesAtLeast95Of100Right(String name, BiFunction<Script, Random, Case> kind) {
        Random random = new Random(42);
        List<String> wrong = new ArrayList<>();
        for (int number = 0; number < CASES; number++) {
            Case made = kind.apply(SCRIPTS.get(number % SCRIPTS.size()), random);
            Verbatim found = Verbatim.compare(made.words(), ArticleText.of(made.text()));
            boolean told = found.level() != VerbatimLevel.CHANGED_WORDS
                    || (!found.differences().isEmpty()
                            && found.differences().stream()
                                    .noneMatch(difference -> difference.quoted().equals(difference.there())));
            if (!made.right().contains(found.level()) || !told) {
                wrong.add(made + ": " + found);
            }
        }
        assertThat(wrong).as(name).hasSizeLessThanOrEqualTo(CASES / 20);
    }
}
