package dev.extractgen.runtime.decode;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What generated records do alike. To Jackson, a record leaves out what its schema lets be missing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public interface GeneratedRecord extends ExtractedRecord {
    /** Returns the values of the components, in their order and without the metadata; null for one that is missing. */
    List<@Nullable Object> fieldValues();

    /** Returns whether something is a record of the same type with the same values, whatever their metadata. */
    static boolean areEqual(GeneratedRecord record, @Nullable Object other) {
        return other instanceof GeneratedRecord that
                && record.getClass() == that.getClass()
                && record.fieldValues().equals(that.fieldValues());
    }

    @Override
    default Stream<ExtractedField> extractedFields() {
        return FieldCollector.leaves(fieldMetadata(), fieldValues());
    }
}
