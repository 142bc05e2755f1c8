package io.github.newsclaims.examples.langextract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.newsclaims.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * An extraction whose words are known.
 *
 * @param node its object
 * @param index its position in the document, counted from 0
 * @param role what it is
 * @param wording its words, with their place if the text has them there
 * @param group the number of its chunk and of its group in the chunk; null if it has no group
 */
record Extraction(
        JsonNode node,
        int index,
        ExtractionRole role,
        Wording wording,
        @Nullable String group) {}
