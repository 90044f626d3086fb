package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.DecodeProblem.Code;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value and makes of it what users have a type of their own for. Whatever their factory throws is a problem
 * with the value, and so is null.
 *
 * @param element reads the value
 * @param factory makes a value of the users' type
 * @param type the name of that type
 */
record ConvertedElement<V, T>(Element<V> element, Function<V, @Nullable T> factory, String type) implements Element<T> {
    @Override
    public @Nullable T read(ValueReader in, MetadataNode metadata) {
        int offset = in.json.offset();
        V value = element.read(in, metadata);
        if (value == null) {
            return null;
        }
        String reason = "";
        try {
            T converted = factory.apply(value);
            if (converted != null) {
                return converted;
            }
        } catch (RuntimeException e) {
            reason = e.getMessage() == null ? "" : " (" + e.getMessage() + ")";
        }
        in.problems.add(Code.UNREADABLE_FORMAT, offset, "a value that " + type + " takes" + reason);
        return null;
    }
}
