package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.json.JsonNames;
import dev.extractgen.runtime.json.JsonReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The members that a schema declares for an object, in its order, and what it says of members beside them. The
 * positions of a tuple are members without names.
 */
public final class Members {
    /** Says that an object has no more members. */
    public static final int END = JsonReader.END;

    private final List<Member> members;
    private final JsonNames names;
    private final int[] namedMembers;
    private final BitSet required = new BitSet();
    private final boolean isClosed;
    private final List<OtherMembers> others;

    /** Members beside the declared ones that are kept, and the shape of their metadata. */
    private record OtherMembers(NamePatterns names, MetadataShape shape) {}

    private Members(
            List<Member> members, JsonNames names, int[] namedMembers, boolean isClosed, List<OtherMembers> others) {
        this.members = members;
        this.names = names;
        this.namedMembers = namedMembers;
        for (int i = 0; i < members.size(); i++) {
            required.set(i, members.get(i).required());
        }
        this.isClosed = isClosed;
        this.others = others;
    }

    /** Starts a table of members; members beside them are reported and left out. */
    public static MembersBuilder builder() {
        return new MembersBuilder();
    }

    /** Makes a table of members; members beside them are reported and left out. */
    public static Members of(Member... members) {
        List<String> names = new ArrayList<>();
        for (Member member : members) {
            names.add(member.name());
        }
        int[] namedMembers = {};
        for (int i = 0; i < members.length; i++) {
            List<String> aliases = members[i].aliases();
            names.addAll(aliases);
            int before = namedMembers.length;
            namedMembers = Arrays.copyOf(namedMembers, before + aliases.size());
            Arrays.fill(namedMembers, before, namedMembers.length, i);
        }
        return new Members(List.of(members), JsonNames.of(names), namedMembers, false, List.of());
    }

    /** Returns the same members, beside which the schema forbids others. */
    public Members closed() {
        return new Members(members, names, namedMembers, true, others);
    }

    /**
     * Returns the same members, beside which others are read, too, under the next index after the last.
     *
     * @param shape the shape of the others' metadata
     */
    public Members open(MetadataShape shape) {
        return matching(shape);
    }

    /**
     * Returns the same members, beside which those whose names fit a pattern are read, too, under the next index after
     * the last.
     *
     * @param shape the shape of their metadata
     * @param patterns regular expressions, one of which a name must contain
     */
    public Members matching(MetadataShape shape, String... patterns) {
        List<OtherMembers> all = new ArrayList<>(others);
        all.add(new OtherMembers(NamePatterns.of(patterns), shape));
        return new Members(members, names, namedMembers, isClosed, List.copyOf(all));
    }

    /** Returns the same members, and what another table says of those beside them. */
    Members withOthersOf(Members table) {
        return new Members(members, names, namedMembers, table.isClosed, table.others);
    }

    /**
     * Returns a record as text for people.
     *
     * @param type its name
     */
    public String text(String type, GeneratedRecord record) {
        return type + text(record.fieldValues());
    }

    /** Returns the values of an object or tuple as text for people. */
    public String text(List<? extends @Nullable Object> values) {
        StringJoiner text = new StringJoiner(", ", "[", "]");
        for (int i = 0; i < values.size(); i++) {
            if (i < members.size()) {
                text.add(members.get(i).name() + "=" + values.get(i));
            } else if (values.get(i) instanceof Map<?, ?> map) {
                map.forEach((name, value) -> text.add(name + "=" + value));
            } else if (values.get(i) instanceof List<?> list) {
                list.forEach(value -> text.add(String.valueOf(value)));
            }
        }
        return text.toString();
    }

    /** Adds the leaves of a member, or of those beside the declared ones. */
    void addFields(FieldCollector fields, int index, String object, @Nullable Object value, @Nullable Object metadata) {
        if (index < members.size()) {
            Member member = members.get(index);
            member.shape().addFields(fields, FieldCollector.below(object, member.name()), value, metadata);
        } else if (value instanceof List) {
            fields.elements(object, otherShape(index), index, value, metadata);
        } else {
            fields.members(object, otherShape(index), value, metadata);
        }
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

    /** Returns how many kinds of members beside the declared ones are read. */
    int otherSize() {
        return others.size();
    }

    /** Returns the index of a member beside the declared ones, or {@link #END} when it is not read. */
    int other(String name) {
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).names().fits(name)) {
                return members.size() + i;
            }
        }
        return END;
    }

    /** Returns the shape of the metadata of members beside the declared ones. */
    MetadataShape otherShape(int index) {
        return others.get(index - members.size()).shape();
    }
}
