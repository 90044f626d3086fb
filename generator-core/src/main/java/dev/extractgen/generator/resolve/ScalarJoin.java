package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.JsonType;
import dev.extractgen.generator.model.JsonTypes;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins the scalars of all alternatives: listed values become one enum, of which those that any text is, and so on. */
final class ScalarJoin {
    /** An enum with more constants comes near what the initialiser of a class may hold. */
    private static final int MAX_CONSTANTS = 2000;

    private final Resolution resolution;
    private final Set<Type.Scalar> texts = EnumSet.noneOf(Type.Scalar.class);
    private final Set<ValueType> numbers = EnumSet.noneOf(ValueType.class);
    private final Map<Object, Object> values = new LinkedHashMap<>();
    private final Set<SchemaNode> lists = new LinkedHashSet<>();
    private boolean hasBooleans;
    private boolean hasUnspelledNumbers;
    private boolean isPartOfList;

    ScalarJoin(Resolution resolution) {
        this.resolution = resolution;
    }

    void add(Facts facts, Alternative alternative) {
        if (facts.values() != null) {
            facts.values().values().forEach(this::add);
            List<SchemaNode> listing = alternative.parts().stream()
                    .filter(part -> part.has("enum") || part.has("const"))
                    .toList();
            lists.addAll(listing);
            isPartOfList |= listing.size() > 1 || alternative.parts().size() > 1;
            return;
        }
        if (facts.types().contains(ValueType.STRING)) {
            texts.add(Formats.of(alternative.parts(), resolution.keywords()));
        }
        facts.types().stream()
                .filter(type -> type == ValueType.INTEGER || type == ValueType.NUMBER)
                .forEach(numbers::add);
        hasBooleans |= facts.types().contains(ValueType.BOOLEAN);
    }

    private void add(JsonValue value) {
        Scalars.of(value)
                .ifPresentOrElse(
                        scalar -> values.putIfAbsent(Scalars.key(value), scalar),
                        () -> hasUnspelledNumbers |= value instanceof JsonValue.NumberValue);
    }

    List<Branch> branches(Place place) {
        int listed = values.size();
        if (values.size() == 2 && values.containsKey(true) && values.containsKey(false)) {
            hasBooleans = true;
        }
        if (!numbers.isEmpty() && values.keySet().stream().anyMatch(ScalarJoin::isFraction)) {
            numbers.add(ValueType.NUMBER);
        }
        reportJoined(place);
        values.keySet().removeIf(this::isOfType);
        List<Branch> branches = new ArrayList<>();
        hasUnspelledNumbers &= numbers.isEmpty();
        if (!values.isEmpty() || hasUnspelledNumbers) {
            branches.add(enumeration(place, values.size() < listed || isPartOfList));
        }
        if (!texts.isEmpty()) {
            Type.Scalar text = texts.size() == 1 ? texts.iterator().next() : Type.Scalar.STRING;
            branches.add(new Branch(Set.of(JsonType.STRING), text));
        }
        if (!numbers.isEmpty()) {
            boolean isWhole = !numbers.contains(ValueType.NUMBER);
            branches.add(new Branch(Set.of(JsonType.NUMBER), isWhole ? Type.Scalar.INTEGER : Type.Scalar.NUMBER));
        }
        if (hasBooleans) {
            branches.add(new Branch(Set.of(JsonType.BOOLEAN), Type.Scalar.BOOLEAN));
        }
        return branches;
    }

    private void reportJoined(Place place) {
        boolean areTexts = texts.size() > 1
                || (!texts.isEmpty() && values.keySet().stream().anyMatch(String.class::isInstance));
        boolean areNumbers = !numbers.isEmpty() && values.keySet().stream().anyMatch(BigDecimal.class::isInstance);
        if (areTexts || areNumbers) {
            resolution.report(
                    DiagnosticCode.BRANCHES_JOINED,
                    place.location(),
                    "several branches are JSON %s; the type is the widest of them"
                            .formatted(areTexts ? "strings" : "numbers"));
        }
    }

    private boolean isOfType(Object value) {
        if (value instanceof String) {
            return !texts.isEmpty();
        }
        return value instanceof Boolean ? hasBooleans : !numbers.isEmpty();
    }

    private static boolean isFraction(Object value) {
        return value instanceof BigDecimal number && number.scale() > 0;
    }

    private Branch enumeration(Place place, boolean isNew) {
        Set<JsonType> jsonTypes = EnumSet.noneOf(JsonType.class);
        for (Object value : values.values()) {
            jsonTypes.add(JsonTypes.ofConstant(value));
        }
        if (hasUnspelledNumbers) {
            jsonTypes.add(JsonType.NUMBER);
        }
        if (hasUnspelledNumbers
                || values.size() > MAX_CONSTANTS
                || values.values().stream().anyMatch(Limits::isTooLong)) {
            resolution.report(
                    DiagnosticCode.TOO_MANY,
                    place.location(),
                    "more or longer values than a Java enum takes (%d values); any scalar is taken here"
                            .formatted(values.size()));
            return new Branch(jsonTypes, any(jsonTypes));
        }
        Place own = lists.size() == 1 && !isNew ? Place.of(lists.iterator().next()) : place;
        TypeId id = resolution.id(own, TypeId.Kind.ENUM);
        resolution.declare(new EnumDeclaration(
                id, resolution.documentation(own, Set.of()), own.location(), List.copyOf(values.values())));
        return new Branch(jsonTypes, new Type.Declared(id));
    }

    private static Type any(Set<JsonType> jsonTypes) {
        if (jsonTypes.size() > 1) {
            return new Type.Free();
        }
        return switch (jsonTypes.iterator().next()) {
            case STRING -> Type.Scalar.STRING;
            case NUMBER -> Type.Scalar.NUMBER;
            case BOOLEAN, ARRAY, OBJECT -> new Type.Free();
        };
    }
}
