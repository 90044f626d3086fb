package dev.extractgen.runtime.support;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Says of a map that it is written when it is empty, but not when there was none. */
@JacksonAnnotationsInside
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = OmitIfAbsent.Filter.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface OmitIfAbsent {

    /** Finds the maps that are left out: Jackson asks whether they equal this. */
    final class Filter {
        /** Makes a filter. */
        public Filter() {}

        @Override
        public boolean equals(@Nullable Object map) {
            return map == null || map instanceof AbsentMap;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
