package dev.extractgen.generator.review.replay;

import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.emit.RecordOptions;
import dev.extractgen.generator.emit.SchemaEmitter;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.compile.CompiledClasses;
import dev.extractgen.generator.review.compile.MemoryCompiler;
import dev.extractgen.generator.review.compile.MemoryCompiler.CompilationException;
import dev.extractgen.runtime.DecodeException;
import dev.extractgen.runtime.DecodeProblem;
import dev.extractgen.runtime.DecodeProblem.Code;
import dev.extractgen.runtime.DecodeProblem.Severity;
import dev.extractgen.runtime.DecodedResult;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedJob;
import dev.extractgen.runtime.NoResultException;
import dev.extractgen.runtime.decode.ExtractDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reads saved results with the code of one version, generated and compiled for that, and counts. */
final class VersionReplay {
    private final FieldNames names;
    private final String fieldsMethod;
    private final ExtractDecoder<?> decoder;
    private final Map<String, Counting> fields = new LinkedHashMap<>();
    private final List<String> refused = new ArrayList<>();
    private int counted;

    private static final class Counting {
        private int bound;
        private int absent;
        private int failed;
        private final List<Double> confidences = new ArrayList<>();
    }

    VersionReplay(NamedSchema version, FieldNames names, MemoryCompiler compiler) throws CompilationException {
        this.names = names;
        // A review has not the classes of other modules, and what these read is the same.
        NamedSchema schema = version.withOwnTypes();
        CompiledClasses classes = compiler.compile(sources(schema), CompiledClasses.NONE);
        String packageName = schema.names().root().packageName();
        String name = (packageName.isEmpty() ? "" : packageName + ".")
                + schema.names().root().decoder();
        try {
            this.decoder = (ExtractDecoder<?>)
                    classes.loader().loadClass(name).getMethod("lenient").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("generated code has a lenient decoder", e);
        }
        this.fieldsMethod = schema.names().own().extractedFields();
    }

    /**
     * Writes records that need none of the users' own classes, which a review doesn't have, and that anybody may use.
     */
    private static List<JavaSource> sources(NamedSchema schema) {
        return new SchemaEmitter(
                        schema.model(),
                        schema.names(),
                        schema.source().options().types(),
                        RecordOptions.DEFAULT,
                        schema.bindings().withoutUserClasses())
                .emit();
    }

    /**
     * Reads one result.
     *
     * @param isBare whether it is known to be no job
     * @return whether there is one, which a job that failed does not have
     * @throws InvalidJsonException if it is no JSON
     */
    boolean read(String path, byte[] content, boolean isBare) {
        int before = counted;
        List<String> failed = isBare ? readBare(content) : read(content);
        failed.forEach(field -> counting(field).failed++);
        if (!failed.isEmpty()) {
            refused.add(path);
        }
        return counted > before || !failed.isEmpty();
    }

    private List<String> read(byte[] content) {
        ExtractedJob<?> job = decoder.decode(content);
        boolean isJob = job.problems().stream().noneMatch(problem -> problem.code() == Code.NOT_A_JOB);
        return isJob ? failed(readJob(job), names::inJob) : readBare(content);
    }

    private List<DecodeProblem> readJob(ExtractedJob<?> job) {
        try {
            count(job.result());
        } catch (DecodeException e) {
            return e.problems();
        } catch (NoResultException e) {
            countAll(job);
        }
        return job.problems();
    }

    /** A job that failed has no result of either kind, and nothing to count. */
    private void countAll(ExtractedJob<?> job) {
        try {
            job.results().forEach(this::count);
        } catch (NoResultException e) {
            return;
        }
    }

    /** A result that was saved without its job may be the list of those of the pages or rows. */
    private List<String> readBare(byte[] content) {
        DecodedResult<?> one = decoder.decodeResult(content);
        if (fitsAtTop(one.problems())) {
            count(one.value());
            return failed(one.problems(), names::of);
        }
        DecodedResult<? extends List<?>> many = decoder.decodeResults(content);
        if (fitsAtTop(many.problems())) {
            many.value().forEach(this::count);
            return failed(many.problems(), names::inList);
        }
        return failed(one.problems(), names::of);
    }

    private static boolean fitsAtTop(List<DecodeProblem> problems) {
        return problems.stream()
                .noneMatch(problem -> problem.severity() == Severity.ERROR
                        && problem.pointer().isEmpty());
    }

    private static List<String> failed(List<DecodeProblem> problems, UnaryOperator<String> field) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(DecodeProblem::pointer)
                .map(field)
                .toList();
    }

    private void count(Object record) {
        counted++;
        try {
            Stream<?> leaves =
                    (Stream<?>) record.getClass().getMethod(fieldsMethod).invoke(record);
            leaves.map(ExtractedField.class::cast).forEach(this::count);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("generated records list their fields", e);
        }
    }

    private void count(ExtractedField leaf) {
        Counting counting = counting(names.of(leaf.pointer()));
        if (leaf.value() == null) {
            counting.absent++;
            return;
        }
        counting.bound++;
        if (leaf.metadata().confidence() != null) {
            counting.confidences.add(leaf.metadata().confidence());
        }
    }

    private Counting counting(String field) {
        return fields.computeIfAbsent(field, name -> new Counting());
    }

    /** Returns the files that a strict decoder refuses. */
    List<String> refused() {
        return refused;
    }

    /**
     * Returns what became of each field, in the order in which they came. A value that failed is null in its record,
     * and is not counted twice; an element that failed is not in its list at all.
     */
    Map<String, FieldCounts> fields() {
        Map<String, FieldCounts> counts = new LinkedHashMap<>();
        fields.forEach((name, counting) -> counts.put(
                name,
                new FieldCounts(
                        counting.bound,
                        FieldNames.isElement(name) ? counting.absent : Math.max(0, counting.absent - counting.failed),
                        counting.failed,
                        counting.confidences)));
        return counts;
    }
}
