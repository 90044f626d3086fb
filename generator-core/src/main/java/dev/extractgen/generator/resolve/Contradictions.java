package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Says where schemas leave no value, and which of them somebody will want to look at. */
final class Contradictions {
    private final Resolution resolution;
    private final Gatherer gatherer;
    private final Redundancy redundancy;

    Contradictions(Resolution resolution, Gatherer gatherer, Redundancy redundancy) {
        this.resolution = resolution;
        this.gatherer = gatherer;
        this.redundancy = redundancy;
    }

    /**
     * Reports that no value fits what is said in several places, of which one must hold. What is forbidden expressly
     * contradicts nothing.
     */
    void report(List<? extends Collection<SchemaNode>> places) {
        List<SchemaNode> all = new ArrayList<>();
        places.forEach(all::addAll);
        if (all.isEmpty() || all.stream().anyMatch(SchemaNode::isFalse)) {
            return;
        }
        SchemaNode meant =
                all.stream().filter(schema -> !isOfOthers(schema)).findFirst().orElse(all.get(0));
        String message =
                "no value fits all that is said %s; every value will be reported".formatted(contradicted(places));
        if (places.size() == 1 && !isOfOthers(meant)) {
            message += all.stream()
                    .filter(Contradictions::isOfOthers)
                    .findFirst()
                    .map(Contradictions::advice)
                    .orElse("");
        }
        resolution.report(DiagnosticCode.CONTRADICTION, meant.location(), message);
    }

    private static String advice(SchemaNode ofOthers) {
        return ". What %s says of other members holds of it, too, unless it is described beside that, if only by {}"
                .formatted(ofOthers.pointer());
    }

    /** Returns whether a schema is about members that it does not know by name, which somebody else may. */
    private static boolean isOfOthers(SchemaNode schema) {
        List<String> tokens = schema.pointer().tokens();
        String around = tokens.size() < 2 ? "" : tokens.get(tokens.size() - 2);
        return around.equals("patternProperties")
                || (!around.equals("properties")
                        && !tokens.isEmpty()
                        && tokens.get(tokens.size() - 1).equals("additionalProperties"));
    }

    /** Says of what too much is said: it may be spread over several files. */
    private String contradicted(List<? extends Collection<SchemaNode>> places) {
        String member = places.size() == 1
                ? gatherer.gather(places.get(0))
                        .map(said -> redundancy.impossibleMember(said.parts()))
                        .orElse(null)
                : null;
        return member == null ? "here" : "of \"%s\", which is required".formatted(member);
    }
}
