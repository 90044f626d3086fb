package dev.extractgen.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * What a build said, and whether it succeeded.
 *
 * @param exitCode Maven's exit code
 * @param log the lines of Maven's output
 */
record Build(int exitCode, List<String> log) {

    Build succeeds() {
        assertThat(exitCode).as(this::text).isZero();
        return this;
    }

    Build fails() {
        assertThat(exitCode).as(this::text).isNotZero();
        assertThat(log).as("users are told, not shown the inside").noneMatch(line -> line.startsWith("\tat "));
        return this;
    }

    Build says(String... texts) {
        for (String text : texts) {
            assertThat(log).as(this::text).anyMatch(line -> line.contains(text));
        }
        return this;
    }

    /** Returns the lines that programs have printed in the build; Maven 4 marks them. */
    List<String> printed() {
        return log.stream().map(line -> line.replace("[INFO] [stdout] ", "")).toList();
    }

    Build doesNotSay(String text) {
        assertThat(log).noneMatch(line -> line.contains(text));
        return this;
    }

    private String text() {
        return String.join("\n", log);
    }
}
