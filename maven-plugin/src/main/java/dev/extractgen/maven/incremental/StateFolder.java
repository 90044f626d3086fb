package dev.extractgen.maven.incremental;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The folder with a state for each execution in a project. Several executions may write to the same place, and goals
 * may be run from the command line as well, so what one of them has left behind can be another's business.
 *
 * @param folder the folder
 * @param current the execution that is running
 * @param others the executions that the project has besides
 * @param finished those of them that the present build has run
 */
public record StateFolder(Path folder, String current, Set<String> others, Set<String> finished) {
    private static final String SUFFIX = ".state";

    /** Copies the sets. */
    public StateFolder {
        others = Set.copyOf(others);
        finished = Set.copyOf(finished);
    }

    BuildState read() throws IOException {
        return read(file(current));
    }

    void write(BuildState state) throws IOException {
        String text = String.join("\n", state.lines()) + "\n";
        AtomicFile.write(file(current), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the paths of the files that other executions of the project have written. */
    Set<String> pathsOfOthers() throws IOException {
        Set<String> paths = new TreeSet<>();
        for (String other : others) {
            if (!other.equals(current)) {
                for (Output output : read(file(other)).outputs()) {
                    paths.add(output.path());
                }
            }
        }
        return paths;
    }

    /** Returns the execution that has written a file in the present build, if that was not the current one. */
    @Nullable
    String writerOf(String path) throws IOException {
        for (String other : finished) {
            if (!other.equals(current)) {
                for (Output output : read(file(other)).outputs()) {
                    if (output.path().equals(path)) {
                        return other;
                    }
                }
            }
        }
        return null;
    }

    /** Returns the states of executions that the project does not have any more, or that were never part of it. */
    NavigableSet<Path> abandoned() throws IOException {
        NavigableSet<Path> abandoned = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> states = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
                for (Path state : states) {
                    abandoned.add(state);
                }
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
        }
        abandoned.remove(file(current));
        for (String other : others) {
            abandoned.remove(file(other));
        }
        return abandoned;
    }

    BuildState read(Path state) throws IOException {
        try {
            return BuildState.of(List.of(Files.readString(state).split("\n")));
        } catch (NoSuchFileException | CharacterCodingException e) {
            return BuildState.NONE;
        }
    }

    /** Returns the file of an execution, which no other has, whatever characters tell their names apart. */
    private Path file(String execution) {
        String name = URLEncoder.encode(execution, StandardCharsets.UTF_8).replace("*", "%2A");
        return folder.resolve(name + SUFFIX);
    }
}
