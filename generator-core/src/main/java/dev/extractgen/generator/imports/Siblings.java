package dev.extractgen.generator.imports;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Schemas of another module refer to each other by their paths. Where one of them goes by a URI, a path means what lies
 * there beside that URI.
 */
final class Siblings {
    private Siblings() {}

    /**
     * Returns the URI that references to a file come to; empty where none would.
     *
     * @param uri what the schema goes by that refers to it
     * @param path the path of that schema
     * @param other the path of the file
     */
    static Optional<String> uri(String uri, String path, String other) {
        try {
            URI reference = new URI(null, null, way(path, other), null);
            return Optional.of(new URI(uri).resolve(reference).toString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String way(String path, String other) {
        List<String> from = Arrays.asList(path.split("/", -1));
        List<String> to = Arrays.asList(other.split("/", -1));
        int same = 0;
        while (same < from.size() - 1 && same < to.size() - 1 && from.get(same).equals(to.get(same))) {
            same++;
        }
        return Stream.concat(
                        Collections.nCopies(from.size() - 1 - same, "..").stream(),
                        to.subList(same, to.size()).stream())
                .collect(Collectors.joining("/"));
    }
}
