package io.github.newsclaims.benchmarks;

import io.github.newsclaims.benchmarks.Prose.Passage;

/** One sentence of an article: what is said (in one piece or two), by whom, with which cue and when. */
record Quote(Passage words, Passage rest, Passage number, Passage mention, Passage cue, Passage time) {
    static Quote write(Prose prose, int number) {
        prose.add("“");
        Passage figure = prose.add(1000 + 37 * number + " " + prose.words(1));
        Passage end = prose.add(" " + prose.words(7));
        prose.add(",” ");
        Passage mention = prose.add(prose.words(2));
        prose.add(" ");
        Passage cue = prose.add(prose.words(1));
        prose.add(" ");
        Passage time = prose.add(prose.words(2));
        prose.add(". “");
        Passage rest = prose.add(prose.words(4));
        prose.add(".”");
        return new Quote(figure.to(end), rest, figure, mention, cue, time);
    }
}
