package dev.extractgen.maven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The listings in the README, so that stories can be told with what users are told to write. */
final class Readme {
    private static final Pattern LISTING = Pattern.compile("```(\\w*)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SHOWN = Pattern.compile("(?m)^ *([\\w.()]+); +// (.*)$");

    private Readme() {}

    /** Returns the one listing in a language that holds a text. */
    static String listing(String language, String text) {
        List<String> found = new ArrayList<>();
        Matcher listing = LISTING.matcher(read());
        while (listing.find()) {
            if (listing.group(1).equals(language) && listing.group(2).contains(text)) {
                found.add(listing.group(2));
            }
        }
        if (found.size() != 1) {
            throw new AssertionError("README.md has %d listings with %s".formatted(found.size(), text));
        }
        return found.get(0);
    }

    /** Returns a listing in which each value whose comment tells it is printed. */
    static String printing(String listing) {
        return SHOWN.matcher(listing).replaceAll("System.out.println($1);");
    }

    /** Returns the values that comments tell. */
    static List<String> shown(String listing) {
        return SHOWN.matcher(listing)
                .results()
                .map(shown -> shown.group(2).replaceAll("^\"|\"$", ""))
                .toList();
    }

    private static String read() {
        try {
            return Files.readString(Path.of("../README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
