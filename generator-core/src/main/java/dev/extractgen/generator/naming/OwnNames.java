package dev.extractgen.generator.naming;

import java.util.List;
import java.util.function.Predicate;

/**
 * The names that generated records have of our own accord. They give way where the schema has a property or type that
 * is called so, and they are the same in all records of a schema.
 *
 * @param fieldMetadata the component that holds a record's metadata
 * @param extractedFields the method that lists a record's leaves
 * @param fieldValues the method that returns a record's values
 * @param metadata the type of a record's metadata
 * @param objectReasoning the method of the metadata that speaks of the object as a whole
 */
public record OwnNames(
        String fieldMetadata, String extractedFields, String fieldValues, String metadata, String objectReasoning) {
    private static final String FIELD_METADATA = "fieldMetadata";
    private static final String FIELD_VALUES = "fieldValues";
    private static final String EXTRACTED_FIELDS = "extractedFields";
    private static final String OBJECT_REASONING = "objectReasoning";

    static OwnNames besides(Predicate<String> isComponent, Predicate<String> isType) {
        return new OwnNames(
                free(List.of(FIELD_METADATA, "recordFieldMetadata"), isComponent),
                free(List.of(EXTRACTED_FIELDS, "recordExtractedFields"), isComponent),
                free(List.of(FIELD_VALUES, "recordFieldValues"), isComponent),
                free(List.of("Metadata", "RecordMetadata"), isType),
                free(List.of(OBJECT_REASONING, "recordReasoning"), isComponent));
    }

    /** Returns all of them. */
    public List<String> all() {
        return List.of(fieldMetadata, extractedFields, fieldValues, metadata, objectReasoning);
    }

    /** Returns whether {@code ExtractedRecord} has a method of this name. */
    public static boolean isOfRecords(String component) {
        return component.equals(FIELD_METADATA) || component.equals(EXTRACTED_FIELDS);
    }

    /** Returns whether records have the methods of {@code ExtractedRecord} under the names that it gives them. */
    public boolean isExtractedRecord() {
        return fieldMetadata.equals(FIELD_METADATA) && extractedFields.equals(EXTRACTED_FIELDS);
    }

    /** Returns whether records also have the name that the runtime gives to the list of their values. */
    public boolean isGeneratedRecord() {
        return isExtractedRecord() && fieldValues.equals(FIELD_VALUES);
    }

    /** Returns whether metadata has the method of {@code GeneratedMetadata} under the name that it gives it. */
    public boolean isGeneratedMetadata() {
        return objectReasoning.equals(OBJECT_REASONING);
    }

    static String free(List<String> names, Predicate<String> isTaken) {
        StringBuilder last = new StringBuilder(names.get(names.size() - 1));
        for (String name : names) {
            if (!isTaken.test(name)) {
                return name;
            }
        }
        while (isTaken.test(last.toString())) {
            last.append('_');
        }
        return last.toString();
    }
}
