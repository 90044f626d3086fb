package dev.extractgen.generator.read;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.naming.ImportedType;
import dev.extractgen.generator.naming.RootName;
import dev.extractgen.generator.read.ModelReader.Resolved;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds all schemas of a module against the modules that they take types from. */
final class ImportsCheck {
    private final Diagnostics diagnostics;

    ImportsCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A module that lends no type was meant to lend some. */
    void checkUse(List<Resolved> schemas) {
        Map<String, String> unused = new TreeMap<>();
        for (Resolved schema : schemas) {
            for (String module : schema.source().imports().modules()) {
                unused.putIfAbsent(module, schema.source().path());
            }
        }
        for (Resolved schema : schemas) {
            unused.keySet().removeAll(schema.divided().modules());
        }
        for (Map.Entry<String, String> module : unused.entrySet()) {
            diagnostics.report(
                    DiagnosticCode.UNUSED_IMPORT,
                    SourceLocation.ofFile(module.getValue()),
                    "no definition here, or in the other schemas, has its type in %s; take it out of the imports, or look at the names of the $defs"
                            .formatted(module.getKey()));
        }
    }

    /** Of two classes of the same name the compiler sees one only, and in that one it misses the types of the other. */
    void checkRecords(List<NamedSchema> schemas) {
        Map<RootName, ImportedType> others = new HashMap<>();
        for (NamedSchema schema : schemas) {
            for (ImportedType type : schema.names().imported().values()) {
                others.putIfAbsent(type.root(), type);
            }
        }
        for (NamedSchema schema : others.isEmpty() ? List.<NamedSchema>of() : schemas) {
            ImportedType other = others.get(schema.names().root());
            if (other != null) {
                diagnostics.report(
                        DiagnosticCode.INVALID_NAME,
                        SourceLocation.ofFile(schema.source().path()),
                        "the module that %s comes from has a record %s, too; give this one another className, or packageName"
                                .formatted(other.qualifiedName(), other.root().qualifiedName()));
            }
        }
    }
}
