package dev.extractgen.maven.review;

import dev.extractgen.generator.diagnostics.Diagnostic;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.review.Review;
import dev.extractgen.generator.review.Reviewer;
import dev.extractgen.generator.review.SchemaVersion;
import dev.extractgen.generator.review.compile.MemoryCompiler.CompilationException;
import dev.extractgen.generator.review.policy.Judgement;
import dev.extractgen.generator.review.replay.Replay;
import dev.extractgen.generator.review.replay.SavedResult;
import dev.extractgen.generator.review.replay.SavedResults;
import dev.extractgen.generator.review.replay.SchemaReplay;
import dev.extractgen.generator.review.report.Reports;
import dev.extractgen.maven.generate.GenerationRequest;
import dev.extractgen.maven.generate.SchemaInputs;
import dev.extractgen.maven.incremental.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares the schemas of a project with an old version of them. */
public final class ReviewRun {
    private final ReviewOptions options;

    /** Prepares a run. */
    public ReviewRun(ReviewOptions options) {
        this.options = options;
    }

    /**
     * Runs, and writes the reports if any version has schemas.
     *
     * @param label what the old version is, for people
     * @param before what is asked of the old schemas
     * @param newLabel what the new version is, for people
     * @param after what is asked of the new schemas
     * @param notes what the reports should say of versions that can't be compared as a whole
     * @throws BaselineException if the old version has no schemas, and the new one has
     * @throws InvalidSchemasException if the new schemas have errors
     * @throws ResultsException if there are no saved results where there should be
     * @throws IOException if files can't be read or written
     */
    public Judgement run(
            String label,
            List<GenerationRequest> before,
            String newLabel,
            List<GenerationRequest> after,
            List<String> notes)
            throws IOException, BaselineException, InvalidSchemasException, ResultsException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        SchemaVersion now = version(newLabel, after, diagnostics);
        if (!diagnostics.isEmpty()) {
            throw new InvalidSchemasException(diagnostics);
        }
        SchemaVersion old = version(label, before, diagnostics);
        if (old.schemas().isEmpty() && !now.schemas().isEmpty() && !before.isEmpty()) {
            throw new BaselineException(
                    "%s has no schemas, so there is nothing to compare with; if these are the first, ".formatted(label)
                            + "say so: -Dextractgen.review.baseline=none, or where other modules have had some, "
                            + "<baseline>none</baseline> in this one's pom until they are merged");
        }
        return judge(old, now, notes);
    }

    private Judgement judge(SchemaVersion old, SchemaVersion now, List<String> more)
            throws IOException, InvalidSchemasException, ResultsException {
        Review review = Reviewer.review(old, now);
        if (review.hasErrors()) {
            throw new InvalidSchemasException(review.diagnostics());
        }
        List<String> notes = new ArrayList<>(more);
        Judgement judgement =
                Judgement.of(review, replays(review, notes), options.policy()).noting(notes);
        if (review.compared().isNothing()) {
            return judgement;
        }
        Map<String, byte[]> texts = Reports.write(judgement, options.workTree()::fromTop);
        for (Map.Entry<String, byte[]> text : texts.entrySet()) {
            AtomicFile.write(options.reports().resolve(text.getKey()), text.getValue());
        }
        return judgement;
    }

    private static SchemaVersion version(String label, List<GenerationRequest> requests, List<Diagnostic> diagnostics)
            throws IOException {
        List<SchemaSource> schemas = new ArrayList<>();
        List<SchemaInputs> all = new ArrayList<>();
        for (GenerationRequest request : requests) {
            SchemaInputs inputs = new SchemaInputs(request);
            all.add(inputs);
            schemas.addAll(inputs.schemas());
            diagnostics.addAll(inputs.diagnostics());
        }
        return new SchemaVersion(
                label,
                schemas,
                location -> all.stream()
                        .flatMap(inputs -> inputs.excluded(location).stream())
                        .findFirst());
    }

    private List<SchemaReplay> replays(Review review, List<String> notes) throws IOException, ResultsException {
        List<SchemaReplay> replays = new ArrayList<>();
        if (options.results() == null || review.pairs().isEmpty()) {
            return replays;
        }
        if (!Files.isDirectory(options.results())) {
            throw new ResultsException(options.results());
        }
        SavedResults results =
                new SavedResults(options.results(), review.compared().files(), options.hasSharedResults());
        notes.addAll(results.notes());
        for (Review.Pair pair : review.pairs()) {
            List<SavedResult> saved =
                    results.bySchema().get(pair.after().source().path());
            if (saved != null) {
                try {
                    replays.add(new Replay().run(pair.before(), pair.after(), saved));
                } catch (CompilationException e) {
                    throw new IOException(
                            "the code of %s does not compile: %s"
                                    .formatted(pair.after().source().path(), e.getMessage()),
                            e);
                }
            }
        }
        return replays;
    }
}
