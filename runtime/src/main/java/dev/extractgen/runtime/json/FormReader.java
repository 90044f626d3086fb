package dev.extractgen.runtime.json;

import org.jspecify.annotations.Nullable;

/** Reads texts that look like others before them, but for their values. */
final class FormReader {
    private static final int UNLIKE = -1;

    private final Cursor in;
    private final NumberReader numbers;
    private final StringReader strings;

    FormReader(Cursor in, NumberReader numbers, StringReader strings) {
        this.in = in;
        this.numbers = numbers;
        this.strings = strings;
    }

    /** Does what {@link JsonReader#follow} says. */
    <M> @Nullable JsonForm<M> follow(JsonForm<M> start, double[] numberSlots, @Nullable String[] textSlots) {
        // The place is kept in a variable: through the cursor's memory it would take several times as long.
        int at = in.position;
        JsonForm<M> form = start;
        do {
            at = readValue(form, at, numberSlots, textSlots);
            JsonForm<M> next = form.usual;
            if (at == UNLIKE || next == null) {
                return null;
            }
            if (!in.isSame(next.offset, at, next.length)) {
                next = other(form, at);
                if (next == null) {
                    return null;
                }
            }
            at += next.length;
            form = next;
        } while (form.meaning() == null);
        in.position = at;
        return form;
    }

    private int readValue(JsonForm<?> form, int at, double[] numberSlots, @Nullable String[] textSlots) {
        if (form.isNumber) {
            int end = numbers.float64(at);
            numberSlots[form.slot] = numbers.float64;
            return Double.isInfinite(numbers.float64) ? UNLIKE : end;
        }
        if (!form.hasValue()) {
            return at;
        }
        if (in.at(at) != '"') {
            return UNLIKE;
        }
        int end = strings.read(at);
        textSlots[form.slot] = strings.string;
        return end;
    }

    private <M> @Nullable JsonForm<M> other(JsonForm<M> form, int at) {
        for (JsonForm<M> other : form.others) {
            if (other != null && in.isSame(other.offset, at, other.length)) {
                return other;
            }
        }
        return null;
    }
}
