package dev.extractgen.generator.emit;

import com.palantir.javapoet.ClassName;
import dev.extractgen.generator.code.CodeBlock;
import java.util.List;
import java.util.Locale;

/**
 * A record that is being written, as those see it who add to it.
 *
 * @param name its class
 * @param components what it holds
 * @param table an expression for the decoder's table
 * @param isWide whether it is a class that keeps its values in an array
 */
record DecoratedRecord(ClassName name, List<Component> components, CodeBlock table, boolean isWide) {
    List<String> componentNames() {
        return components.stream().map(Component::name).toList();
    }

    /** Returns the name of a method about a component: {@code withTotal} for {@code total}. */
    static String method(String verb, Component component) {
        String name = component.name();
        int first = name.offsetByCodePoints(0, 1);
        return verb + name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
    }
}
