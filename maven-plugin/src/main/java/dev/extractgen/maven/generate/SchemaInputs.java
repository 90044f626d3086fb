package dev.extractgen.maven.generate;

import dev.extractgen.generator.diagnostics.Diagnostic;
import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.exports.ExportReader;
import dev.extractgen.generator.imports.Imports;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.maven.incremental.Fingerprint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The schemas of a request, each with what is asked of it. Every file is read once. */
public final class SchemaInputs {
    /** The first Java release that has records and sealed types. */
    private static final int MINIMUM_RELEASE = 17;

    private final GenerationRequest request;
    private final Diagnostics diagnostics = new Diagnostics();
    private final SortedMap<String, ByteBuffer> companions = new TreeMap<>();
    private final Map<String, ByteBuffer> excluded = new HashMap<>();
    private final List<SchemaSource> schemas = new ArrayList<>();
    private final Fingerprint parts = new Fingerprint();
    private final GeneratorOptions goalOptions;
    private final Set<String> goalProblems = new HashSet<>();
    private final String fingerprint;

    /**
     * Reads the files of a request.
     *
     * @throws IOException if the schema directory can't be listed
     */
    public SchemaInputs(GenerationRequest request) throws IOException {
        this.request = request;
        goalOptions = read(request.goal().options());
        readParameters();
        readImports();
        readFiles();
        checkRelease();
        fingerprint = parts.text();
    }

    /** Returns how many schemas could be read. */
    int size() {
        return schemas.size();
    }

    /** Returns the schemas that could be read, with what they may take from other modules, which is read only now. */
    public List<SchemaSource> schemas() {
        Imports imports =
                new ExportReader(this::reportImport).read(request.imports().modules());
        List<SchemaSource> importing = new ArrayList<>();
        for (SchemaSource schema : schemas) {
            importing.add(schema.importing(imports));
        }
        return importing;
    }

    /**
     * Returns a file that is excluded: it has no types of its own, and schemas may refer to what it defines.
     *
     * @param location its path, as schemas have theirs
     */
    public Optional<ByteBuffer> excluded(String location) {
        return Optional.ofNullable(excluded.get(location));
    }

    /** Returns what is wrong with files and parameters. */
    public List<Diagnostic> diagnostics() {
        return diagnostics.sorted();
    }

    /** Returns the fingerprint of all that decides what comes out. */
    String fingerprint() {
        return fingerprint;
    }

    private void readParameters() {
        parts.add("generator", request.generator())
                .add("output", request.shown(request.outputDirectory()))
                .add("exports", request.shown(request.exportDirectory()))
                .add("encoding", request.encoding());
        if (request.goal().packageName() == null) {
            reportParameter("outside a project the package must be given: -Dextractgen.packageName=…");
        }
        if (request.encoding() != null && !SourceEncoding.exists(request.encoding())) {
            reportParameter(
                    "encoding: \"%s\" is no encoding that this Java platform has".formatted(request.encoding()));
        }
    }

    private void readImports() {
        for (String problem : request.imports().problems()) {
            reportImport(problem);
        }
        for (ExportReader.Module module : request.imports().modules()) {
            parts.add("import", module.name());
            for (ByteBuffer export : module.exports()) {
                parts.add("export", export);
            }
        }
    }

    private void reportImport(String message) {
        diagnostics.report(DiagnosticCode.INVALID_IMPORT, SourceLocation.ofFile(request.configuration()), message);
    }

    private void checkRelease() {
        if (!schemas.isEmpty() && request.targetRelease() != null && request.targetRelease() < MINIMUM_RELEASE) {
            reportParameter("the project is compiled for Java %s, and generated sources need %s or newer: raise"
                            .formatted(request.targetRelease(), MINIMUM_RELEASE)
                    + " maven.compiler.release, or let a module of its own hold the generated types");
        }
    }

    private void readFiles() throws IOException {
        SchemaFiles files = SchemaFiles.find(request.schemaDirectory(), request.includes(), request.excludes());
        readCompanions(files);
        SortedMap<String, List<JobSettings>> jobs = jobsBySchema();
        for (String file : files.schemas()) {
            List<JobSettings> asked = jobs.remove(file);
            ByteBuffer content = content(file);
            if (content != null) {
                if (asked == null) {
                    add(file, content, JobSettings.NONE, goalOptions);
                } else {
                    for (JobSettings job : asked) {
                        add(file, content, job, options(job));
                    }
                }
            }
        }
        for (String schema : jobs.keySet()) {
            reportParameter("a <job> names the schema \"%s\", which is not in %s"
                    .formatted(schema, request.shown(request.schemaDirectory())));
        }
    }

    private void readCompanions(SchemaFiles files) {
        for (String file : files.companions()) {
            ByteBuffer content = content(file);
            parts.add(file, content);
            if (content != null) {
                companions.put(file, content);
                excluded.put(request.schemaPath(resolve(file)), content);
            }
        }
        for (String file : files.orphans()) {
            if (companions.containsKey(file)) {
                diagnostics.report(
                        DiagnosticCode.INVALID_BINDINGS,
                        SourceLocation.ofFile(request.schemaPath(resolve(file))),
                        "there is no schema beside these bindings; rename them when you rename a schema");
            }
        }
    }

    private SortedMap<String, List<JobSettings>> jobsBySchema() {
        SortedMap<String, List<JobSettings>> bySchema = new TreeMap<>();
        for (JobSettings job : request.jobs()) {
            if (job.schema() == null) {
                reportParameter("a <job> must name its <schema>");
            } else {
                bySchema.computeIfAbsent(job.schema(), schema -> new ArrayList<>())
                        .add(job);
            }
        }
        return bySchema;
    }

    private @Nullable ByteBuffer content(String file) {
        try {
            Path path = resolve(file);
            try {
                return ByteBuffer.wrap(Files.readAllBytes(path)).asReadOnlyBuffer();
            } catch (IOException e) {
                reportUnreadable(request.schemaPath(path), reason(e));
            }
        } catch (InvalidPathException e) {
            // A name that was listed, but in characters that stand for those which the locale does not have.
            reportUnreadable(
                    request.shown(request.schemaDirectory()) + "/" + file,
                    "the file's name can't be read in the locale of this build; set another, such as LC_ALL=C.UTF-8");
        }
        return null;
    }

    private void reportUnreadable(String file, String reason) {
        diagnostics.report(DiagnosticCode.UNREADABLE_FILE, SourceLocation.ofFile(file), reason);
    }

    /** What the system says of a file that is named already is often no more than its name. */
    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "the file is not there, or is a link that leads nowhere; mend it or remove it";
        }
        return failure instanceof AccessDeniedException
                ? "the file can't be read: access is denied; give whoever builds the right to read it"
                : "the file can't be read: " + failure.getMessage();
    }

    private void add(String file, ByteBuffer content, JobSettings job, GeneratorOptions options) {
        JobSettings goal = request.goal();
        String packageName = job.packageName() == null
                ? PackageNames.below(goal.packageName(), Path.of(file).getParent())
                : job.packageName();
        String className = job.className() == null ? goal.className() : job.className();
        String pointer = job.schemaPointer() == null ? goal.schemaPointer() : job.schemaPointer();
        String path = request.schemaPath(resolve(file));
        parts.add(path, content)
                .add("package", packageName)
                .add("class", className)
                .add("pointer", pointer);
        schemas.add(new SchemaSource(
                path,
                content,
                packageName,
                className,
                pointer,
                options,
                companions.get(SchemaSource.bindingsPath(file))));
    }

    /** What is wrong with a job's options may be so by itself, or only beside those of the goal. */
    private GeneratorOptions options(JobSettings job) {
        Consumer<String> problems = problem -> reportParameter("the <job> of %s: %s".formatted(job.schema(), problem));
        job.options().parse(problems);
        Options options = job.options().orElse(request.goal().options());
        options.addTo(parts);
        return options.parse(problem -> {
            if (!goalProblems.contains(problem)) {
                problems.accept(problem);
            }
        });
    }

    private GeneratorOptions read(Options options) {
        options.addTo(parts);
        return options.parse(problem -> {
            goalProblems.add(problem);
            reportParameter(problem);
        });
    }

    private Path resolve(String file) {
        Path directory = request.schemaDirectory();
        return Files.isRegularFile(directory) ? directory.resolveSibling(file) : directory.resolve(file);
    }

    private void reportParameter(String message) {
        diagnostics.report(DiagnosticCode.INVALID_PARAMETER, SourceLocation.ofFile(request.configuration()), message);
    }
}
