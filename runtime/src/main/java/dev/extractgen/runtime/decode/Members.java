package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.json.JsonNames;
import dev.extractgen.runtime.json.JsonReader;
import java.util.List;

/** The members that a schema declares for an object, in its order, and what it says of members beside them. */
public final class Members {
    /** Says that an object has no more members. */
    public static final int END = JsonReader.END;

    private final List<Member> members;
    private final JsonNames names;
    private final Others others;

    /** What becomes of members that the schema does not declare. */
    enum Others {
        REPORTED,
        FORBIDDEN,
        KEPT
    }

    /**
     * One declared member.
     *
     * @param name its name in JSON
     * @param required whether the schema requires it
     * @param nullable whether the schema allows null for it
     */
    public record Member(String name, boolean required, boolean nullable) {
        /** Makes a member that may be missing but not null. */
        public static Member optional(String name) {
            return new Member(name, false, false);
        }

        /** Makes a member that may be missing or null. */
        public static Member nullable(String name) {
            return new Member(name, false, true);
        }

        /** Makes a member that may be neither missing nor null. */
        public static Member required(String name) {
            return new Member(name, true, false);
        }

        /** Makes a member that must be there and may be null. */
        public static Member requiredNullable(String name) {
            return new Member(name, true, true);
        }
    }

    private Members(List<Member> members, JsonNames names, Others others) {
        this.members = members;
        this.names = names;
        this.others = others;
    }

    /** Makes a table of members; members beside them are reported and left out. */
    public static Members of(Member... members) {
        List<Member> list = List.of(members);
        return new Members(list, JsonNames.of(list.stream().map(Member::name).toList()), Others.REPORTED);
    }

    /** Returns the same members, beside which the schema forbids others. */
    public Members closed() {
        return new Members(members, names, Others.FORBIDDEN);
    }

    /** Returns the same members; others are read as well, under an index after the last. */
    public Members open() {
        return new Members(members, names, Others.KEPT);
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

    Others others() {
        return others;
    }
}
