package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Documentation;
import dev.extractgen.generator.model.JsonType;
import dev.extractgen.generator.model.JsonTypes;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins the scalars of all alternatives: listed values become one enum, of which those that any text is, and so on. */
final class ScalarJoin {
    /** An enum with more constants comes near what the initialiser of a class may hold. */
    private static final int MAX_CONSTANTS = 2000;

    private final Resolution resolution;
    private final Set<Type.Scalar> texts = EnumSet.noneOf(Type.Scalar.class);
    private final Set<ValueType> numbers = EnumSet.noneOf(ValueType.class);
    private final Map<Object, Object> values = new LinkedHashMap<>();
    private final Map<Object, Documentation> documented = new HashMap<>();
    private final Set<SchemaNode> lists = new LinkedHashSet<>();
    private boolean hasBooleans;
    private boolean hasUnspelledNumbers;
    private boolean isPartOfList;

    ScalarJoin(Resolution resolution) {
        this.resolution = resolution;
    }

    void add(Facts facts, Alternative alternative) {
        if (facts.values() != null) {
            for (JsonValue value : facts.values().values()) {
                add(value);
            }
            for (SchemaNode part : alternative.parts()) {
                if (part.has("enum") || part.has("const")) {
                    lists.add(part);
                    document(part);
                }
            }
            isPartOfList |= alternative.parts().size() > 1;
            return;
        }
        if (facts.types().contains(ValueType.STRING)) {
            texts.add(resolution.text(alternative.parts()));
        }
        for (ValueType type : facts.types()) {
            if (type == ValueType.INTEGER || type == ValueType.NUMBER) {
                numbers.add(type);
            }
        }
        hasBooleans |= facts.types().contains(ValueType.BOOLEAN);
    }

    private void add(JsonValue value) {
        Optional<Object> scalar = Scalars.of(value);
        if (scalar.isPresent()) {
            values.putIfAbsent(Scalars.key(value), scalar.get());
        } else {
            hasUnspelledNumbers |= value instanceof JsonValue.NumberValue;
        }
    }

    /** What is said of a list of one value is said of the value. */
    private void document(SchemaNode list) {
        for (List<JsonValue> listed : Facts.listed(list, resolution.keywords())) {
            if (listed.size() == 1) {
                Scalars.of(listed.get(0))
                        .ifPresent(value -> documented.putIfAbsent(value, resolution.documentation(List.of(list))));
            }
        }
    }

    List<Branch> branches(Place place) {
        int listed = values.size();
        if (values.size() == 2 && values.containsKey(true) && values.containsKey(false)) {
            hasBooleans = true;
        }
        boolean hasTextValues = false;
        boolean hasNumberValues = false;
        boolean hasFractions = false;
        for (Object value : values.keySet()) {
            hasTextValues |= value instanceof String;
            if (value instanceof BigDecimal number) {
                hasNumberValues = true;
                hasFractions |= number.scale() > 0;
            }
        }
        if (!numbers.isEmpty() && hasFractions) {
            numbers.add(ValueType.NUMBER);
        }
        reportJoined(
                place, texts.size() > 1 || (!texts.isEmpty() && hasTextValues), !numbers.isEmpty() && hasNumberValues);
        if (!texts.isEmpty() && hasTextValues) {
            // A word that may stand in the place of a date is no date.
            texts.add(Type.Scalar.STRING);
        }
        if (!values.isEmpty()) {
            values.keySet().removeIf(this::isOfType);
        }
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

    private void reportJoined(Place place, boolean areTexts, boolean areNumbers) {
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

    private Branch enumeration(Place place, boolean isNew) {
        Set<JsonType> jsonTypes = EnumSet.noneOf(JsonType.class);
        for (Object value : values.values()) {
            jsonTypes.add(JsonTypes.ofConstant(value));
        }
        if (hasUnspelledNumbers) {
            jsonTypes.add(JsonType.NUMBER);
        }
        if (hasUnspelledNumbers || values.size() > MAX_CONSTANTS || hasTooLong()) {
            Type any = any(jsonTypes);
            resolution.report(
                    DiagnosticCode.TOO_MANY,
                    place.location(),
                    "%s; any %s is taken here".formatted(tooMany(), named(any)));
            return new Branch(jsonTypes, any);
        }
        Place own = lists.size() == 1 && !isNew ? Place.of(lists.iterator().next()) : place;
        TypeId id = resolution.id(own, TypeId.Kind.ENUM);
        resolution.declare(new EnumDeclaration(
                id,
                resolution.documentation(own, Set.of()),
                own.location(),
                List.copyOf(values.values()),
                lists.size() == 1 ? Map.of() : documented));
        return new Branch(jsonTypes, new Type.Declared(id));
    }

    private String tooMany() {
        return hasUnspelledNumbers
                ? "a number has more digits than a constant of a Java enum takes"
                : "more or longer values than a Java enum takes (%s values)".formatted(values.size());
    }

    private boolean hasTooLong() {
        for (Object value : values.values()) {
            if (Limits.isTooLong(value)) {
                return true;
            }
        }
        return false;
    }

    private static String named(Type any) {
        if (any == Type.Scalar.STRING) {
            return "text";
        }
        return any == Type.Scalar.NUMBER ? "number" : "scalar";
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
