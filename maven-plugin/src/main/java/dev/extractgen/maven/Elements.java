package dev.extractgen.maven;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements of lists as Maven reads them from a pom and the command line. */
final class Elements {
    private Elements() {}

    /** Leaves out elements without a value, as where a property is empty that one names: Maven makes null of them. */
    static <T> List<T> given(List<? extends @Nullable T> list) {
        List<T> given = new ArrayList<>();
        for (T element : list) {
            if (element != null) {
                given.add(element);
            }
        }
        return given;
    }
}
