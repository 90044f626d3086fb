package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.support.FieldValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What generated records do alike that stand for a value which is no object. */
public interface GeneratedValue extends GeneratedRecord {
    /** Returns the value. */
    Object value();

    /**
     * Returns a value as text for people.
     *
     * @param type the name of the record that stands for it
     */
    static String text(String type, Object value) {
        return type + "[value=" + value + "]";
    }

    @Override
    default List<@Nullable Object> fieldValues() {
        return FieldValues.of(value());
    }
}
