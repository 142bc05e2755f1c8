/**
 * What the programs share that write pages for a browser.
 *
 * <p>A page is one file that loads nothing: its style and its script are in it, and its Content-Security-Policy allows these two
 * and nothing else. Its template is in {@code src/main/jte} and is turned into Java by the build. A template calls the frame:
 *
 * <pre>{@code
 * @param HtmlPage page
 * @template.html.frame(page = page, content = @`<h1>${page.title()}</h1>`)
 * }</pre>
 *
 * <p>jte escapes each value for the place where it is written. A template must not have attributes {@code style} or
 * {@code onclick}, which the policy refuses, nor values in a script: they go into attributes {@code data-…}.
 */
@NullMarked
package io.github.newsclaims.examples.html;

import org.jspecify.annotations.NullMarked;
