package dev.extractgen.generator.naming;

import java.util.List;
import java.util.Locale;

/**
 * What a type is called that another module generates.
 *
 * @param root the root record that it is, or that it is nested in
 * @param name the simple name of the type
 * @param metadata the simple name of the type of its metadata, which is nested in it, if it has one
 */
public record ImportedType(RootName root, String name, String metadata) {
    /** Returns the simple names that lead to the type: its own, or before it that of the type that it is nested in. */
    public List<String> simpleNames() {
        return name.equals(root.record()) ? List.of(name) : List.of(root.record(), name);
    }

    /** Returns the name of the type as Java writes it. */
    public String qualifiedName() {
        String simple = String.join(".", simpleNames());
        return root.packageName().isEmpty() ? simple : root.packageName() + "." + simple;
    }

    /** Returns the method of the decoder by which others get at the type. */
    public String method() {
        return method(name);
    }

    /** Returns the method of a decoder by which others get at a type of its schema. */
    public static String method(String type) {
        int end = type.offsetByCodePoints(0, 1);
        return type.substring(0, end).toLowerCase(Locale.ROOT) + type.substring(end) + "Type";
    }
}
