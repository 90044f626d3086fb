package dev.extractgen.maven.incremental;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files that an execution has written, and those that it should have written. */
public final class Outputs {
    private final Path base;
    private final StateFolder states;
    private final Map<String, @Nullable String> digests = new HashMap<>();

    /**
     * Looks at the files of one execution.
     *
     * @param base the folder from which paths are told
     * @param states where the states of executions lie
     */
    public Outputs(Path base, StateFolder states) {
        this.base = base;
        this.states = states;
    }

    /** Returns whether an earlier run has left files. */
    public boolean exist() throws IOException {
        return !states.read().outputs().isEmpty() || !states.abandoned().isEmpty();
    }

    /** Returns whether an earlier run made all files from the same, and they still are as it left them. */
    public boolean areUpToDate(String key) throws IOException {
        BuildState state = states.read();
        if (!state.key().equals(key) || !states.abandoned().isEmpty()) {
            return false;
        }
        for (Output output : state.outputs()) {
            if (!output.isUntouched(base) && !output.digest().equals(digest(output.path()))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the files that another execution has just made something else of, each with that execution. One of the
     * two would overwrite the other's in each build, and it depends on their order which types there are.
     */
    public SortedMap<String, String> contested(SortedMap<String, byte[]> files) throws IOException {
        SortedMap<String, String> contested = new TreeMap<>();
        if (!states.finished().isEmpty()) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                boolean differs = !Output.digest(file.getValue()).equals(digest(file.getKey()));
                String writer = differs ? states.writerOf(file.getKey()) : null;
                if (writer != null) {
                    contested.put(file.getKey(), writer);
                }
            }
        }
        return contested;
    }

    /**
     * Makes the files what they should be. Files that are right already are not touched, so that compilers stay quiet.
     * What an earlier run wrote and this one does not is removed, and nothing else.
     *
     * @param key the fingerprint of all that went in
     * @param files contents by path, from the base with slashes, or absolute
     */
    public Changes replace(String key, SortedMap<String, byte[]> files) throws IOException {
        NavigableSet<Path> abandoned = states.abandoned();
        BuildState before = states.read();
        SortedSet<Output> known = new TreeSet<>(before.outputs());
        for (Path state : abandoned) {
            known.addAll(states.read(state).outputs());
        }
        SortedSet<Output> after = new TreeSet<>();
        SortedMap<String, byte[]> missing = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Output output = Output.of(file.getKey(), file.getValue());
            after.add(output);
            if (!output.digest().equals(digest(output.path()))) {
                missing.put(file.getKey(), file.getValue());
            }
        }
        Set<String> stale = stale(known, files.keySet());
        if (!missing.isEmpty() || !stale.isEmpty()) {
            states.write(BuildState.unfinished(known, after));
        }
        if (before.isUnfinished()) {
            sweep(known);
        }
        // Removing comes first: on a disk that ignores case, a new name may mean the file of the old one.
        List<String> kept = remove(stale, known);
        for (Map.Entry<String, byte[]> file : missing.entrySet()) {
            AtomicFile.write(base.resolve(file.getKey()), file.getValue());
        }
        List<Output> written = new ArrayList<>();
        for (Output output : after) {
            written.add(output.writtenTo(base));
        }
        states.write(new BuildState(key, written));
        for (Path state : abandoned) {
            Files.deleteIfExists(state);
        }
        return new Changes(missing.size(), files.size() - missing.size(), stale.size() - kept.size(), kept);
    }

    /** Returns the paths of known files that are there, but that no execution produces any more. */
    private Set<String> stale(Set<Output> known, Set<String> produced) throws IOException {
        Set<String> others = states.pathsOfOthers();
        Set<String> stale = new TreeSet<>();
        for (Output output : known) {
            String path = output.path();
            if (!produced.contains(path) && !others.contains(path) && Files.exists(base.resolve(path))) {
                stale.add(path);
            }
        }
        return stale;
    }

    /** Removes files, but for those with another content than an earlier run wrote; returns these. */
    private List<String> remove(Set<String> paths, Set<Output> known) throws IOException {
        List<String> kept = new ArrayList<>();
        for (String path : paths) {
            String digest = digest(path);
            if (digest != null && known.contains(new Output(path, digest, Output.UNKNOWN))) {
                Files.deleteIfExists(base.resolve(path));
                removeEmptyFoldersAround(base.resolve(path));
            } else {
                kept.add(path);
            }
        }
        return kept;
    }

    private void removeEmptyFoldersAround(Path file) throws IOException {
        try {
            Path folder = file.getParent();
            while (folder != null && folder.startsWith(base) && !folder.equals(base)) {
                Files.delete(folder);
                folder = folder.getParent();
            }
        } catch (DirectoryNotEmptyException e) {
            // What still holds something stays, and so does everything above.
        }
    }

    private void sweep(Set<Output> known) throws IOException {
        AtomicFile.sweep(states.folder());
        for (Path folder : known.stream()
                .map(output -> base.resolve(output.path()).getParent())
                .collect(Collectors.toSet())) {
            AtomicFile.sweep(folder);
        }
    }

    /** Returns the digest of a file, which is read once at most; null when there is no such file. */
    private @Nullable String digest(String path) throws IOException {
        if (!digests.containsKey(path)) {
            Path file = base.resolve(path);
            digests.put(path, Files.isRegularFile(file) ? Output.digest(Files.readAllBytes(file)) : null);
        }
        return digests.get(path);
    }
}
