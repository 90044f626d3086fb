package dev.extractgen.generator.decoding.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import dev.extractgen.runtime.DecodeProblem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that problems speak the truth about where they are and what is there. */
public final class ProblemOracle {
    private ProblemOracle() {}

    /** Checks all problems with one document. */
    public static void check(byte[] input, List<DecodeProblem> problems) {
        if (!problems.isEmpty()) {
            check(input, Json.read(input), problems);
        }
    }

    /** Checks all problems with one document that has been parsed. */
    static void check(byte[] input, JsonNode document, List<DecodeProblem> problems) {
        Set<String> places = new HashSet<>();
        int offset = 0;
        int line = 1;
        int lineStart = 0;
        for (DecodeProblem problem : problems) {
            require(problem.offset() >= offset, problem, "is out of order");
            require(places.add(problem.code() + " " + problem.pointer()), problem, "is said twice");
            for (; offset < problem.offset(); offset++) {
                if (input[offset] == '\n') {
                    line++;
                    lineStart = offset + 1;
                }
            }
            require(problem.line() == line, problem, "is on another line");
            require(problem.column() == offset - lineStart + 1, problem, "is in another column");
            require(isThere(input, document, problem), problem, "speaks of what is not there");
            require(problem.severity() == problem.code().severity(), problem, "has another severity");
            require(!problem.expected().isBlank(), problem, "expects nothing");
            String message = problem.message();
            require(message.indexOf('\n') < 0 && message.indexOf('\r') < 0, problem, "is said in several lines");
        }
    }

    private static boolean isThere(byte[] input, JsonNode document, DecodeProblem problem) {
        JsonNode found = document.at(problem.pointer());
        String json = problem.json();
        if (json == null) {
            return found.isMissingNode();
        }
        byte[] raw = json.getBytes(StandardCharsets.UTF_8);
        int start = problem.offset();
        return Arrays.equals(input, start, start + raw.length, raw, 0, raw.length)
                && Json.read(json).equals(found);
    }

    private static void require(boolean holds, DecodeProblem problem, String complaint) {
        if (!holds) {
            throw new AssertionError("\"%s\" %s".formatted(problem, complaint));
        }
    }
}
