package io.github.newsclaims.check;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Quotation marks that are rare, doubled, left open, or written with or without a space where others do not. A row has a text,
 * and words in it with a "+" if they are quoted and a "-" if they are not. "⏎" is a line feed, "␍" a carriage
 * return and "⇥" a tab.
 */
class EnclosureOfRareMarksTest {
    static Stream<String> rows() {
        return """
                He said: "...and they pay more.⏎⏎It rains. | +and they pay more | -It rains
                “They said ‘pay more’ and left.⏎⏎It rains. | +and left | -It rains
                He said:⏎⏎“They pay⏎more than we⏎⏎It rains. | +more than we | -It rains
                He said:␍␍“They pay␍more than we␍␍It rains. | +more than we | -It rains
                Il dit : « Ils paient.⏎⏎Il pleut. | +Ils paient | -Il pleut
                « Ils paient.⏎⏎« Il pleut », dit-il. La fin. | +Ils paient | +Il pleut | -dit-il
                « Ils paient.⏎⏎ » Il pleut », dit-il. La fin. | +Ils paient | +Il pleut | -dit-il
                « Ils paient.⏎⏎⇥» Il pleut », dit-il. La fin. | +Ils paient | +Il pleut | -dit-il
                ‹ Ils paient.⏎⏎ › Il pleut ›, dit-il. La fin. | +Ils paient | +Il pleut | -dit-il
                Il dit : ‹ Ils paient.⏎⏎Il pleut. | +Ils paient | -Il pleut
                Il dit ‹ oui › et part. Il pleut. | +oui | -et part
                « Elle a dit ‹ oui › hier », dit-il. Il pleut. | +hier | +oui | -dit-il
                Il a dit ‘l’11 des mois froids’ et part. | +11 des mois froids | -et part
                ««Ils paient»», dit-il. Il pleut. | +Ils paient | -dit-il
                »»De betaler mere««, sagde han. Det regner. | +De betaler mere | -sagde han
                ’’De betalar mer.’’ Det regnar. | +De betalar mer | -Det regnar
                ’De betalar mer,’sa han. Det regnar. | +De betalar mer | -sa han
                ’De betalar mer…’, sa han. Det regnar. | +De betalar mer | -sa han
                Han sa ’mer åt oss’. Det regnar. | +mer åt oss | -Det regnar
                The ’burbs’ pay is low. It rains. | -burbs
                THE ’BURBS’ PAY IS LOW. IT RAINS. | -BURBS
                They sail ‘round the point. It rains. | -round the point
                He said ‘causeways flood’ and left. | +causeways flood | -and left
                He said '5 boats left' and went. | +5 boats left | -and went
                He saw '5 boats of 10' and left. | +5 boats of 10 | -and left
                A '90s boat of 6' is old. It rains. | -90s boat
                The `net is old. It rains. | -net is old
                The `net is old⏎⏎It rains | -net is old
                They pay”more and left. | -more and left
                He said: “The boats are the crews’” | +The boats are the crews
                He said: " They pay more " | +They pay more
                He said: "They pay. "⏎⏎"It rains," she said. The end. | +They pay | +It rains | -she said
                He said: "They pay. " ⇥⏎⏎"It rains," she said. The end. | +They pay | +It rains | -she said
                He said: "They pay. " | +They pay
                ‘He said “pay more’ and left. It rains. | +pay more | -and left
                그는「더 준다.⏎⏎비가 온다. | +더 준다 | -비가 온다
                그는 `더 준다고 했다.⏎⏎비가 온다. | +더 준다고 했다 | -비가 온다
                他说 `我们付。⏎⏎下雨。 | +我们付 | -下雨
                工资涨了」他说。下雨。 | -他说
                「払う。⏎」⏎雨だ。 | +払う | -雨だ
                उसने कहा"वे देते हैं" और गया। | +वे देते हैं | -और गया
                “לא בארה"ב” אמר השר. יורד גשם. | +לא בארה | -אמר השר
                „הם משלמים בארה"ב” אמר. יורד גשם. | +הם משלמים | -אמר
                הם משלמים בארה"ב | -הם משלמים
                הוא שר באו״ם | -ם
                הוא אמר ש"לא" והלך. | +לא | -והלך
                נכתב ב"הארץ" | +הארץ
                »»Nej«« sagde han. Det regner. | +Nej | -sagde han
                »»Nej««. | +Nej
                ““They pay more”” he said. It rains. | +They pay more | -he said
                ""They pay more"" he said. It rains. | +They pay more | -he said
                ”De betalar mer.⏎⏎Det regnar. | +De betalar mer | -Det regnar
                Han sa ’mer åt oss’⏎⏎Det regnar. | +mer åt oss | -Det regnar
                Han sa ’mer åt oss’ – igen. Det regnar. | +mer åt oss | -igen
                The ´burbs' pay is low. It rains. | -burbs
                'cause it rains,’ he said. They pay. | +cause it rains | -he said
                He waits...‘They pay more.⏎⏎It rains. | +They pay more | -It rains
                He said“they pay more.⏎⏎It rains. | +they pay more | -It rains
                He wrote ‘It rains’‘No’ and left. | +It rains | +No | -and left
                « Ils paient »⏎Il pleut». | +Ils paient | -Il pleut
                'The crews' and the cooks' and the owners' and the kids' and the teachers' and the drivers' boats left,' he said. | +The crews | +boats left | -he said
                'We pay more⏎than the crews' he said. It rains. | +than the crews | -he said
                'We pay more␍⏎than the crews' he said. It rains. | +than the crews | -he said
                'They pay [all.]⏎The crews' boats left. | -The crews
                'They pay (all.)⏎The crews' boats left. | -The crews
                “They pay.⏎⏎\u200E | +They pay
                '⏎The crews' boats left. | -The crews
                ״הם משלמים.⏎⏎\u200F״יורד גשם״, אמר. | +הם משלמים | +יורד גשם | -אמר
                ׳הם משלמים.⏎⏎\u200F׳יורד גשם׳, אמר. | +הם משלמים | +יורד גשם | -אמר
                השר אמר: „הם משלמים לארה"ב.⏎⏎יורד גשם. | +הם משלמים לארה"ב | -יורד גשם
                השר אמר: “הם משלמים לארה"ב.⏎⏎יורד גשם. | +הם משלמים לארה"ב | -יורד גשם
                הם משלמים לאו״ם״, אמר השר. | -ם״
                उसने कहा"नहीं और गया। | -नहीं और
                「工资涨了」他说。」下雨。 | +工资涨了 | -他说 | -下雨
                그는「⏎더 준다」고 했다. 비가 온다. | +더 준다 | -고 했다
                Er sagte: „ Das Netz misst 5"“ und ging. | +Das Netz misst 5 | -und ging
                He said:␍⏎␍⏎“They pay␍⏎more than we␍⏎␍⏎It rains. | +more than we | -It rains
                They pay more '⏎The crews' boats left. | -The crews
                They pay more ' ⇥⏎The crews' boats left. | -The crews
                NHK"賃金は上がる。⏎⏎雨だ。 | +賃金は上がる | -雨だ
                ’""5 boats""’ he said. It rains. | +5 boats | -he said
                “»Ja«, sagte er.⏎⏎Es regnet. | +sagte er | -Es regnet
                “«Oui», dit-il.⏎⏎Il pleut. | +dit-il | -Il pleut
                He said `they pay´ and left. | +`they pay´ | -and left
                Er sagte: »Sie zahlen ›mehr‹⏎⏎Es regnet. | +Sie zahlen | +mehr | -Es regnet
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsWhatIsQuoted(String row) {
        CheckFixtures.assertQuoted(row.replace('⇥', '\t').replace('␍', '\r'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029"})
    void takesTwoApostrophesInTwoLinesForNoQuotation(String end) {
        CheckFixtures.assertQuoted("'They pay." + end + "The crews' boats left. | -The crews");
    }

    @Test
    void takesTwoApostrophesInTwoParagraphsForNoQuotation() {
        CheckFixtures.assertQuoted("'They pay more⏎than the crews' boats. | +than the crews");
        CheckFixtures.assertQuoted("'They pay more\u2029than the crews' boats. | -than the crews");
    }

    @Test
    void findsTheEndOfALongQuotationWithManyApostrophes() {
        String many = "know the crews' pay and ".repeat(20);
        CheckFixtures.assertQuoted("'We " + many + "left,' he said. | +and left | -he said");
    }
}
