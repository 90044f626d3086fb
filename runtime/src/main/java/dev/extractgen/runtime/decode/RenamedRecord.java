package dev.extractgen.runtime.decode;

import java.io.Serializable;

/**
 * A generated record whose methods have other names than those of {@link GeneratedRecord}, because its schema has
 * properties that are called so. Only the runtime calls it. The method has a parameter, so no accessor has its name.
 */
public interface RenamedRecord extends Serializable {
    /**
     * Returns what the record holds.
     *
     * @param record the record
     */
    RecordContent content(RenamedRecord record);
}
