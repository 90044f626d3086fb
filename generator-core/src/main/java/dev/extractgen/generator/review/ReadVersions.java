package dev.extractgen.generator.review;

import dev.extractgen.generator.diagnostics.Diagnostic;
import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.diagnostics.Severity;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.parallel.SideBySide;
import dev.extractgen.generator.read.ModelReader;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.read.ReadSchemas;
import dev.extractgen.generator.read.SchemaSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Two versions of all schemas, as they were read. What they have in common is read once; when they have nothing in
 * common, they are read at the same time.
 *
 * @param before the old schemas that can be read
 * @param after the new schemas; none when any of them has an error
 */
record ReadVersions(List<NamedSchema> before, List<NamedSchema> after) {
    /**
     * Reads both.
     *
     * @param diagnostics takes what is wrong with the new schemas, and warnings of old ones that can't be read
     */
    static ReadVersions of(SchemaVersion before, SchemaVersion after, Diagnostics diagnostics) {
        SchemaVersion former = former(before);
        if (ReadSchemas.mayShare(former.schemas(), after.schemas())) {
            List<NamedSchema> now = read(after, diagnostics);
            return new ReadVersions(readable(former, new ReadSchemas(now), diagnostics), now);
        }
        List<Supplier<List<NamedSchema>>> versions =
                List.of(() -> readable(former, ReadSchemas.NONE, diagnostics), () -> read(after, diagnostics));
        List<List<NamedSchema>> read = SideBySide.map(versions, Supplier::get);
        return new ReadVersions(read.get(0), read.get(1));
    }

    private static List<NamedSchema> read(SchemaVersion version, Diagnostics diagnostics) {
        return new ModelReader(diagnostics, version.files()).read(version.schemas());
    }

    private static SchemaVersion former(SchemaVersion version) {
        List<SchemaSource> schemas = new ArrayList<>();
        for (SchemaSource schema : version.schemas()) {
            schemas.add(schema.importing(schema.imports().former()));
        }
        return new SchemaVersion(version.label(), schemas, version.files());
    }

    /** Reads the schemas that can be read. The others never made any code, so there is nothing to compare with. */
    private static List<NamedSchema> readable(SchemaVersion version, ReadSchemas now, Diagnostics diagnostics) {
        List<SchemaSource> schemas = version.schemas();
        Diagnostics found = new Diagnostics();
        List<NamedSchema> read = new ModelReader(found, version.files(), now).read(schemas);
        Map<String, Diagnostic> broken = new TreeMap<>();
        for (Diagnostic diagnostic : found.sorted()) {
            if (diagnostic.severity() == Severity.ERROR) {
                broken.putIfAbsent(diagnostic.location().path(), diagnostic);
            }
        }
        if (broken.isEmpty()) {
            return read;
        }
        broken.forEach((path, first) -> diagnostics.report(
                DiagnosticCode.NOTHING_TO_COMPARE,
                SourceLocation.ofFile(path),
                "%s has errors in it, so that it made no code, and there is nothing to compare with: %s"
                        .formatted(version.label(), first)));
        List<SchemaSource> others = schemas.stream()
                .filter(schema -> !broken.containsKey(schema.path())
                        && !broken.containsKey(SchemaSource.bindingsPath(schema.path())))
                .toList();
        return others.size() == schemas.size()
                ? read
                : readable(new SchemaVersion(version.label(), others, version.files()), now, diagnostics);
    }
}
