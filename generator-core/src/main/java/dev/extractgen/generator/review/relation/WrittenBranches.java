package dev.extractgen.generator.review.relation;

import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.document.Route;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.util.Optional;

/**
 * Knows which branches of a union are meant where a value is written. What several of them may be is no other one later
 * only because another reads it.
 */
final class WrittenBranches {
    private final NamedSchema writer;
    private final ValueReading reading;

    WrittenBranches(NamedSchema writer) {
        this.writer = writer;
        this.reading = new ValueReading(writer, ForbiddenMembers.NONE_LEFT_OUT);
    }

    /** Returns whether the decoder takes what lies at a branch in a document for one that comes first. */
    boolean isTakenForEarlier(Route.Branch branch, JsonValue document) {
        JsonValue value = document;
        for (String token : branch.pointer().tokens()) {
            value = value instanceof ArrayValue array
                    ? array.elements().get(Integer.parseInt(token))
                    : value instanceof ObjectValue object ? object.get(token) : null;
        }
        if (!(value instanceof ObjectValue object)
                || !(writer.model().declaration(branch.union()) instanceof UnionDeclaration union)) {
            return false;
        }
        Type own = union.branches().get(branch.index()).type();
        for (Type tried : new ObjectBranches(union, writer, reading, ForbiddenMembers.NONE_LEFT_OUT).tried(object)) {
            if (tried.equals(own)) {
                return false;
            }
            if (reading.reads(object, tried) && !isFree(object, tried)) {
                return true;
            }
        }
        return false;
    }

    /** Of branches that read a value alike, decoders take the one with the fewest values of free form. */
    private boolean isFree(ObjectValue object, Type type) {
        Optional<ObjectView> view = ObjectView.of(type, writer.model());
        return view.isEmpty()
                || object.members().keySet().stream()
                        .map(name -> reading.use(view.get(), name))
                        .anyMatch(use -> use.filter(each -> each.type() instanceof Type.Free)
                                .isPresent());
    }
}
