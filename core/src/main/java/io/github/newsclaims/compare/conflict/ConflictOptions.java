package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.compare.figure.ComparisonRules;

/**
 * How the figures of a group are compared.
 *
 * @param rules the rules by which two figures are compared
 * @param possible whether possible conflicts are wanted
 * @param withinArticles whether figures of one article may conflict
 */
record ConflictOptions(ComparisonRules rules, boolean possible, boolean withinArticles) {}
