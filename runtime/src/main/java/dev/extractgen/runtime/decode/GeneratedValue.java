package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.support.FieldValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What generated records do alike that stand for a value which is no object. */
public interface GeneratedValue extends GeneratedRecord {
    /** Returns the value. */
    Object value();

    @Override
    default List<@Nullable Object> fieldValues() {
        return FieldValues.of(value());
    }
}
