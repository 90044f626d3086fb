package dev.extractgen.generator.review.report;

import java.util.regex.Pattern;

/** Writes texts that are not to be trusted to a console, which a build server may read, too. */
public final class ConsoleText {
    /** What build servers look for anywhere in a line: {@code ##[error]}, {@code ##vso[task.setvariable]}. */
    private static final Pattern COMMAND = Pattern.compile("##(?=\\w*\\[)");

    private ConsoleText() {}

    /** Returns a text in one line, so that none of it starts a line, and no part of it is a command. */
    public static String of(String text) {
        String line = Visible.line(text);
        return line.contains("##") ? COMMAND.matcher(line).replaceAll("## ") : line;
    }
}
