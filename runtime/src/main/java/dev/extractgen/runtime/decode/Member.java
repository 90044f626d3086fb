package dev.extractgen.runtime.decode;

import java.util.List;

/**
 * One declared member of an object.
 *
 * @param name its name in JSON
 * @param required whether the schema requires it
 * @param nullable whether the schema allows null for it
 * @param shape the shape of its metadata
 * @param aliases names that it had in documents of earlier schemas
 */
public record Member(String name, boolean required, boolean nullable, MetadataShape shape, List<String> aliases) {
    /** Copies the aliases. */
    public Member {
        aliases = List.copyOf(aliases);
    }

    private Member(String name, boolean required, boolean nullable, MetadataShape shape) {
        this(name, required, nullable, shape, List.of());
    }

    /** Returns the same member, which is read under other names, too. */
    public Member alsoNamed(String... others) {
        return new Member(name, required, nullable, shape, List.of(others));
    }

    /** Makes a single value that may be missing but not null. */
    public static Member optional(String name) {
        return optional(name, MetadataShape.entry());
    }

    /** Makes a member that may be missing but not null. */
    public static Member optional(String name, MetadataShape shape) {
        return new Member(name, false, false, shape);
    }

    /** Makes a single value that may be missing or null. */
    public static Member nullable(String name) {
        return nullable(name, MetadataShape.entry());
    }

    /** Makes a member that may be missing or null. */
    public static Member nullable(String name, MetadataShape shape) {
        return new Member(name, false, true, shape);
    }

    /** Makes a single value that may be neither missing nor null. */
    public static Member required(String name) {
        return required(name, MetadataShape.entry());
    }

    /** Makes a member that may be neither missing nor null. */
    public static Member required(String name, MetadataShape shape) {
        return new Member(name, true, false, shape);
    }

    /** Makes a single value that must be there and may be null. */
    public static Member requiredNullable(String name) {
        return requiredNullable(name, MetadataShape.entry());
    }

    /** Makes a member that must be there and may be null. */
    public static Member requiredNullable(String name, MetadataShape shape) {
        return new Member(name, true, true, shape);
    }
}
