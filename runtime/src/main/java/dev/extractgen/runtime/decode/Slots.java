package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.SlotValues;
import dev.extractgen.runtime.support.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object that has more of them than a constructor takes. What other objects do in code of their own,
 * these do by this table. The last slots may be maps of members beside the declared ones.
 */
public final class Slots {
    private final List<Slot> slots;
    private final List<OtherMembers<?>> others;
    private final Members members;

    /** Reads members beside the declared ones into the map of a slot. */
    private record OtherMembers<T>(Element<T> element, boolean isNullable, Slot slot) {
        void read(Map<String, @Nullable Object> into, ValueReader in, MetadataNode metadata) {
            @SuppressWarnings("unchecked") // The map is read into by one element only.
            Map<String, @Nullable T> map = (Map<String, @Nullable T>) into;
            if (isNullable) {
                in.nullableMember(map, metadata, element);
            } else {
                in.member(map, metadata, element);
            }
        }
    }

    private Slots(List<Slot> slots, List<OtherMembers<?>> others, Members members) {
        this.slots = slots;
        this.others = others;
        this.members = members;
    }

    /**
     * Makes a table of members.
     *
     * @param metadata makes the metadata of an object that is missing
     */
    public static Slots of(Function<MetadataParts, ? extends FieldMetadata> metadata, Slot[]... parts) {
        List<Slot> slots = new ArrayList<>();
        for (Slot[] part : parts) {
            slots.addAll(List.of(part));
        }
        Member[] members = slots.stream().map(Slot::member).toArray(Member[]::new);
        return new Slots(List.copyOf(slots), List.of(), Members.of(members).madeBy(metadata));
    }

    /** Returns the same members, beside which the schema forbids others. */
    public Slots closed() {
        return new Slots(slots, others, members.closed());
    }

    /**
     * Returns the same members, beside which others are kept that may not be null.
     *
     * @param element reads one of them
     * @param map binds the map of them
     * @param shape the shape of the metadata of one
     * @param patterns regular expressions, one of which a name must contain; none if every name fits
     */
    public Slots open(Element<?> element, Slot map, MetadataShape shape, String... patterns) {
        return open(new OtherMembers<>(element, false, map), shape, patterns);
    }

    /** Does what {@link #open} does for members that may be null. */
    public Slots openNullable(Element<?> element, Slot map, MetadataShape shape, String... patterns) {
        return open(new OtherMembers<>(element, true, map), shape, patterns);
    }

    private Slots open(OtherMembers<?> other, MetadataShape shape, String... patterns) {
        List<OtherMembers<?>> more = new ArrayList<>(others);
        more.add(other);
        return new Slots(slots, List.copyOf(more), members.matching(shape, patterns));
    }

    /** Returns the table of the members' names. */
    public Members members() {
        return members;
    }

    Slot slot(int index) {
        return index < slots.size()
                ? slots.get(index)
                : others.get(index - slots.size()).slot();
    }

    /** Returns how many values an object has. */
    public int size() {
        return slots.size() + others.size();
    }

    /** Reads an object; returns null after having reported that the value is none. */
    public @Nullable SlotValues read(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(members)) {
            return null;
        }
        @Nullable Object[] values = new @Nullable Object[size()];
        List<Map<String, @Nullable Object>> maps = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            maps.add(new LinkedHashMap<>());
        }
        for (int index = in.nextMember(); index != Members.END; index = in.nextMember()) {
            if (index < slots.size()) {
                values[index] = slots.get(index).read(in, metadata.at(index));
            } else {
                int other = index - slots.size();
                others.get(other).read(maps.get(other), in, metadata.at(index));
            }
        }
        for (int i = 0; i < size(); i++) {
            Object value = i < slots.size() ? values[i] : Copies.nullableMap(maps.get(i - slots.size()));
            values[i] = slot(i).orAbsent(value);
        }
        return SlotValues.of(members.partNames(), values);
    }

    /** Returns values, which may have been serialized by another version of their class, as this one has them. */
    public SlotValues placed(SlotValues old) {
        SlotValues placed = old.placed(members.partNames(), size());
        @Nullable Object[] values = new @Nullable Object[size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = slot(i).orAbsent(placed.get(i));
        }
        return SlotValues.of(members.partNames(), values);
    }

    /** Returns a builder of an object none of whose members is there. */
    public SlotsBuilder builder() {
        SlotValues absent = placed(SlotValues.of(new String[0], new @Nullable Object[0]));
        return new SlotsBuilder(this, absent, parts(absent, MetadataNode.NONE));
    }

    /** Returns a builder of an object that has the values and metadata of another. */
    public SlotsBuilder builder(SlotValues values, RenamedMetadata metadata) {
        return new SlotsBuilder(this, values, MetadataParts.of(metadata));
    }

    /** Returns the metadata of each value. */
    public MetadataParts parts(SlotValues values, MetadataNode node) {
        @Nullable Object[] metadata = new @Nullable Object[size()];
        for (int i = 0; i < metadata.length; i++) {
            metadata[i] = members.part(i, values.get(i), node);
        }
        return new MetadataParts(metadata, node.reasoning());
    }

    /** Returns the members as JSON has them. */
    public Map<String, @Nullable Object> toMap(SlotValues values) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < slots.size(); i++) {
            Object value = values.get(i);
            // A list that is no list by its schema, but any value, is there even when it is empty.
            boolean isThere = value != null && slots.get(i).kind() == Slot.Kind.VALUE;
            Written.member(
                    map,
                    members.get(i).name(),
                    members.get(i).required() || isThere,
                    slots.get(i).written(value));
        }
        for (int i = slots.size(); i < size(); i++) {
            map.putAll(Written.members(values.map(i)));
        }
        return map;
    }
}
