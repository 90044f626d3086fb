package dev.extractgen.generator.emit;

/**
 * Takes out of a source what JavaPoet puts in and nobody would write. No literal and no Javadoc of a schema's is
 * touched: literals lie within one line, after a quote, and in Javadoc the texts of schemas have no {@code @}.
 */
final class Layout {
    private static final int SHORT = 100;
    private static final String CREATOR_MODE = "mode = JsonCreator.Mode.DELEGATING";
    private static final String PARTED_ANNOTATION = ". @Nullable ";

    private Layout() {}

    static String tidy(String source) {
        StringBuilder tidy = new StringBuilder(source.length());
        String[] lines = source.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = joined(lines[i]);
            if (i + 2 < lines.length && line.endsWith("(") && isOnly(lines[i + 1], CREATOR_MODE)) {
                line += CREATOR_MODE + lines[i + 2].strip();
                i += 2;
            } else if (i + 2 < lines.length && isShortJavadoc(line, lines[i + 1], lines[i + 2])) {
                line += lines[i + 1].substring(lines[i + 1].indexOf('*') + 1) + " */";
                i += 2;
            } else if (i + 2 < lines.length && line.endsWith(",") && lines[i + 1].isEmpty()) {
                // Enum constants are parted by a comma and an empty line.
                i++;
            }
            tidy.append(line).append(i + 1 < lines.length ? "\n" : "");
        }
        return tidy.toString();
    }

    private static boolean isShortJavadoc(String first, String second, String third) {
        return isOnly(first, "/**")
                && isOnly(third, "*/")
                && second.length() - second.indexOf("* ") - 2 <= SHORT
                && second.indexOf("* ") == first.length() - 2;
    }

    private static boolean isOnly(String line, String text) {
        return line.endsWith(text)
                && line.substring(0, line.length() - text.length()).isBlank();
    }

    /** Returns a line in which annotations follow the outer type's name at once: {@code Outer.@Nullable Inner}. */
    private static String joined(String line) {
        int at = line.indexOf(PARTED_ANNOTATION);
        int quote = at < 0 ? -1 : line.indexOf('"');
        String joined = line;
        while (at > 0 && (quote < 0 || at < quote)) {
            if (Character.isJavaIdentifierPart(joined.charAt(at - 1))) {
                joined = joined.substring(0, at + 1) + joined.substring(at + 2);
                quote--;
            }
            at = joined.indexOf(PARTED_ANNOTATION, at + 1);
        }
        return joined;
    }
}
