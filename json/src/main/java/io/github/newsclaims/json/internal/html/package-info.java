/** The text of HTML, with the places of its sections. The only package that knows jsoup, which is an optional dependency. */
@NullMarked
package io.github.newsclaims.json.internal.html;

import org.jspecify.annotations.NullMarked;
