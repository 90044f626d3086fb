package dev.extractgen.generator.read;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.naming.RootName;
import dev.extractgen.generator.naming.RootNamer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** What schemas are called: whether Java takes that, whether each has a name of its own, and what their roots get. */
final class SourceNames {
    private final Map<SchemaSource, RootName> known;
    private final Diagnostics diagnostics;
    private final Set<String> taken = new HashSet<>();

    /**
     * Starts without schemas.
     *
     * @param known the names of root records that were decided before
     * @param diagnostics takes what is wrong with names
     */
    SourceNames(Map<SchemaSource, RootName> known, Diagnostics diagnostics) {
        this.known = known;
        this.diagnostics = diagnostics;
    }

    /** Returns whether a schema can have its name; what is wrong with it has been reported otherwise. */
    boolean take(SchemaSource schema) {
        return known.containsKey(schema) || (isJava(schema) && isOwn(schema));
    }

    private boolean isJava(SchemaSource schema) {
        boolean isPackage =
                schema.packageName().isEmpty() || SourceVersion.isName(schema.packageName(), SourceVersion.RELEASE_17);
        boolean isClass = schema.className() == null || schema.className().matches("[A-Za-z_$][A-Za-z0-9_$]*");
        if (!isPackage) {
            report(
                    schema,
                    "packageName: \"%s\" is no name of a Java package, such as com.example.extract"
                            .formatted(schema.packageName()));
        }
        if (!isClass) {
            report(
                    schema,
                    "className: \"%s\" is no name of a Java class, such as Invoice".formatted(schema.className()));
        }
        return isPackage && isClass;
    }

    private boolean isOwn(SchemaSource schema) {
        boolean isNew = taken.add(schema.packageName() + " " + schema.name());
        if (!isNew) {
            report(
                    schema,
                    "another schema in the package is called \"%s\", too; give one of them a className"
                            .formatted(schema.name()));
        }
        return isNew;
    }

    private void report(SchemaSource schema, String message) {
        diagnostics.report(DiagnosticCode.INVALID_NAME, SourceLocation.ofFile(schema.path()), message);
    }

    /** Returns what the root records of schemas are called. */
    Map<SchemaSource, RootName> roots(Set<SchemaSource> schemas) {
        Map<String, List<SchemaSource>> byPackage = new HashMap<>();
        for (SchemaSource schema : schemas) {
            byPackage
                    .computeIfAbsent(schema.packageName(), key -> new ArrayList<>())
                    .add(schema);
        }
        Map<SchemaSource, RootName> names = new HashMap<>();
        for (Map.Entry<String, List<SchemaSource>> group : byPackage.entrySet()) {
            List<String> simpleNames = new ArrayList<>();
            for (SchemaSource schema : group.getValue()) {
                simpleNames.add(schema.name());
            }
            Map<String, RootName> roots = RootNamer.name(group.getKey(), simpleNames);
            for (SchemaSource schema : group.getValue()) {
                names.put(schema, roots.get(schema.name()));
            }
        }
        names.putAll(known);
        return names;
    }
}
