package dev.extractgen.maven;

import dev.extractgen.generator.emit.JavaSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The folder of generated sources. Files that are already right are not touched, so that compilers stay quiet. What an
 * earlier run wrote and this one does not is removed, and nothing else; a hidden list in the folder says which files
 * these are.
 *
 * @param directory the folder
 * @param execution the id of the plugin's execution, since several may share the folder
 */
record GeneratedSources(Path directory, String execution) {

    /** Makes the folder hold these sources; returns how many files had to change. */
    int write(List<JavaSource> sources) throws IOException {
        Set<String> stale = new TreeSet<>(listed());
        List<String> written = new ArrayList<>();
        int changed = 0;
        for (JavaSource source : sources) {
            written.add(source.path());
            stale.remove(source.path());
            changed += writeIfChanged(directory.resolve(source.path()), source.text()) ? 1 : 0;
        }
        for (String path : stale) {
            changed += Files.deleteIfExists(inside(path)) ? 1 : 0;
        }
        writeIfChanged(list(), String.join("\n", written) + "\n");
        return changed;
    }

    private Path list() {
        return directory.resolve(".extractgen-" + execution);
    }

    private List<String> listed() throws IOException {
        return Files.exists(list())
                ? Files.readAllLines(list()).stream()
                        .filter(line -> !line.isBlank())
                        .toList()
                : List.of();
    }

    /** Anybody may have changed the list; it must not lead out of the folder. */
    private Path inside(String path) throws IOException {
        Path file = directory.resolve(path).normalize();
        if (!file.startsWith(directory.normalize())) {
            throw new IOException("%s names a file outside %s: %s".formatted(list(), directory, path));
        }
        return file;
    }

    private static boolean writeIfChanged(Path file, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return false;
        }
        Files.createDirectories(file.getParent());
        Path temporary =
                Files.createTempFile(file.getParent(), file.getFileName().toString(), ".tmp");
        try {
            Files.write(temporary, content);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return true;
    }
}
