package dev.extractgen.generator.emit;

import java.util.Map;

/**
 * The methods that options may add to a record, by the names of the components that they are about.
 *
 * @param setters the methods of its builder
 * @param copying the methods that return a copy with another value
 * @param optionals the accessors that return an {@code Optional}; lists and maps have none
 */
public record ApiMethods(Map<String, String> setters, Map<String, String> copying, Map<String, String> optionals) {
    /** Copies the maps. */
    public ApiMethods {
        setters = Map.copyOf(setters);
        copying = Map.copyOf(copying);
        optionals = Map.copyOf(optionals);
    }
}
