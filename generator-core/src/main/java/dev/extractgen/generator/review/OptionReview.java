package dev.extractgen.generator.review;

import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.read.ModelReader;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.review.Review.Pair;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.rules.OptionRules;
import dev.extractgen.generator.review.rules.OptionRules.OptionChange;
import dev.extractgen.generator.schema.SchemaFiles;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges options that were changed, on the old schemas, so that the schemas can then be compared with the new options
 * on both sides: each finding is the work of one edit.
 */
final class OptionReview {
    private record Edit(String name, String before, String after) {}

    private final SchemaFiles files;
    private final Map<Edit, List<OptionChange>> changes = new LinkedHashMap<>();

    /** @param old the old version, of whose schemas those that are read alone may refer to others */
    OptionReview(SchemaVersion old) {
        Map<String, ByteBuffer> schemas = new HashMap<>();
        for (SchemaSource schema : old.schemas()) {
            schemas.put(schema.path(), schema.content());
        }
        this.files = location ->
                Optional.ofNullable(schemas.get(location)).or(() -> old.files().find(location));
    }

    /** Returns the old version of a schema as the new options make it, and notes what they change. */
    NamedSchema withNewOptions(Pair match) {
        SchemaSource old = match.before().source();
        SchemaSource now = match.after().source();
        boolean isMoved = !old.path().equals(now.path());
        List<String> names = OptionDifferences.names(old, now);
        if (names.isEmpty() && !isMoved) {
            return match.before();
        }
        for (String name : names) {
            if (!isMoved || !name.equals("packageName")) {
                note(match, name);
            }
        }
        return read(named(OptionDifferences.withAll(old, now), match.after()), match.before());
    }

    private void note(Pair match, String name) {
        SchemaSource old = match.before().source();
        SchemaSource now = match.after().source();
        Edit edit = new Edit(
                name.substring(name.lastIndexOf('.') + 1),
                OptionDifferences.value(old, name),
                OptionDifferences.value(now, name));
        NamedSchema namesake = name.equals("className") ? match.after() : match.before();
        NamedSchema changed = read(named(OptionDifferences.with(old, name, now), namesake), match.before());
        changes.computeIfAbsent(edit, key -> new ArrayList<>())
                .add(new OptionChange(edit.name, edit.before, edit.after, match.before(), changed));
    }

    /** A schema that is read alone, without the others of its package, must keep the name that it has among them. */
    private static SchemaSource named(SchemaSource schema, NamedSchema namesake) {
        return new SchemaSource(
                schema.path(),
                schema.content(),
                schema.packageName(),
                namesake.names().root().record(),
                schema.schemaPointer(),
                schema.options(),
                schema.bindings(),
                schema.imports().former());
    }

    private NamedSchema read(SchemaSource schema, NamedSchema otherwise) {
        List<NamedSchema> read = new ModelReader(new Diagnostics(), files).read(List.of(schema));
        return read.isEmpty() ? otherwise : read.get(0);
    }

    /** Returns what the options that were changed do. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (List<OptionChange> change : changes.values()) {
            findings.add(OptionRules.judge(change));
        }
        return findings;
    }
}
