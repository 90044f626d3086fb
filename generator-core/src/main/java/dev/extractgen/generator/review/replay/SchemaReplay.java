package dev.extractgen.generator.review.replay;

import java.util.List;

/**
 * What the code of each version makes of the saved results of one schema.
 *
 * @param schema the schema file as it should be shown to people
 * @param results how many results were decoded
 * @param withoutResult the files of jobs that have no result, such as those that failed
 * @param refusedBefore the files that a strict decoder of the old code refuses
 * @param refusedAfter the files that a strict decoder of the new code refuses
 * @param unreadable the files that are neither a job nor JSON
 * @param fields what becomes of each field, in the order in which they come
 */
public record SchemaReplay(
        String schema,
        int results,
        List<String> withoutResult,
        List<String> refusedBefore,
        List<String> refusedAfter,
        List<String> unreadable,
        List<FieldReplay> fields) {
    /** Copies the lists. */
    public SchemaReplay {
        withoutResult = List.copyOf(withoutResult);
        refusedBefore = List.copyOf(refusedBefore);
        refusedAfter = List.copyOf(refusedAfter);
        unreadable = List.copyOf(unreadable);
        fields = List.copyOf(fields);
    }

    /** Returns whether both versions make the same of all results. */
    public boolean isSame() {
        return refusedBefore.equals(refusedAfter) && fields.stream().allMatch(FieldReplay::isSame);
    }
}
