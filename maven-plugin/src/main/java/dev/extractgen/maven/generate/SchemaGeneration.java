package dev.extractgen.maven.generate;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.Generator;
import dev.extractgen.generator.diagnostics.Diagnostic;
import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.exports.Export;
import dev.extractgen.maven.incremental.Changes;
import dev.extractgen.maven.incremental.Outputs;
import dev.extractgen.maven.incremental.StateFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the sources in the output directory those of the schemas, doing no more than it takes. */
public final class SchemaGeneration {
    private final GenerationRequest request;
    private final Outputs outputs;

    /** Prepares a run. */
    public SchemaGeneration(GenerationRequest request, StateFolder states) {
        this.request = request;
        this.outputs = new Outputs(request.base(), states);
    }

    /**
     * Runs. When something is wrong with any schema or parameter, nothing is changed.
     *
     * @throws IOException if the schema directory can't be listed, or files can't be written
     */
    public Outcome run() throws IOException {
        SchemaInputs inputs = new SchemaInputs(request);
        int schemas = inputs.size();
        if (schemas == 0 && inputs.diagnostics().isEmpty() && !outputs.exist()) {
            return Outcome.noSchemas(Files.exists(request.schemaDirectory()), directory());
        }
        if (inputs.diagnostics().isEmpty() && outputs.areUpToDate(inputs.fingerprint())) {
            return Outcome.upToDate(schemas);
        }
        Generation generation = Generator.generate(inputs.schemas(), inputs::excluded);
        List<Diagnostic> diagnostics = new ArrayList<>(inputs.diagnostics());
        diagnostics.addAll(generation.diagnostics());
        if (generation.hasErrors() || !inputs.diagnostics().isEmpty()) {
            return Outcome.failed(diagnostics);
        }
        SortedMap<String, byte[]> files = files(generation);
        SortedMap<String, String> contested = outputs.contested(files);
        if (!contested.isEmpty()) {
            contested.forEach((file, writer) -> diagnostics.add(contested(file, writer)));
            return Outcome.failed(diagnostics);
        }
        Changes changes = outputs.replace(inputs.fingerprint(), files);
        return schemas == 0
                ? Outcome.noMoreSchemas(Files.exists(request.schemaDirectory()), directory(), changes)
                : Outcome.generated(schemas, changes, diagnostics);
    }

    private String directory() {
        return request.shown(request.schemaDirectory());
    }

    private Diagnostic contested(String file, String writer) {
        return new Diagnostic(
                DiagnosticCode.INVALID_PARAMETER,
                SourceLocation.ofFile(request.configuration()),
                "%s is what %s has generated from another schema: give one of the two executions another packageName"
                                .formatted(file, writer)
                        + " or outputDirectory, or its schema another className");
    }

    private SortedMap<String, byte[]> files(Generation generation) {
        SourceEncoding encoding = new SourceEncoding(request.encoding());
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Export export : generation.exports()) {
            files.put(
                    request.shown(request.exportDirectory().resolve(export.path())),
                    export.text().getBytes(StandardCharsets.UTF_8));
        }
        for (JavaSource source : generation.sources()) {
            files.put(request.shown(request.outputDirectory().resolve(source.path())), encoding.encode(source.text()));
        }
        return files;
    }
}
