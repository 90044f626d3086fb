package dev.extractgen.generator.code;

import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes modifiers in their usual order, which is that of the enum. */
final class Modifiers {
    private Modifiers() {}

    static void write(Set<Modifier> modifiers, CodeWriter out) {
        for (Modifier modifier : modifiers) {
            out.write(modifier.toString()).write(" ");
        }
    }
}
