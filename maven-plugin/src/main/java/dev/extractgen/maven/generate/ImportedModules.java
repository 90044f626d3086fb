package dev.extractgen.maven.generate;

import dev.extractgen.generator.exports.ExportReader;
import java.util.ArrayList;
import java.util.List;

/**
 * The modules that types may be taken from.
 *
 * @param modules what these tell of their types, in the order in which they count
 * @param problems why types of others can't be used
 */
public record ImportedModules(List<ExportReader.Module> modules, List<String> problems) {
    /** No modules. */
    public static final ImportedModules NONE = new ImportedModules(List.of(), List.of());

    /** Copies the lists. */
    public ImportedModules {
        modules = List.copyOf(modules);
        problems = List.copyOf(problems);
    }

    /** Returns the same, with what another version tells of the modules of which this one knows nothing. */
    public ImportedModules or(ImportedModules other) {
        List<ExportReader.Module> known = new ArrayList<>();
        for (ExportReader.Module module : modules) {
            known.add(
                    module.exports().isEmpty()
                            ? other.modules.stream()
                                    .filter(each -> each.name().equals(module.name()))
                                    .findFirst()
                                    .orElse(module)
                            : module);
        }
        return new ImportedModules(known, problems);
    }
}
