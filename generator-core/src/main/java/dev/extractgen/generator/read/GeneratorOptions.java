package dev.extractgen.generator.read;

import dev.extractgen.generator.emit.RecordOptions;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.TypeUse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What users decide about generated code.
 *
 * @param types which Java types stand for scalars
 * @param unknownMembers what becomes of members that a schema does not declare
 * @param records what generated types have beside their components
 */
public record GeneratorOptions(TypeOptions types, UnknownMembers unknownMembers, RecordOptions records) {
    /** What is used when nothing is said. */
    public static final GeneratorOptions DEFAULT = new GeneratorOptions(TypeOptions.DEFAULT, UnknownMembers.REPORT);

    /** Makes options for records that have nothing beside their components. */
    public GeneratorOptions(TypeOptions types, UnknownMembers unknownMembers) {
        this(types, unknownMembers, RecordOptions.DEFAULT);
    }

    /** What becomes of members that a schema neither declares nor forbids. */
    public enum UnknownMembers {
        /** They are reported with their JSON, and left out of the records. */
        REPORT,
        /** They are kept in {@code additionalProperties} of every record. */
        KEEP
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GeneratorOptions options
                && types.equals(options.types)
                && unknownMembers == options.unknownMembers
                && records.equals(options.records);
    }

    @Override
    public int hashCode() {
        return Objects.hash(types, unknownMembers, records);
    }

    OtherMembers undeclared() {
        return switch (unknownMembers) {
            case REPORT -> new OtherMembers.Reported();
            case KEEP -> new OtherMembers.Kept(TypeUse.ANYTHING);
        };
    }
}
