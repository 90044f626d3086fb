package dev.extractgen.maven.review;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a user says to compare with.
 *
 * @param kind where it is
 * @param text what it is called there; empty for the default
 */
record BaselineName(Kind kind, String text) {
    /** Where a baseline is. */
    enum Kind {
        /** In the project's own history. */
        GIT,
        /** In a folder. */
        FOLDER,
        /** In a published jar. */
        ARTIFACT,
        /** Nowhere: this is the first version. */
        NONE
    }

    static BaselineName parse(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return new BaselineName(Kind.GIT, "");
        }
        String text = name.trim();
        if (text.equals("none")) {
            return new BaselineName(Kind.NONE, "");
        }
        for (Kind kind : new Kind[] {Kind.GIT, Kind.FOLDER, Kind.ARTIFACT}) {
            String prefix = kind.name().toLowerCase(Locale.ROOT) + ":";
            if (text.startsWith(prefix)) {
                return new BaselineName(kind, text.substring(prefix.length()).trim());
            }
        }
        return new BaselineName(Kind.GIT, text);
    }
}
