package dev.extractgen.maven;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.Generator;
import dev.extractgen.generator.exports.Export;
import dev.extractgen.maven.generate.GenerationRequest;
import dev.extractgen.maven.generate.SchemaInputs;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * Generates what modules tell of their types, once for each: they need not have been built, and if they were, somebody
 * may have edited their schemas since.
 */
final class GeneratedExports implements ModuleExports {
    private final Requests requests;
    private final Plugin plugin;
    private final Map<Path, List<ByteBuffer>> known = new HashMap<>();

    /** Knows what each goal of a module is asked to do. */
    interface Requests {
        /** Returns what it is asked. */
        List<GenerationRequest> of(MavenProject module) throws IOException, MojoExecutionException;
    }

    /**
     * Makes a finder.
     *
     * @param requests knows how modules generate
     * @param plugin this plugin, which modules may not have
     */
    GeneratedExports(Requests requests, Plugin plugin) {
        this.requests = requests;
        this.plugin = plugin;
    }

    @Override
    public List<ByteBuffer> of(MavenProject module, Path classes) throws IOException, MojoExecutionException {
        if (module.getPlugin(plugin.getKey()) == null) {
            return WRITTEN.of(module, classes);
        }
        List<ByteBuffer> exports = known.get(classes);
        if (exports == null) {
            exports = generate(module, classes);
            known.put(classes, exports);
        }
        return exports;
    }

    private List<ByteBuffer> generate(MavenProject module, Path classes) throws IOException, MojoExecutionException {
        SortedMap<String, ByteBuffer> generated = new TreeMap<>();
        for (GenerationRequest request : requests.of(module)) {
            if (request.exportDirectory().equals(classes.normalize())) {
                for (Export export : exports(module, request)) {
                    byte[] text = export.text().getBytes(StandardCharsets.UTF_8);
                    generated.put(export.path(), ByteBuffer.wrap(text).asReadOnlyBuffer());
                }
            }
        }
        return List.copyOf(generated.values());
    }

    private static List<Export> exports(MavenProject module, GenerationRequest request)
            throws IOException, MojoExecutionException {
        SchemaInputs inputs = new SchemaInputs(request);
        Generation generation = Generator.generate(inputs.schemas(), inputs::excluded);
        if (generation.hasErrors() || !inputs.diagnostics().isEmpty()) {
            throw new MojoExecutionException("types are imported from %s, whose schemas have errors; mend them first"
                    .formatted(module.getArtifactId()));
        }
        return generation.exports();
    }
}
