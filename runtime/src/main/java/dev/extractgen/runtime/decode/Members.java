package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.json.JsonNames;
import dev.extractgen.runtime.json.JsonReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members that a schema declares for an object, in its order, and what it says of members beside them. */
public final class Members {
    /** Says that an object has no more members. */
    public static final int END = JsonReader.END;

    private final List<Member> members;
    private final JsonNames names;
    private final int[] namedMembers;
    private final BitSet required = new BitSet();
    private final boolean isClosed;
    private final @Nullable MetadataShape others;

    private Members(List<Member> members, boolean isClosed, @Nullable MetadataShape others) {
        this.members = members;
        List<String> allNames =
                new ArrayList<>(members.stream().map(Member::name).toList());
        List<Integer> aliased = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            required.set(i, members.get(i).required());
            List<String> aliases = members.get(i).aliases();
            allNames.addAll(aliases);
            aliased.addAll(Collections.nCopies(aliases.size(), i));
        }
        this.names = JsonNames.of(allNames);
        this.namedMembers = aliased.stream().mapToInt(index -> index).toArray();
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

    /** Returns the members' names, and after them the names that they had before. */
    JsonNames names() {
        return names;
    }

    /** Returns the index of the member that a name stands for; an index that is no name's stays as it is. */
    int memberOf(int name) {
        return name < members.size() ? name : namedMembers[name - members.size()];
    }

    /** Returns whether a member may come under several names. */
    boolean hasAliases() {
        return namedMembers.length > 0;
    }

    /** Returns the indexes of the members that are required. */
    BitSet required() {
        return required;
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
