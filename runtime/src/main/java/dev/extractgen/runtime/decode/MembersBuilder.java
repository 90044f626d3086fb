package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.FieldMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Puts together the table of an object's members. Generated code has many tables, and javac looks at a call once that
 * others follow, but several times at one that is an argument.
 */
public final class MembersBuilder {
    private final List<Member> members = new ArrayList<>();
    private Members others = Members.of();

    private final Function<MetadataParts, ? extends FieldMetadata> metadata;

    MembersBuilder(Function<MetadataParts, ? extends FieldMetadata> metadata) {
        this.metadata = metadata;
    }

    /** Adds a single value that may be missing but not null. */
    public MembersBuilder optional(String name) {
        return add(Member.optional(name));
    }

    /** Adds a member that may be missing but not null. */
    public MembersBuilder optional(String name, MetadataShape shape) {
        return add(Member.optional(name, shape));
    }

    /** Adds an object that may be missing but not null. */
    public MembersBuilder optional(String name, Members object) {
        return optional(name, MetadataShape.object(object));
    }

    /** Adds a single value that may be missing or null. */
    public MembersBuilder nullable(String name) {
        return add(Member.nullable(name));
    }

    /** Adds a member that may be missing or null. */
    public MembersBuilder nullable(String name, MetadataShape shape) {
        return add(Member.nullable(name, shape));
    }

    /** Adds an object that may be missing or null. */
    public MembersBuilder nullable(String name, Members object) {
        return nullable(name, MetadataShape.object(object));
    }

    /** Adds a single value that may be neither missing nor null. */
    public MembersBuilder required(String name) {
        return add(Member.required(name));
    }

    /** Adds a member that may be neither missing nor null. */
    public MembersBuilder required(String name, MetadataShape shape) {
        return add(Member.required(name, shape));
    }

    /** Adds an object that may be neither missing nor null. */
    public MembersBuilder required(String name, Members object) {
        return required(name, MetadataShape.object(object));
    }

    /** Adds a single value that must be there and may be null. */
    public MembersBuilder requiredNullable(String name) {
        return add(Member.requiredNullable(name));
    }

    /** Adds a member that must be there and may be null. */
    public MembersBuilder requiredNullable(String name, MetadataShape shape) {
        return add(Member.requiredNullable(name, shape));
    }

    /** Adds an object that must be there and may be null. */
    public MembersBuilder requiredNullable(String name, Members object) {
        return requiredNullable(name, MetadataShape.object(object));
    }

    /** Lets the last member be read under other names, too. */
    public MembersBuilder alsoNamed(String... names) {
        int last = members.size() - 1;
        members.set(last, members.get(last).alsoNamed(names));
        return this;
    }

    /** Lets the schema forbid members beside these. */
    public MembersBuilder closed() {
        others = others.closed();
        return this;
    }

    /**
     * Lets members beside these be read, too, under the next index after the last.
     *
     * @param shape the shape of the others' metadata
     */
    public MembersBuilder open(MetadataShape shape) {
        others = others.matching(shape);
        return this;
    }

    /**
     * Lets members beside these be read, too, whose names fit a pattern, under the next index after the last.
     *
     * @param shape the shape of their metadata
     * @param patterns regular expressions, one of which a name must contain
     */
    public MembersBuilder matching(MetadataShape shape, String... patterns) {
        others = others.matching(shape, patterns);
        return this;
    }

    /** Makes the table. */
    public Members build() {
        return Members.of(members.toArray(Member[]::new)).withOthersOf(others).madeBy(metadata);
    }

    private MembersBuilder add(Member member) {
        members.add(member);
        return this;
    }
}
