package dev.extractgen.generator.review.replay;

import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.JsonType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells results that were saved without their jobs from jobs. Decoders of jobs take everything for one that has a
 * status, as orders and invoices have, too.
 */
final class BareResults {
    private final List<Set<String>> declared;

    BareResults(NamedSchema before, NamedSchema after) {
        this.declared = List.of(members(before), members(after));
    }

    private static Set<String> members(NamedSchema schema) {
        Set<String> names = new HashSet<>();
        if (schema.model().root() instanceof Type.Declared root
                && schema.model().declaration(root.id()) instanceof ObjectDeclaration object) {
            for (Property property : object.properties()) {
                names.add(property.name());
                names.addAll(schema.bindings().aliases(property));
            }
        }
        return names;
    }

    /** Returns whether a version of the schema declares all members of a document, as none does with those of a job. */
    boolean contain(byte[] json) {
        JsonReader document = JsonReader.of(json);
        if (document.type() != JsonType.OBJECT) {
            return false;
        }
        Set<String> names = new HashSet<>();
        document.beginObject();
        while (document.nextMember() != JsonReader.END) {
            names.add(document.name());
            document.skip();
        }
        return declared.stream().anyMatch(members -> members.containsAll(names));
    }
}
