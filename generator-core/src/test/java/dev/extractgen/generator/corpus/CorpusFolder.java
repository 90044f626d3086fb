package dev.extractgen.generator.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of schemas ({@code schemas}), of schemas that only others refer to ({@code refs-only}), and of documents
 * that each schema accepts ({@code positive/<schema>}) or rejects ({@code negative/<schema>}).
 */
record CorpusFolder(Path path) {
    /**
     * A schema with its documents.
     *
     * @param name the schema's file name without its ending
     */
    record Case(String name, Path schema, List<Path> positives, List<Path> negatives) {}

    /** Returns the folders of this layout at a place: itself, or those directly in it. */
    static List<CorpusFolder> in(Path root) {
        if (Files.isDirectory(root.resolve("schemas"))) {
            return List.of(new CorpusFolder(root));
        }
        return list(root).stream()
                .filter(folder -> Files.isDirectory(folder.resolve("schemas")))
                .filter(folder -> Files.isDirectory(folder.resolve("positive")))
                .map(CorpusFolder::new)
                .toList();
    }

    /** Returns all schemas, sorted by name. */
    List<Case> cases() {
        return list(path.resolve("schemas")).stream()
                .filter(file -> file.toString().endsWith(".json"))
                .map(file -> {
                    String name = file.getFileName().toString().replaceFirst("\\.json$", "");
                    return new Case(
                            name,
                            file,
                            list(path.resolve("positive").resolve(name)),
                            list(path.resolve("negative").resolve(name)));
                })
                .toList();
    }

    /** Returns a file that a schema refers to: at its place in the folder, or by its name alone. */
    Optional<Path> find(String location) {
        String name = location.substring(location.lastIndexOf('/') + 1);
        return Stream.of(location, "schemas/" + name, "refs-only/" + name)
                .filter(candidate -> !candidate.contains(":"))
                .map(path::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    static ByteBuffer read(Path file) {
        return ByteBuffer.wrap(bytes(file));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the files of a folder, sorted; none when it is not there. */
    static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
