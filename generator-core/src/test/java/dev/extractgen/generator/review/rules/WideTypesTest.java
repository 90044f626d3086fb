package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.Versions;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of records with many components, and of enums with many constants, is shown and holds as well. */
class WideTypesTest {
    private static final int WIDE = 120;

    @Test
    void witnessesOfWideRecordsHold() throws Exception {
        Proof proof = new Proof();
        changed(proof, "added in between", all -> all.add(60, property("added", "{'type': 'boolean'}")));
        changed(proof, "added at the end", all -> all.add(property("added", "{'type': 'boolean'}")));
        changed(proof, "removed", all -> all.remove(60));
        changed(proof, "the last one removed", all -> all.remove(WIDE - 1));
        changed(proof, "another type", all -> all.set(60, property("p60", "{'type': 'array', 'items': {}}")));
        changed(proof, "any type", all -> all.set(60, property("p60", "{}")));
        changed(proof, "texts have changed places", all -> all.add(all.remove(0)));
        changed(proof, "flags have changed places", all -> all.add(62, all.remove(60)));
        assertThat(proof.failures()).isEmpty();
    }

    private static void changed(Proof proof, String what, Consumer<List<String>> change) {
        List<String> properties = IntStream.range(0, WIDE)
                .mapToObj(i -> property("p" + i, "{'type': '%s'}".formatted(i > 50 && i < 70 ? "boolean" : "string")))
                .collect(Collectors.toCollection(ArrayList::new));
        NamedSchema before = object(properties);
        change.accept(properties);
        NamedSchema after = object(properties);
        Laws.require(before, after);
        assertThat(proof.add(what, before, after)).as(what).isPositive();
        assertThat(proof.add("undone: " + what, after, before)).as(what).isPositive();
    }

    private static String property(String name, String schema) {
        return "'%s': %s".formatted(name, schema);
    }

    private static NamedSchema object(List<String> properties) {
        return version("{'type': 'object', 'properties': {%s}}".formatted(String.join(", ", properties)));
    }

    @Test
    void moreThanAConstructorTakesIsNoRecordAnyMore() throws Exception {
        NamedSchema record = texts(199);
        NamedSchema wide = texts(202);
        List<Finding> findings = SchemaRules.judge(record, wide);
        assertThat(findings)
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding.wayOut()).doesNotContain("argument"));
        assertThat(findings.get(0).verdict(Axis.JAVA_MAKING)).isEqualTo(Verdict.SOURCE);
        assertThat(findings.get(0).effect(Axis.JAVA_MAKING).sentence())
                .startsWith("Invoice is no record any more, but a class without a constructor");
        assertThat(findings.subList(1, 3))
                .extracting(finding -> finding.effect(Axis.JAVA_MAKING))
                .containsOnly(Effect.none("The constructor is gone in any case, as the finding about \"p199\" says."));
        assertThat(SchemaRules.judge(wide, texts(203)))
                .extracting(finding -> finding.verdict(Axis.JAVA_MAKING))
                .containsExactly(Verdict.NONE);
        Laws.require(record, wide);
        Proof.require(record, wide);
    }

    /** Also where the first finding is about something else: what made the record too wide is what is added. */
    @Test
    void whatIsAddedSaysThatTheConstructorIsGone() throws Exception {
        NamedSchema record = texts(199);
        NamedSchema wide = version(Versions.text(texts(201).source())
                .replace('"', '\'')
                .replace("'p0': {'type': 'string'}", "'p0': {'type': 'boolean'}"));
        assertThat(SchemaRules.judge(record, wide))
                .filteredOn(finding -> finding.verdict(Axis.JAVA_MAKING) != Verdict.NONE)
                .extracting(Finding::subject)
                .containsExactly("p199");
        Laws.require(record, wide);
        Proof.require(record, wide);
    }

    private static NamedSchema texts(int properties) {
        return object(IntStream.range(0, properties)
                .mapToObj(i -> property("p" + i, "{'type': 'string'}"))
                .toList());
    }

    @Test
    void witnessesOfWideEnumsHold() throws Exception {
        NamedSchema before = enumeration(500);
        NamedSchema after = enumeration(501);
        Proof proof = new Proof();
        assertThat(proof.add("added", before, after)).isEqualTo(1);
        assertThat(proof.add("removed", after, before)).isEqualTo(1);
        assertThat(proof.failures()).isEmpty();
    }

    private static NamedSchema enumeration(int constants) {
        String values =
                IntStream.range(0, constants).mapToObj("'v%s'"::formatted).collect(Collectors.joining(", "));
        return version("{'type': 'object', 'properties': {'kind': {'enum': [%s]}}}".formatted(values));
    }

    private static NamedSchema version(String schema) {
        return Versions.read(Versions.source(schema.replace('\'', '"'))).get(0);
    }
}
