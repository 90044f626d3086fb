package dev.extractgen.maven.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The commands of a workflow of GitHub Actions, run in turn as it would. */
final class Workflow {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ *([\\w.]+) *}}");

    private final JsonNode workflow;
    private final Map<String, String> context;

    /**
     * Reads a workflow with one job.
     *
     * @param context what expressions stand for
     */
    Workflow(String yaml, Map<String, String> context) throws IOException {
        this.workflow = new YAMLMapper().readTree(yaml);
        this.context = Map.copyOf(context);
    }

    /** Returns the inputs of the step that uses an action. */
    JsonNode inputsOf(String action) {
        for (JsonNode step : steps()) {
            if (step.path("uses").asText().startsWith(action + "@")) {
                return step.path("with");
            }
        }
        throw new AssertionError("no step uses " + action);
    }

    /** Runs the commands; after a failure only those that always run. */
    List<Build> run(Shell shell) throws IOException, InterruptedException {
        List<Build> builds = new ArrayList<>();
        boolean failed = false;
        for (JsonNode step : steps()) {
            if (step.has("run") && (!failed || step.path("if").asText().startsWith("always()"))) {
                Build build = shell.run(evaluated(step.path("run").asText()));
                failed |= build.exitCode() != 0;
                builds.add(build);
            }
        }
        return builds;
    }

    private JsonNode steps() {
        JsonNode jobs = workflow.path("jobs");
        if (jobs.size() != 1) {
            throw new AssertionError("a workflow with one job is expected: " + workflow);
        }
        return jobs.elements().next().path("steps");
    }

    private String evaluated(String text) {
        return EXPRESSION.matcher(text).replaceAll(expression -> {
            String value = context.get(expression.group(1));
            if (value == null) {
                throw new AssertionError("nothing is known of " + expression.group());
            }
            return value;
        });
    }
}
