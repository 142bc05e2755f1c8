package io.github.newsclaims.text.verbatim;

import io.github.newsclaims.internal.CharacterClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that negate, by language. They decide what an editor cannot change: a quotation without "not" says the opposite.
 *
 * <p>A word that negates in one language and not in another, such as "sin", is taken for a negation in both: that an edited
 * quotation is then called changed does no harm.
 */
final class Negations {
    /** Words of languages with spaces between words, in lower case. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("en", "no not never none nothing nobody nowhere neither nor without cannot nay"),
            Map.entry(
                    "de",
                    "nicht nichts nie niemals niemand nirgends nirgendwo kein keine keinen keinem keiner keines"
                            + " keinerlei weder ohne nein"),
            Map.entry("fr", "ne ni non pas jamais rien personne aucun aucune nul nulle sans nullement"),
            Map.entry("es", "no ni nunca jamás nada nadie ningún ninguno ninguna sin tampoco"),
            Map.entry("it", "non né no mai niente nulla nessuno nessuna nessun senza neppure neanche nemmeno"),
            Map.entry("pt", "não nem nunca jamais nada ninguém nenhum nenhuma sem tampouco"),
            Map.entry("nl", "niet niets nooit niemand nergens geen noch zonder nee"),
            Map.entry("sv", "inte icke ej aldrig ingen inget inga ingenting varken utan nej"),
            Map.entry("nb", "ikke ikkje ei aldri ingen inga inkje intet ingenting verken hverken uten utan nei"),
            Map.entry("da", "ikke aldrig ingen intet ingenting hverken uden nej"),
            Map.entry("fi", "ei emme ette eivät eikä älä älkää ilman"),
            Map.entry("pl", "nie ani nigdy nic nikt żaden żadna żadne bez"),
            Map.entry("cs", "ani nikdy nic nikdo žádný žádná žádné bez"),
            Map.entry("tr", "değil yok hayır asla hiç"),
            Map.entry("ru", "не ни нет никогда ничего ничто никто нигде никакой никакая никакие без нельзя"),
            Map.entry("uk", "не ні нема немає ніколи нічого ніхто ніде жоден жодна без"),
            Map.entry("bg", "не ни няма никога нищо никой без"),
            Map.entry("sr", "не нема никад ништа нико без"),
            Map.entry("el", "δεν δε μη μην όχι ούτε ποτέ κανείς κανένας καμία κανένα χωρίς"),
            Map.entry("ar", "لا لم لن ليس ليست ليسوا غير ما بدون دون كلا"),
            Map.entry("he", "לא אין אל בלי ללא אף מעולם"),
            Map.entry("fa", "نه نیست نمی بدون هیچ"),
            Map.entry("hi", "नहीं नही न ना मत बिना"),
            Map.entry("ko", "안 못 아니 없이 않는 않은 않았다 없다 없는 아니다"),
            Map.entry("vi", "không chưa chẳng đừng"),
            Map.entry("id", "tidak bukan jangan tanpa belum tak"));

    /** Parts of words, in languages without spaces between words or with negations inside them. */
    private static final Map<String, String> PARTS = Map.of(
            "zh", "不 没 沒 无 無 未 非 别 別 勿 莫",
            "ja", "ない なかっ ません ず ぬ 無 不 未 非",
            "th", "ไม่ มิ ไร้ อย่า",
            "ko", "않 없 못 아니");

    /** What negates the word after it and is joined to it by a hyphen or an apostrophe. */
    private static final Map<String, String> PREFIXES =
            Map.of("en", "non un anti not no", "de", "nicht", "fr", "non n", "es", "no", "it", "non", "pt", "não");

    private static final Set<String> ALL = all(WORDS);
    private static final Set<String> ALL_PARTS = all(PARTS);
    private static final Set<String> ALL_PREFIXES = all(PREFIXES);
    private static final String SHORT_NOT = "'t";

    private Negations() {}

    private static Set<String> all(Map<String, String> table) {
        Set<String> all = new HashSet<>();
        table.values().forEach(words -> all.addAll(List.of(words.split(" "))));
        return all;
    }

    /** Returns whether a word in lower case with plain apostrophes negates: "never", "don't", "n'est". */
    static boolean isNegation(String word) {
        if (ALL.contains(word) || word.endsWith("n't") || word.startsWith("n'")) {
            return true;
        }
        return word.codePoints().anyMatch(c -> c > 0x0E00) && ALL_PARTS.stream().anyMatch(word::contains);
    }

    /** Returns whether some words that stand beside each other have a negation, within one of them or across them. */
    static boolean isIn(List<String> words) {
        List<String> lower = new ArrayList<>();
        words.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
        return lower.stream().anyMatch(Negations::isNegation) || isNegation(String.join("", lower));
    }

    /** Returns whether a word that starts at an index is negated by what is joined to it, as in "non-violent". */
    static boolean isDeniedBefore(String text, int start) {
        if (start < 2 || !Character.isLetter(text.codePointAt(start))) {
            return false;
        }
        char sign = text.charAt(start - 1);
        boolean apostrophe = CharacterClass.isSingleMark(sign);
        if (!apostrophe && !CharacterClass.isDash(sign)) {
            return false;
        }
        int from = start - 1;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String before = text.substring(from, start - 1).toLowerCase(Locale.ROOT);
        return before.equals("n") == apostrophe && ALL_PREFIXES.contains(before);
    }

    /** Returns whether a word that ends at an index is negated by "'t". */
    static boolean isDeniedAfter(String text, int end) {
        return end > 0
                && end + 1 < text.length()
                && CharacterClass.isSingleMark(text.charAt(end))
                && text.regionMatches(true, end + 1, SHORT_NOT, 1, 1)
                && Character.isLetter(text.charAt(end - 1))
                && (end + 2 == text.length() || !CharacterClass.isPartOfWord(text.codePointAt(end + 2)));
    }
}
