package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.support.SlotValues;
import org.jspecify.annotations.Nullable;

/**
 * Builds an object that has more members than a constructor takes. Metadata stays with the value that it is about: a
 * member that is set takes along what its new value brings.
 */
public final class SlotsBuilder {
    private final Slots slots;
    private final @Nullable Object[] values;
    private final @Nullable Object[] metadata;
    private final @Nullable String reasoning;

    SlotsBuilder(Slots slots, SlotValues values, MetadataParts metadata) {
        this.slots = slots;
        this.values = new @Nullable Object[slots.size()];
        this.metadata = metadata.parts().clone();
        this.reasoning = metadata.reasoning();
        for (int i = 0; i < slots.size(); i++) {
            this.values[i] = values.get(i);
        }
    }

    /** Sets a member to a value of its type that nobody can change, or to null when it is missing. */
    public void set(int index, @Nullable Object value) {
        Object present = slots.slot(index).orAbsent(value);
        values[index] = present;
        metadata[index] = slots.members().part(index, present, MetadataNode.NONE);
    }

    /** Returns the values as they are now. */
    public SlotValues values() {
        return SlotValues.of(slots.members().partNames(), values.clone());
    }

    /** Returns the metadata as it is now. */
    public MetadataParts metadata() {
        return new MetadataParts(metadata.clone(), reasoning);
    }
}
