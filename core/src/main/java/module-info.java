/**
 * Immutable value types for what a news article claims, who is claimed to have said it, with which numbers, and where in
 * the text that stands.
 */
@SuppressWarnings("module") // The JSON module, which shares the wording of errors, is compiled later.
module io.github.newsclaims {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.newsclaims;
    exports io.github.newsclaims.check;
    exports io.github.newsclaims.compare.conflict;
    exports io.github.newsclaims.compare.diff;
    exports io.github.newsclaims.compare.figure;
    exports io.github.newsclaims.compare.merge;
    exports io.github.newsclaims.compare.score;
    exports io.github.newsclaims.grounding;
    exports io.github.newsclaims.index;
    exports io.github.newsclaims.quantity;
    exports io.github.newsclaims.term;
    exports io.github.newsclaims.text;
    exports io.github.newsclaims.text.verbatim;
    exports io.github.newsclaims.time;
    exports io.github.newsclaims.internal to
            io.github.newsclaims.json;
}
