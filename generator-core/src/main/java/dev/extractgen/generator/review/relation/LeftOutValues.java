package dev.extractgen.generator.review.relation;

import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts what a decoder leaves out of a value that it reads, as it does to choose between several types. */
final class LeftOutValues {
    private final NamedSchema reader;
    private final ValueReading reading;

    /**
     * Prepares to count.
     *
     * @param reading what says whether a value is read, members that are passed over apart
     */
    LeftOutValues(NamedSchema reader, ValueReading reading) {
        this.reader = reader;
        this.reading = reading;
    }

    /** Returns how many values are left out, with all that lie within them. */
    int count(JsonValue value, Type type) {
        if (type instanceof Type.Declared declared
                && reader.model().declaration(declared.id()) instanceof UnionDeclaration union) {
            return union.branches().stream()
                    .filter(branch -> reading.reads(value, branch.type()))
                    .mapToInt(branch -> count(value, branch.type()))
                    .min()
                    .orElse(0);
        }
        if (value instanceof ObjectValue object) {
            return ObjectView.of(type, reader.model())
                    .map(view -> members(object, view))
                    .orElse(0);
        }
        return value instanceof ArrayValue array
                ? ArrayView.of(type, reader.model())
                        .map(view -> elements(array, view))
                        .orElse(0)
                : 0;
    }

    private int members(ObjectValue object, ObjectView view) {
        int count = 0;
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            Optional<TypeUse> use = reading.use(view, member.getKey());
            count += count(member.getValue(), use.orElse(null));
        }
        return count;
    }

    private int elements(ArrayValue array, ArrayView view) {
        int count = 0;
        for (int i = 0; i < array.elements().size(); i++) {
            count += count(array.elements().get(i), view.at(i));
        }
        return count;
    }

    private int count(JsonValue part, @Nullable TypeUse use) {
        return use == null ? all(part) : count(part, use.type());
    }

    private static int all(JsonValue value) {
        if (value instanceof ObjectValue object) {
            return 1
                    + object.members().values().stream()
                            .mapToInt(LeftOutValues::all)
                            .sum();
        }
        return value instanceof ArrayValue array
                ? 1 + array.elements().stream().mapToInt(LeftOutValues::all).sum()
                : 1;
    }
}
