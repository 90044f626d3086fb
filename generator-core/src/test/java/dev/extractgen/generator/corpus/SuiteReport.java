package dev.extractgen.generator.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects what came of the groups of the test suite, and of the instances that they accept. */
final class SuiteReport {
    private final List<String> refused = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private final List<String> held = new ArrayList<>();
    private final List<String> ofOtherTypes = new ArrayList<>();
    private final Map<String, String> missed = new TreeMap<>();
    private int generated;

    void add(SuiteGroup group, GeneratedCase result, CompiledBatch batch, StatedTypes types) {
        if (result.failure() != null) {
            (result.isBroken() ? broken : refused).add(group.name() + ": " + result.failure());
            return;
        }
        generated++;
        group.valid().forEach((description, instance) -> {
            String name = group.name() + "/" + description;
            try {
                batch.classes().strict(result.decoder()).decodeResult(SuiteGroup.bytes(instance));
                held.add(name);
            } catch (RuntimeException e) {
                if (types.fit(group, instance)) {
                    missed.put(name, String.valueOf(e.getMessage()).lines().reduce("", (a, b) -> a + " " + b.strip()));
                } else {
                    ofOtherTypes.add(name);
                }
            }
        });
    }

    /** Returns the groups for which the generator or javac failed, with the reasons. */
    List<String> broken() {
        return broken;
    }

    /** Returns the instances that are held. */
    Collection<String> held() {
        return held;
    }

    /** Returns the valid instances that are not, with the reasons. */
    Map<String, String> missed() {
        return missed;
    }

    @Override
    public String toString() {
        return """
                JSON Schema Test Suite
                schemas that generate and compile          %s
                schemas refused by a diagnostic            %s
                crashes, time-outs, refused by javac       %s
                valid instances that decode strictly       %s
                of another type than the keywords speak of %s
                valid instances that don't decode          %s
                """.formatted(generated, refused.size(), broken.size(), held.size(), ofOtherTypes.size(), missed.size());
    }

    /** Returns everything that falls short, a line each. */
    List<String> details() {
        List<String> lines = new ArrayList<>(List.of(toString()));
        broken.forEach(each -> lines.add("BROKEN " + each));
        missed.forEach((name, reason) -> lines.add("MISSED " + name + "\t" + reason));
        ofOtherTypes.forEach(each -> lines.add("OTHER TYPE " + each));
        refused.forEach(each -> lines.add("REFUSED " + each));
        return lines;
    }
}
