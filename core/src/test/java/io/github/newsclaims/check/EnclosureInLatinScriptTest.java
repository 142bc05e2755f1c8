package io.github.newsclaims.check;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Quotation marks and apostrophes in English and other languages in Latin script. A row has a text, and words in it with a "+" if they are quoted and a "-" if they are not. "⏎" is a line end.
 */
class EnclosureInLatinScriptTest {
    static Stream<String> rows() {
        return """
                The union's boss said: 'The dockers' strike will go on.' The boats' owners disagree. | +The dockers' strike will go on | -owners disagree | -The boats
                The dockers' strike and the cooks' pay are news. | -strike and the cooks
                Tell 'em that the crews' pay is low. | -that the crews
                'Tis the season, and the crews' pay is low. | -the season, and the crews
                ‘Tis the season, and the crews’ pay is low. | -the season, and the crews
                'In the '80s and '90s the crews' pay was low,' she said. It rains. | +pay was low | -It rains
                In the '80s and '90s the crews' pay was low. It rains. | -the crews
                The class of '68 met the class of '78. They pay. | -met the class of
                Back in the ‘80s they paid less. The ‘90s were better. | -they paid less
                He told 'the Post' that they pay. The cooks' boss left. | -that they pay
                He told ‘the Post’ that they pay. The cooks’ boss left. | -that they pay
                ‘They pay more’ said the cooks’ boss. | -said the cooks
                ‘They pay more’, said the cooks’ boss, ‘and we know it.’ | -said the cooks | +and we know it
                ‘Jones’s and the Smiths’ boats are out,’ he said. | +boats are out
                'Jones's and the Smiths' boats are out,' he said. | +boats are out
                “The Smiths’ boats are ‘out’,” he said. It rains. | +boats are | -It rains
                “We’re goin’ out,” he said. “They’re comin’ in.” | -he said
                ‘We’re goin’ out,’ he said. ‘They’re comin’ in.’ | -he said | +They’re comin’ in | +goin’ out
                The hull is 6'2" wide. "It floats," she said. | +It floats | -she said
                "The hull is 6'2" wide," she said. It floats. | +wide | -It floats
                A 24" screen and a 27" screen cost more. They pay. | -screen and a 27
                "A 24" screen costs more than a 22" one," he said. They pay. | +costs more than a | -They pay
                The 3.5" disk is old. He said "no" to it. | -disk is old
                “The 3.5” disk is old,” he said. It rains. | +disk is old | -It rains
                The 15″ net is new. “They pay,” he said. | -net is new | +They pay
                "They pay more" he said "and more" she added. It rains. | -he said | +and more
                “They pay more,” he said, “and more. It rains. | -he said
                They pay more,” he said. It rains. | -It rains
                They pay more," he said. "It rains." | -he said | +It rains
                “They pay more, he said. “And more.” It rains. | -It rains
                “They pay more", he said. “It rains". | +It rains | -he said
                "They pay more”, he said. “It rains”. | -he said
                ”They pay more“, he said. It rains. | +They pay more | -It rains
                “They pay more“, he said. “It rains“, she said. | -she said | +It rains
                „They pay more„, he said. It rains. | -It rains
                „They pay more", he said. „It rains", she said. | -he said | +It rains
                " They pay more " , he said. It rains. | +They pay more | -It rains
                “ They pay more ” he said. It rains. | +They pay more | -It rains
                He said " they pay more " and left. | +they pay more | -and left
                He said ' they pay more ' and left. | +they pay more
                « Ils paient » , dit-il. Il pleut. | -Il pleut
                « Ils paient », dit-il, « beaucoup ». Il pleut. | -dit-il
                L'eau et l'air sont chers. Il dit : « Ils paient. » | -eau et l
                L’eau et l’air sont chers. Il dit : “Ils paient.” | -air sont chers
                « C’est l’eau ‘chère’ », dit-il. Il pleut. | +chère
                “He told me: ‘They pay more.’”⏎It rained. | -It rained
                “He told me: ‘They pay more.’”⏎⏎It rained. | -It rained
                “He told me: ‘They pay more.’⏎⏎“‘They pay a lot.’”⏎⏎It rained. | +They pay a lot | -It rained
                “He told me⏎‘They pay more.’⏎Then he left,” she said. It rained. | +Then he left | -It rained
                "He said 'they pay more.'"⏎It rained. | -It rained
                "He said 'they pay more'", she said. It rained. | -It rained | +they pay more
                “They pay ‘more’”, she said. It rained. | -she said
                “I asked her, ‘Who said “pay”?’” he said. It rained. | -It rained
                ''They pay more'', he said. ''Much more.'' | -he said
                ‘‘They pay more,’’ he said. ‘‘Much more.’’ | -he said | +Much more
                ``They pay more,'' he said. ``Much more.'' | -he said | +Much more
                `They pay more´, he said. It rained. | +They pay more
                «Pagan más», dijo. «Mucho más». | -dijo
                “Pagan ‘más’ hoy”, dijo. Llueve. | -Llueve
                »Sie zahlen ›mehr‹ heute«, sagte er. Es regnet. | +heute | -Es regnet
                „Sie sagten ‚mehr‘ heute“, sagte er. Es regnet. | +heute | -Es regnet
                „Sie sagten ‚mehr’ heute”, sagte er. Es regnet. | -Es regnet
                „Ők fizetnek »többet« ma” – mondta. Esik. | +ma | -Esik
                ’De betalar mer’, sa han. ’Mycket mer.’ | -sa han | +Mycket mer
                De foto's en auto's zijn duur. ‘Ze betalen,’ zei hij. | -s en auto
                'Ze betalen 's morgens meer', zei hij. Het regent. | -Het regent
                "Sabah"ın haberi: "Öderler", dedi. | -haberi | +Öderler
                The words "pay", "boat" and "net" are short. | -and
                He said “they pay more”; she said “less”. | -she said
                He said (“they pay more”) and left. | +they pay more
                He said—“they pay more”—and left. | -and left
                "...and they pay more," he said. It rains. | +and they pay more
                "…and they pay more…" he said. It rains. | -It rains
                "$5 is a lot," he said. It rains. | +5 is a lot
                "[They] pay more," he said. It rains. | +pay more
                "They pay more [than that]," he said. | +than that
                "¿Pagan?", dijo. Llueve. | +Pagan
                "They pay more."[3] It rains. | -It rains
                "They pay more."1 It rains. | -It rains
                “They pay more.”\u00A0It rains. | -It rains
                \u201CThey pay more,\u201D\u200B he said. It rains. | -It rains
                He said: They pay more. | -They pay more
                It is so—he said—"they pay." | -he said
                The so-called "net" rule. They pay more. | -They pay more
                5' 10" tall, he left. "They pay," he said. | -tall, he left | +They pay
                - "They pay more"⏎- "They pay less"⏎- It rains | -It rains | +They pay less
                "They pay more," he said.⏎"They pay less," she said.⏎It rains. | -she said
                “We say this:⏎⏎“They pay more.⏎⏎It rains. | +They pay more | -It rains
                <a href="x">They pay more</a> | -They pay more
                He said “They pay” more. | -They pay” more
                ‘Boats’ and ‘nets’ are words. They pay. | -are words
                ‘The’ ‘boats’’ owners | -owners
                rock ’n’ roll is loud, the crews’ boss said. | -roll is loud
                O'Brien's and D'Angelo's boats' nets' pay. | -s boats
                The "crew's" pay. It's "low". They pay. | -They pay
                “I’m from the ’burbs,” he said. ‘They pay.’ | -he said
                I'd say the crews', not the owners', boats left. | -not the owners
                He called it 'a scandal' and she called it 'nothing'. It rains. | -and she called it | +a scandal
                The minister's 'no' to the unions' demands. It rains. | -to the unions
                Minister's 'shame' over workers' pay | -over workers | +shame
                Workers' leader: 'They pay more' | +They pay more | -leader
                'It's the '90s,' he said. 'It's over.' Rain falls. | +It's over | -he said | -Rain falls | +It's the '90s
                ‘I don’t know,’ said the Joneses’ son. ‘Maybe.’ | -son | +Maybe
                "I saw the "big" boat", he said. It rains. | +boat | +big | -It rains
                "I saw the "big boat"", he said. It rains. | -he said
                "I saw the 'big boat'", he said. It rains. | -he said | +I saw
                He said ("they pay more") and left. | -and left
                "They pay more"—he said—"and more" | -he said
                "They pay more," he said."And more," she said. | -he said | +And more
                "They pay more,"he said. "And more," she said. | -he said | +And more
                “They pay more,”he said. “And more,”she said. | -he said
                He likes "A", "B," and "C". It rains. | -It rains
                He likes 'A', 'B,' and 'C'. It rains. | -It rains | -and
                "They pay..." he said. It rains. | -he said
                "🙂 yes", he said. It rains. | +yes | -he said
                “ ‘They pay,’ he said,” she said. It rains. | -It rains | +he said
                “He said ‘they pay.’\u2009” It rains. | -It rains
                «L’“eau” est chère», dit-il aujourd’hui. | +est chère | -dit-il
                Size: 10" x 12" and 14" nets. They pay. | -They pay | -x 12
                The 1990s' end and the 1980s' start. They pay. | -end and the
                I'm 6' tall and she's 5' tall. They pay. | -tall and she
                She's 5'6", he's 6'2". "They pay." | -he's | +They pay
                “She's 5'6",” he said. It rains. | -It rains
                'She's 5'6",' he said. It rains. | -It rains
                Lat 59°10′30″ they pay. “Yes,” he said. | -they pay
                „Płacą więcej”, powiedział. „Dużo więcej”. | -powiedział | +Dużo więcej
                »De betaler mere«, sagde han. Det regner. | -Det regner
                "De betaler mere", sagde han. Det regner. | -Det regner
                “Ödüyorlar”, dedi. ‘Çok’ dedi. Yağmur. | -Yağmur
                Ankara'da 'Öderler' dedi. Türkiye'nin işi. | +Öderler | -dedi
                ''Öderler'' dedi. Yağmur yağıyor. | -dedi
                "Öderler" dedi ve "çok" dedi. Yağmur. | -dedi ve
                “They pay⏎⏎“And more,” he said.⏎⏎It rains. | +They pay
                “They pay.⏎⏎And more,” he said. | +And more | -he said
                "They pay⏎more than⏎the cannery," he said.⏎⏎It rains. | +more than | -It rains
                “They pay more.⏎It rains.⏎“It snows,” he said.⏎The end. | -It rains | +It snows | -The end
                “They pay more.⏎It rains.⏎It snows. | -It rains
                ‘They pay more.⏎⏎‘It rains,’ he said.⏎⏎The end. | +They pay more | -The end
                'They pay more.⏎⏎'It rains,' he said.⏎⏎The end. | +They pay more
                «Ils paient.⏎⏎«Il pleut», dit-il. | +Ils paient
                « Ils paient.⏎» Il pleut », dit-il. | +Il pleut | -dit-il
                « Ils paient.⏎⏎» Il pleut », dit-il. | +Il pleut
                • They pay “more”⏎• It rains | -It rains
                > They pay more⏎> It rains | -They pay more
                « They pay more⏎« It rains | -It rains
                › They pay more⏎› It rains | -They pay more
                “He said: ‘No.’” “She said: ‘Yes.’” It rains. | -It rains
                “He said: ‘No’.” She said: “‘Yes’.” It rains. | -She said | +Yes
                ‘He said: “No”.’ She left: ‘“Yes”.’ It rains. | -She left
                He said “they pay “more” now” and left. | +now | -and left
                He said ‘they pay ‘more’ now’ and left. | +now | -and left
                He said 'they pay "more" now' and left. | -and left
                "He said 'don't' to the 'boss's' son," she said. It rains. | +son | -It rains
                “Don’t,” he said, “’cause they’re comin’.” It rains. | -he said | -It rains | +cause they’re comin
                "The word ""net"" is new," he said. It rains. | +is new
                “They pay more.‘ he said. It rains. | +It rains
                John “Big Boat” Berg and Ann ‘Net’ Lee left. | -Berg and Ann
                John "Big Boat" Berg and Ann 'Net' Lee left. | -Berg and Ann
                The firm’s slogan—“Pay More!”—is old. | -is old
                Who said “pay more”? It was Berg. | -It was Berg
                Who said 'pay more'? It was the cooks' boss. | -It was the cooks
                "They pay more", "It rains", he said. | -he said
                “They pay more,” “It rains,” he said. | -he said
                He said they're 'paid' by the owners' club. It's so. | -by the owners
                He said they're 'paid by the owners' club'. It's so. | -It's so
                That's the kids' and the teachers' plan. He said: 'No.' | -and the teachers
                That’s the kids’ and the teachers’ plan. He said: ‘No.’ | -plan
                Kids’ toys, cooks’ pots. ‘Nets,’ he said. Boats’ sails. | -he said | -sails
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsWhatIsQuoted(String row) {
        CheckFixtures.assertQuoted(row);
    }
}
