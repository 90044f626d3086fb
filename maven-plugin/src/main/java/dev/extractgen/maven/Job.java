package dev.extractgen.maven;

import dev.extractgen.maven.generate.JobSettings;
import dev.extractgen.maven.generate.Options;
import dev.extractgen.maven.generate.RecordSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code <job>} says of one schema. Everything but {@code schema} is optional and takes the place of the goal's
 * parameter of the same name.
 */
public final class Job {
    /** The schema's path below the schema directory. */
    private @Nullable String schema;

    /** The name of the root record, instead of the one that the file name gives. */
    private @Nullable String className;

    /** The JSON pointer of the schema in its file, for files that wrap it in an unusual way. */
    private @Nullable String schemaPointer;

    /** The package of the generated types. */
    private @Nullable String packageName;

    /** The Java type for integers: {@code LONG}, {@code INTEGER} or {@code BIG_INTEGER}. */
    private @Nullable String integers;

    /** The Java type for numbers: {@code BIG_DECIMAL} or {@code DOUBLE}. */
    private @Nullable String numbers;

    /** The formats that stay strings, or {@code text} for all of them. */
    private @Nullable String formats;

    /** What becomes of members that the schema does not declare: {@code REPORT} or {@code KEEP}. */
    private @Nullable String unknownMembers;

    /** The methods that records have beside their accessors: any of {@code builder}, {@code with}, {@code optional}. */
    private @Nullable String recordMethods;

    /** Who sees the types: {@code PUBLIC} or {@code PACKAGE}. */
    private @Nullable String visibility;

    /** Whether components say by annotations of Bean Validation what the schema says of values. */
    private @Nullable Boolean beanValidation;

    /** What records, enums and interfaces are annotated with. */
    private @Nullable List<String> typeAnnotations;

    /** What components of records are annotated with. */
    private @Nullable List<String> componentAnnotations;

    /** Whether other modules may use the types of the schema for the same definitions. */
    private @Nullable Boolean exportTypes;

    /** Makes a job of which nothing is said. */
    public Job() {}

    JobSettings settings() {
        RecordSettings records = new RecordSettings(
                recordMethods,
                visibility,
                beanValidation,
                typeAnnotations == null ? null : Elements.given(typeAnnotations),
                componentAnnotations == null ? null : Elements.given(componentAnnotations),
                exportTypes);
        return new JobSettings(
                schema,
                className,
                schemaPointer,
                packageName,
                new Options(integers, numbers, formats, unknownMembers, records));
    }
}
