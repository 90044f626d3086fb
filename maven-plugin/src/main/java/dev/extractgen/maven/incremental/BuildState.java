package dev.extractgen.maven.incremental;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one execution of a goal left behind. A run that changes files says beforehand which ones it may write; when it
 * is interrupted, the next run knows them.
 *
 * @param key the fingerprint of all that went in; of a run that did not end, {@link #UNFINISHED}
 * @param outputs the files that came out; of a run that did not end, those before it and those it was about to write
 */
record BuildState(String key, List<Output> outputs) {
    static final BuildState NONE = new BuildState("none", List.of());

    private static final String UNFINISHED = "unfinished";
    private static final String FORMAT = "extractgen state 3";

    BuildState {
        outputs = List.copyOf(outputs);
    }

    static BuildState unfinished(Collection<Output> before, Collection<Output> after) {
        SortedSet<Output> outputs = new TreeSet<>(before);
        outputs.addAll(after);
        return new BuildState(UNFINISHED, List.copyOf(outputs));
    }

    boolean isUnfinished() {
        return key.equals(UNFINISHED);
    }

    /** Returns the lines of the state's file. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(FORMAT, key));
        for (Output output : outputs) {
            lines.add(output.line());
        }
        return lines;
    }

    /** Reads the lines of a state's file; lines that make no sense, as of another version, are no state. */
    static BuildState of(List<String> lines) {
        if (lines.size() < 2 || !lines.get(0).equals(FORMAT)) {
            return NONE;
        }
        List<Output> outputs = new ArrayList<>(lines.size());
        for (String line : lines.subList(2, lines.size())) {
            Output output = Output.parse(line);
            if (output == null) {
                return NONE;
            }
            outputs.add(output);
        }
        return new BuildState(lines.get(1), outputs);
    }
}
