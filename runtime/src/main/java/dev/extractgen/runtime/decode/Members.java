package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.json.JsonNames;
import dev.extractgen.runtime.json.JsonReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members that a schema declares for an object, in its order, and what it says of members beside them. */
public final class Members {
    /** Says that an object has no more members. */
    public static final int END = JsonReader.END;

    private final List<Member> members;
    private final JsonNames names;
    private final boolean isClosed;
    private final @Nullable MetadataShape others;

    private Members(List<Member> members, boolean isClosed, @Nullable MetadataShape others) {
        this.members = members;
        this.names = JsonNames.of(members.stream().map(Member::name).toList());
        this.isClosed = isClosed;
        this.others = others;
    }

    /** Makes a table of members; members beside them are reported and left out. */
    public static Members of(Member... members) {
        return new Members(List.of(members), false, null);
    }

    /** Returns the same members, beside which the schema forbids others. */
    public Members closed() {
        return new Members(members, true, null);
    }

    /**
     * Returns the same members, beside which others are read, too, under an index after the last.
     *
     * @param shape the shape of the others' metadata
     */
    public Members open(MetadataShape shape) {
        return new Members(members, false, shape);
    }

    JsonNames names() {
        return names;
    }

    int size() {
        return members.size();
    }

    Member get(int index) {
        return members.get(index);
    }

    boolean isClosed() {
        return isClosed;
    }

    /** Returns the shape of the metadata of members beside the declared ones, or null when these are not read. */
    @Nullable
    MetadataShape others() {
        return others;
    }
}
