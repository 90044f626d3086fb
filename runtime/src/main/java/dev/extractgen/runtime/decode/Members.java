package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.json.JsonNames;
import dev.extractgen.runtime.json.JsonReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The members that a schema declares for an object, in its order, and what it says of members beside them. The
 * positions of a tuple are members without names.
 */
public final class Members extends MetadataTable {
    /** Says that an object has no more members. */
    public static final int END = JsonReader.END;

    private final List<Member> members;
    private final JsonNames names;

    /** The index of the first other name of each member, and after the last member the number of names. */
    private final int[] firstAliases;

    /** The member that each other name stands for. */
    private final int[] namedMembers;

    private final BitSet required = new BitSet();
    private final boolean isClosed;
    private final List<OtherMembers> others;
    private final Function<MetadataParts, ? extends FieldMetadata> metadata;

    /** Made when something is serialized. */
    private volatile String @Nullable [] partNames;

    /** The indexes of the members that are made of parts, and so have metadata that is bound to them. */
    private final BitSet composites = new BitSet();

    /** Members beside the declared ones that are kept, and the shape of their metadata. */
    private record OtherMembers(NamePatterns names, MetadataShape shape) {}

    private Members(
            List<Member> members,
            JsonNames names,
            int[] firstAliases,
            int[] namedMembers,
            boolean isClosed,
            List<OtherMembers> others,
            Function<MetadataParts, ? extends FieldMetadata> metadata) {
        this.members = members;
        this.names = names;
        this.firstAliases = firstAliases;
        this.namedMembers = namedMembers;
        for (int i = 0; i < members.size(); i++) {
            required.set(i, members.get(i).required());
            composites.set(i, !members.get(i).shape().isEntry());
        }
        composites.set(members.size(), members.size() + others.size());
        this.isClosed = isClosed;
        this.others = others;
        this.metadata = metadata;
    }

    /** Starts a table of members; members beside them are reported and left out. */
    public static MembersBuilder builder() {
        return builder(Members::unknown);
    }

    /**
     * Starts a table of members of an object that may be missing while there is metadata of it.
     *
     * @param metadata makes that of a missing one
     */
    public static MembersBuilder builder(Function<MetadataParts, ? extends FieldMetadata> metadata) {
        return new MembersBuilder(metadata);
    }

    private static FieldMetadata unknown(MetadataParts parts) {
        throw new IllegalStateException("an object that is no part is never missing");
    }

    /** Makes a table of members; members beside them are reported and left out. */
    static Members of(Member... members) {
        List<String> names = new ArrayList<>();
        for (Member member : members) {
            names.add(member.name());
        }
        int[] firstAliases = new int[members.length + 1];
        for (int i = 0; i < members.length; i++) {
            firstAliases[i] = names.size();
            names.addAll(members[i].aliases());
        }
        firstAliases[members.length] = names.size();
        int[] namedMembers = new int[names.size() - members.length];
        for (int i = 0; i < members.length; i++) {
            Arrays.fill(namedMembers, firstAliases[i] - members.length, firstAliases[i + 1] - members.length, i);
        }
        return new Members(
                List.of(members), JsonNames.of(names), firstAliases, namedMembers, false, List.of(), Members::unknown);
    }

    /** Returns the same members, beside which the schema forbids others. */
    Members closed() {
        return new Members(members, names, firstAliases, namedMembers, true, others, metadata);
    }

    /**
     * Returns the same members, beside which those whose names fit a pattern are read, too, under the next index after
     * the last.
     *
     * @param shape the shape of their metadata
     * @param patterns regular expressions, one of which a name must contain; none if every name fits
     */
    Members matching(MetadataShape shape, String... patterns) {
        List<OtherMembers> all = new ArrayList<>(others);
        all.add(new OtherMembers(NamePatterns.of(patterns), shape));
        return new Members(members, names, firstAliases, namedMembers, isClosed, List.copyOf(all), metadata);
    }

    /** Returns the same members, and what another table says of those beside them. */
    Members withOthersOf(Members table) {
        return new Members(members, names, firstAliases, namedMembers, table.isClosed, table.others, metadata);
    }

    /** Returns the same members, and what makes the metadata of an object that is missing. */
    Members madeBy(Function<MetadataParts, ? extends FieldMetadata> makesMetadata) {
        return new Members(members, names, firstAliases, namedMembers, isClosed, others, makesMetadata);
    }

    /**
     * Returns the metadata of each member.
     *
     * @param node what the service said about the object
     * @param values the members that are made of parts, in their order; none when the object is missing
     */
    public MetadataParts parts(MetadataNode node, @Nullable Object... values) {
        @Nullable Object[] parts = new @Nullable Object[partCount()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = node.entry(i);
        }
        int given = 0;
        for (int i = composites.nextSetBit(0); i >= 0; i = composites.nextSetBit(i + 1)) {
            parts[i] = part(i, values.length == 0 ? null : values[given++], node);
        }
        return new MetadataParts(parts, node.reasoning());
    }

    /** Returns the metadata of one member; null where there is neither the member nor metadata of it. */
    @Nullable
    Object part(int index, @Nullable Object value, MetadataNode object) {
        if (!composites.get(index)) {
            return object.entry(index);
        }
        MetadataNode node = object.at(index);
        return value != null || node.isPresent() ? shape(index, value).bind(value, node) : null;
    }

    private MetadataShape shape(int index, @Nullable Object value) {
        if (index < members.size()) {
            return members.get(index).shape();
        }
        return value instanceof List ? MetadataShape.list(otherShape(index)) : MetadataShape.map(otherShape(index));
    }

    /** Returns the metadata of an object that is missing. */
    FieldMetadata metadata(MetadataNode node) {
        return metadata.apply(parts(node));
    }

    @Override
    String[] partNames() {
        String[] known = partNames;
        if (known == null) {
            known = members.stream().map(Member::name).toArray(String[]::new);
            partNames = known;
        }
        return known;
    }

    @Override
    int partCount() {
        return members.size() + others.size();
    }

    @Override
    FieldMetadata missing(int index) {
        return members.get(index).shape().missing();
    }

    /**
     * Returns a record as text for people.
     *
     * @param type its name
     */
    public String text(String type, GeneratedRecord record) {
        return type + text(record.fieldValues());
    }

    @Override
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

    @Override
    void addParts(
            FieldCollector fields,
            String pointer,
            @Nullable List<? extends @Nullable Object> values,
            List<? extends @Nullable Object> parts) {
        for (int i = 0; i < parts.size(); i++) {
            addFields(fields, i, pointer, values == null ? null : values.get(i), parts.get(i));
        }
    }

    /** Adds the leaves of a member, or of those beside the declared ones. */
    private void addFields(
            FieldCollector fields, int index, String object, @Nullable Object value, @Nullable Object metadata) {
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

    /**
     * Returns the index of the first other name of a member, or of what would be it. Its names end where those of the
     * next member begin.
     */
    int firstAlias(int member) {
        return firstAliases[member];
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
