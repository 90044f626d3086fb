package dev.extractgen.generator.emit;

import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.PatternMembers;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import java.util.HashSet;
import java.util.Set;

/**
 * Knows which objects lie within others and may be missing while there is metadata of them: by themselves, and in lists
 * and maps that may hold null.
 */
final class Parts {
    private final Set<TypeId> parts = new HashSet<>();

    Parts(ExtractionModel model) {
        add(model.root(), model.isRootRecord());
        for (Declaration declaration : model.declarations().values()) {
            if (declaration instanceof ObjectDeclaration object) {
                for (Property property : object.properties()) {
                    add(property.use().type(), false);
                }
                for (PatternMembers members : object.patterns()) {
                    addContained(members.use());
                }
                if (object.others() instanceof OtherMembers.Kept kept) {
                    addContained(kept.value());
                }
            } else if (declaration instanceof Declaration.TupleDeclaration tuple) {
                for (TypeUse position : tuple.positions()) {
                    add(position.type(), false);
                }
                if (tuple.others() != null) {
                    addContained(tuple.others());
                }
            } else if (declaration instanceof Declaration.UnionDeclaration union) {
                for (Declaration.Branch branch : union.branches()) {
                    add(branch.type(), model.hasParts(branch.type()));
                }
            }
        }
    }

    private void add(Type type, boolean isWhole) {
        if (type instanceof Type.ListOf list) {
            addContained(list.element());
        } else if (type instanceof Type.MapOf map) {
            addContained(map.value());
        } else if (type instanceof Type.Declared declared && !isWhole) {
            parts.add(declared.id());
        }
    }

    private void addContained(TypeUse use) {
        if (use.nullable() || !(use.type() instanceof Type.Declared)) {
            add(use.type(), false);
        }
    }

    boolean contains(TypeId id) {
        return parts.contains(id);
    }
}
