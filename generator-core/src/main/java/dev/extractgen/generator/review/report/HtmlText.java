package dev.extractgen.generator.review.report;

/** Writes texts that are not to be trusted into HTML: nothing of them is markup. */
final class HtmlText {
    private HtmlText() {}

    /** Returns a text in one line, for an element; a page shows several spaces as one unless they don't break. */
    static String of(String text) {
        return escaped(Visible.line(text)).replace("  ", " &#160;");
    }

    /** Returns a text with its line breaks, for a preformatted element. */
    static String lines(String text) {
        return escaped(Visible.lines(text));
    }

    /** Returns code or a document in a block of its own, which can be scrolled with the keyboard. */
    static String block(String code) {
        return "<pre tabindex=\"0\"><code>%s</code></pre>\n".formatted(lines(code));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
