/** What pages show of an article: its text with marks, its claims, figures and dates, and how they are related. */
@NullMarked
package io.github.newsclaims.examples.views;

import org.jspecify.annotations.NullMarked;
