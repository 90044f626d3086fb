package dev.extractgen.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * One way in which a text goes on after a value: the bytes up to the next value, and which value that is. Forms hang
 * together as a tree, whose paths are texts that have been read, but for their values; {@link JsonReader#follow} reads
 * further texts along them.
 *
 * @param <M> what the bytes mean to the user of the form
 */
public final class JsonForm<M> {
    private static final int MOST_OTHERS = 3;
    private static final int NO_VALUE = -1;

    final int offset;
    final int length;
    final boolean isNumber;
    final int slot;
    private final @Nullable M meaning;

    /** The way to go on that is tried first, and the rest. */
    @Nullable
    JsonForm<M> usual;

    final @Nullable JsonForm<M>[] others;
    private int nextOther;

    private JsonForm(int offset, int length, boolean isNumber, int slot, @Nullable M meaning) {
        this.offset = offset;
        this.length = length;
        this.isNumber = isNumber;
        this.slot = slot;
        this.meaning = meaning;
        this.others = newArray();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // There is no other way to make an array of a generic type.
    private static <M> @Nullable JsonForm<M>[] newArray() {
        return new JsonForm[MOST_OTHERS];
    }

    /** Makes what stands for the start of texts. */
    public static <M> JsonForm<M> start() {
        return new JsonForm<>(0, 0, false, NO_VALUE, null);
    }

    /**
     * Makes a form that leads to a number.
     *
     * @param bytes the bytes before the value
     * @param slot where the number is put
     * @param meaning what the bytes mean, or null if they mean nothing but that the number follows
     */
    public static <M> JsonForm<M> toNumber(Span bytes, int slot, @Nullable M meaning) {
        return new JsonForm<>(bytes.start(), bytes.end() - bytes.start(), true, slot, meaning);
    }

    /** Makes a form that leads to a string; the rest is as it is for numbers. */
    public static <M> JsonForm<M> toText(Span bytes, int slot, @Nullable M meaning) {
        return new JsonForm<>(bytes.start(), bytes.end() - bytes.start(), false, slot, meaning);
    }

    /** Makes a form that leads to the end of a text. */
    public static <M> JsonForm<M> toEnd(Span bytes, M meaning) {
        return new JsonForm<>(bytes.start(), bytes.end() - bytes.start(), false, NO_VALUE, meaning);
    }

    /** Returns what the bytes mean, or null. */
    public @Nullable M meaning() {
        return meaning;
    }

    /** Returns whether the bytes lead to a value. */
    public boolean hasValue() {
        return slot != NO_VALUE;
    }

    /**
     * Adds a way to go on, unless it is known. Of too many, the oldest but the first is forgotten.
     *
     * @return what is known with the same bytes
     */
    public JsonForm<M> add(JsonForm<M> way, JsonReader json) {
        if (usual == null) {
            usual = way;
        }
        if (usual.isSame(way, json)) {
            return usual;
        }
        for (JsonForm<M> other : others) {
            if (other != null && other.isSame(way, json)) {
                return other;
            }
        }
        others[nextOther] = way;
        nextOther = (nextOther + 1) % MOST_OTHERS;
        return way;
    }

    private boolean isSame(JsonForm<M> other, JsonReader json) {
        return length == other.length && json.isSame(offset, other.offset, length);
    }
}
