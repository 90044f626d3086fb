package dev.extractgen.maven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The listings of a page of documentation, so that stories can be told with what users are told to write.
 *
 * @param page the page
 */
record Listings(Path page) {
    static final Listings README = new Listings(Path.of("../README.md"));

    private static final Pattern LISTING = Pattern.compile("```(\\w*)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SHOWN = Pattern.compile("(?m)^ *([\\w.()]+); +// (.*)$");

    /** Returns every page of the documentation. */
    static List<Listings> docs() {
        try (Stream<Path> pages = Files.list(Path.of("../docs"))) {
            return pages.filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .map(Listings::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the listings in a language. */
    List<String> in(String language) {
        return LISTING.matcher(read())
                .results()
                .filter(listing -> listing.group(1).equals(language))
                .map(listing -> listing.group(2))
                .toList();
    }

    /** Returns the one listing in a language that holds a text. */
    String listing(String language, String text) {
        List<String> found =
                in(language).stream().filter(listing -> listing.contains(text)).toList();
        if (found.size() != 1) {
            throw new AssertionError("%s has %s listings with %s".formatted(page, found.size(), text));
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

    private String read() {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
