package dev.extractgen.generator.decoding.oracle;

import static org.assertj.core.api.Assertions.assertThat;

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
        if (problems.isEmpty()) {
            return;
        }
        JsonNode document = Json.read(input);
        Set<String> places = new HashSet<>();
        int last = 0;
        for (DecodeProblem problem : problems) {
            assertThat(problem.offset()).as("order of %s", problem).isGreaterThanOrEqualTo(last);
            last = problem.offset();
            assertThat(places.add(problem.code() + " " + problem.pointer()))
                    .as("%s is said twice", problem)
                    .isTrue();
            check(input, document, problem);
        }
    }

    private static void check(byte[] input, JsonNode document, DecodeProblem problem) {
        JsonNode found = document.at(problem.pointer());
        String json = problem.json();
        if (json == null) {
            assertThat(found.isMissingNode()).as("%s", problem).isTrue();
        } else {
            assertThat(Json.read(json)).as("%s", problem).isEqualTo(found);
            byte[] raw = json.getBytes(StandardCharsets.UTF_8);
            assertThat(Arrays.copyOfRange(input, problem.offset(), problem.offset() + raw.length))
                    .as("%s", problem)
                    .isEqualTo(raw);
        }
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < problem.offset(); i++) {
            if (input[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        assertThat(problem.line()).as("line of %s", problem).isEqualTo(line);
        assertThat(problem.column()).as("column of %s", problem).isEqualTo(problem.offset() - lineStart + 1);
        assertThat(problem.severity()).isEqualTo(problem.code().severity());
        assertThat(problem.expected()).isNotBlank();
        assertThat(problem.message())
                .doesNotContain("\n", "\r")
                .contains(problem.code().name());
    }
}
