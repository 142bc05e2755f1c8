package io.github.newsclaims.examples.bundled;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;

/** The text of the report, and short ways to name a place in it. Every place is found by its words, never counted. */
final class Report {
    static final String HEADLINE = "Skarvik cannery hands trade the gutting line for the boats";

    static final ArticleText TEXT = ArticleText.of(HEADLINE + """


            Print this story | Send to a friend

            By Ida Nor and Per Aalund. Quotations translated by T. Ek. Edited by Runa Lund.

            Hands leave the Nordhavn cannery in Skarvik after the early shift on March 28. About 80 people now work nights \
            there.
            Photo: Mons Hale/Harbour Post (fictional, like the report)

            SKARVIK, April 2 — A growing number of hands at the only large cannery in Skarvik are leaving it for the \
            fishing boats, where the work is colder and the pay is better.

            The Nordhavn cannery had 412 people on its payroll on January 1, according to a count by the Labour \
            Inspectorate. By the end of March it had 268, a loss of 144 in three months. Two thirds of those who went were \
            under 30, the inspectorate's winter report says, and dozens left without the 14 days' notice that the harbour \
            bylaws require of anyone hired after 2029.

            “Half my line has a sea bag packed under the bench,” a source on the early shift told the Harbour Post on \
            March 10. “On the boats they get 4,000 crowns a month more [before tax], and they see the sun.”

            A second source, who left the cannery in early 2031 and now works on a longliner, said that the catch bonus \
            came to just over 60,000 crowns per person per year. “It (the bonus) is not the fortune they talk about in the \
            bars,” she said, “but it pays the rent.” Both sources asked not to be named because Skarvik is small and they \
            may need the cannery again.

            A letter and an answer

            Skipper Oda Brekke and union chair Mikael Kaljur, who rarely agree on anything, argued in an open letter on \
            Monday that the cannery “could keep its people” if it paid by the hour. Hands are paid 12 crowns a kilogram, \
            the letter says, a rate set in mid-2030 and not raised since.

            “Nobody has left us over money,” said Hanne Voss, the cannery's director. “They left because the winter was \
            dark.” She promised to hire around 50 to 60 people by the end of 2032, and said she believed that most of \
            those who had gone would be back before June. The board wants a second freezing hall if loans get 50 basis \
            points cheaper, from 2032 at the earliest, people familiar with its plans said.

            Labour economist Liv Tangen told the broadcaster Radio Nord that an estimated 1,200 people along the coast had \
            exchanged plants for boats since late 2029, and that the number would probably reach 2,000 around 2033. “This \
            is a tide, not a wave,” Radio Nord quoted her as saying on March 21.

            A survey by her university found that 31 percent of cannery hands, give or take 3 points, were looking for \
            other work, up by 4 percentage points in a year. On the survey's strain index the trade scored 7.2.

            The third drive

            The source said that the boat owners' recruiting drive at the cannery gate in March was the third since last \
            summer. Enquiries have risen threefold in that time, according to Skarvik Boat Owners, whose members offer more \
            than 70 berths. A message that went round the early shift read: “Quay 3 at five. Bring boots, we have the rest \
            🎣🙂”

            Buyers have noticed. Above the desk of one from Osaka hangs a card that reads 人手不足 (“too few hands”). In \
            March, he said, he paid 9 euros a kilogram. Landings at the quay fell to 38 tonnes a day in February, from \
            nearly 50 the year before.

            A plant up the coast in Havnes is reportedly to end its night shift no later than May 17. Whether Nordhavn can \
            keep its own is open, the inspectorate said. It counted 18 injuries there per 100 hands in 2030, as many as in 2029.

            “Until the ice is off the inner fjord, nothing will move [here],” Kaljur said. “Then everything may.”

            Correction, April 3: An earlier version of this report gave the March payroll as 275.
            This report is fictional: Skarvik, the Harbour Post, and every person and figure in it are invented.
            """);

    private Report() {}

    /** The one place of these words in the text. */
    static Anchor at(String words) {
        return TEXT.find(words).only();
    }

    /** The one passage that begins and ends with these words. */
    static Anchor passage(String first, String last) {
        return TEXT.from(first).through(last).only();
    }

    /** The one place of these words inside a passage. */
    static Anchor in(Anchor passage, String words) {
        return TEXT.findWord(words).within(passage).only();
    }

    /** The next place of these whole words after a passage: the cue and the speaker that follow a quotation. */
    static Anchor next(Anchor passage, String words) {
        return TEXT.findWord(words).after(passage).first();
    }

    /** The last place of these whole words before a passage: the cue and the speaker that come ahead of it. */
    static Anchor previous(Anchor passage, String words) {
        return TEXT.findWord(words).before(passage).last();
    }
}
