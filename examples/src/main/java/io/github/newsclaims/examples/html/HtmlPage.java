package io.github.newsclaims.examples.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * A page that is one file and loads nothing.
 *
 * @param title the title, for example the headline of an article
 * @param style the style sheet, which is not escaped: it must not have anything from a document
 * @param script the script, which is not escaped either
 */
public record HtmlPage(String title, String style, String script) {
    private static final String BASE = resource(HtmlPage.class, "base.css");
    private static final char FIRST_PICTURE = '\u2400';
    private static final char DELETE = 0x7f;
    private static final char DELETE_PICTURE = '\u2421';
    private static final char NO_PICTURE = '\ufffd';
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    /**
     * Returns a page with the shared style sheet.
     *
     * @param title the title
     * @return a page without a script
     */
    public static HtmlPage of(String title) {
        return new HtmlPage(title, BASE, "");
    }

    /**
     * Adds rules to the style sheet.
     *
     * @param rules for example {@code "td{padding:1px}"}
     * @return a new page
     */
    public HtmlPage plusStyle(String rules) {
        return new HtmlPage(title, style + rules, script);
    }

    /**
     * Replaces the script.
     *
     * @param newScript JavaScript without {@code </script>}
     * @return a new page
     */
    public HtmlPage withScript(String newScript) {
        return new HtmlPage(title, style, newScript);
    }

    /**
     * Returns the Content-Security-Policy, which allows the style sheet and the script of this page by their hashes.
     *
     * @return for example "default-src 'none'; style-src 'sha256-…'; …"
     */
    public String policy() {
        return "default-src 'none'; style-src '" + hash(style) + "'; script-src "
                + (script.isEmpty() ? "'none'" : "'" + hash(script) + "'") + "; base-uri 'none'; form-action 'none'";
    }

    /**
     * Renders a template with this page as its parameter "page".
     *
     * @param template the name of the template, for example "report/article.jte"
     * @param parameters the other parameters of the template
     * @return the page as HTML. Control characters, which HTML forbids, are shown by pictures such as "␀"
     */
    public String render(String template, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("page", this);
        StringOutput html = new StringOutput();
        TEMPLATES.render(template, all, html);
        return withoutControls(html.toString());
    }

    /** Shows control characters, which HTML forbids, as the pictures that Unicode has for them. */
    private static String withoutControls(String html) {
        StringBuilder shown = new StringBuilder(html);
        for (int index = 0; index < shown.length(); index++) {
            char c = shown.charAt(index);
            if (Character.isISOControl(c) && "\t\n\r".indexOf(c) < 0) {
                shown.setCharAt(
                        index, c < ' ' ? (char) (FIRST_PICTURE + c) : c == DELETE ? DELETE_PICTURE : NO_PICTURE);
            }
        }
        return shown.toString();
    }

    /**
     * Reads a resource that belongs to a program.
     *
     * @param program a class of the package that has the resource
     * @param name for example "report.css"
     * @return the text of the resource
     * @throws IllegalStateException if there is no such resource
     */
    public static String resource(Class<?> program, String name) {
        try (InputStream bytes = program.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the program has no resource " + name);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
