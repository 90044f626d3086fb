package dev.extractgen.generator.emit;

import java.util.regex.Pattern;

/**
 * Takes out of a source what JavaPoet puts in and nobody would write. No literal and no Javadoc of a schema's is
 * touched: literals lie within one line, after a quote, and in Javadoc the texts of schemas have no {@code @}.
 */
final class Layout {
    private static final Pattern CREATOR_MODE =
            Pattern.compile("\\(\\n +(mode = JsonCreator\\.Mode\\.DELEGATING)\\n +\\)\\n");

    private static final Pattern SHORT_JAVADOC = Pattern.compile("(?m)^( *)/\\*\\*\\n +\\* (.{1,100})\\n +\\*/$");

    /** Enum constants are parted by a comma and an empty line. */
    private static final Pattern EMPTY_LINE_AFTER_COMMA = Pattern.compile(",\\n\\n");

    private static final Pattern SPACE_BEFORE_ANNOTATION = Pattern.compile("(?m)^([^\"\\n]*\\w\\.) (@Nullable )");

    private Layout() {}

    static String tidy(String source) {
        String tidy = CREATOR_MODE.matcher(source).replaceAll("($1)\n");
        tidy = SHORT_JAVADOC.matcher(tidy).replaceAll("$1/** $2 */");
        tidy = EMPTY_LINE_AFTER_COMMA.matcher(tidy).replaceAll(",\n");
        for (String before = ""; !before.equals(tidy); ) {
            before = tidy;
            tidy = SPACE_BEFORE_ANNOTATION.matcher(tidy).replaceAll("$1$2");
        }
        return tidy;
    }
}
