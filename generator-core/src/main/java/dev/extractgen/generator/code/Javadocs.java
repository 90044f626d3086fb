package dev.extractgen.generator.code;

/** Writes text for people: on one line where it fits. */
final class Javadocs {
    private static final String START = "/** ";
    private static final String END = " */";

    private Javadocs() {}

    static void write(CodeBlock javadoc, CodeWriter out) {
        if (javadoc.isEmpty()) {
            return;
        }
        String text = out.fresh().write(javadoc).text().stripTrailing();
        if (text.indexOf('\n') < 0 && text.length() <= out.columnsLeft() - START.length() - END.length()) {
            out.write(START).write(text).write(END).write("\n");
            return;
        }
        out.write("/**\n");
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            out.write(end == start ? " *" : " * ")
                    .write(text.substring(start, end))
                    .write("\n");
            start = end + 1;
        }
        out.write(" * ").write(text.substring(start)).write("\n */\n");
    }
}
