package io.github.newsclaims.examples.langextract;

/** What the extractions of a class are. The classes are chosen by whoever wrote the prompt. */
public enum ExtractionRole {
    /** The words of a claim. */
    CLAIM,

    /** How the article refers to the speaker of a claim. */
    MENTION,

    /** The words that attribute a claim. */
    CUE
}
