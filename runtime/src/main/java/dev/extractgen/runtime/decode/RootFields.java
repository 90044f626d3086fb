package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.json.JsonNames;

/**
 * What the schema says of the fields of a result, which tells them from what the service wraps around them.
 *
 * @param declared the names of the fields
 * @param isOpen whether there may be fields with other names, too
 */
record RootFields(JsonNames declared, boolean isOpen) {
    /** Of a result that is no object nothing is known. */
    private static final RootFields ANY = new RootFields(JsonNames.of(), true);

    static RootFields of(MetadataShape root) {
        return root instanceof ObjectShape object ? new RootFields(object.names(), object.isOpen()) : ANY;
    }

    /** Returns whether the schema names the field. */
    boolean declares(String name) {
        return declared.contains(name);
    }

    /** Returns whether the schema lets a result have the field. */
    boolean allows(String name) {
        return isOpen || declares(name);
    }
}
