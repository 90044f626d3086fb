package dev.extractgen.generator.review.relation;

import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.document.Json;
import dev.extractgen.generator.review.document.SmallestValues;
import dev.extractgen.generator.review.document.VariedValues;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Changes what a document has beside the place where the reader finds fault, so that, where that can be, it finds none
 * elsewhere: what one edit does is not to be shown by what another edit does.
 */
final class AgreedValues {
    private static final int MAX_TRIES = 200;

    /**
     * Values within values are tried, too, and all members that are required are added for each of them, so that deep
     * types and large ones could take a time without bound. What is not looked for any more stays as it is.
     */
    private static final int MAX_STEPS = 20_000;

    private final ExtractionModel writer;
    private final NamedSchema reader;
    private final ValueReading writing;
    private final ValueReading reading;
    private final VariedValues written;
    private final VariedValues read;
    private final Map<List<TypeUse>, Optional<JsonValue>> known = new HashMap<>();
    private int steps;

    AgreedValues(NamedSchema writer, NamedSchema reader, SmallestValues smallest) {
        this.writer = writer.model();
        this.reader = reader;
        this.writing = new ValueReading(writer, ForbiddenMembers.REFUSED);
        this.reading = new ValueReading(reader, ForbiddenMembers.REFUSED);
        this.written = new VariedValues(this.writer, writer.source().options().types(), smallest);
        this.read =
                new VariedValues(reader.model(), reader.source().options().types(), new SmallestValues(reader.model()));
    }

    /**
     * Returns a document in which as much as can be is read by both versions.
     *
     * @param way to the place that stays as it is
     */
    JsonValue beside(List<String> way, JsonValue document) {
        JsonValue agreed = beside(way, document, writer.root(), reader.model().root());
        return writing.reads(agreed, writer.root()) ? agreed : document;
    }

    private JsonValue beside(List<String> way, JsonValue value, Type from, Type to) {
        if (way.isEmpty()) {
            return value;
        }
        List<Type> targets = branches(to, reader.model());
        for (Type source : branches(from, writer)) {
            if (!source.equals(from) && !writing.reads(value, source)) {
                continue;
            }
            for (Type target : targets) {
                Optional<JsonValue> agreed = parts(way, value, source, target);
                if (targets.size() > 1) {
                    agreed = agreed.map(parts -> asBranch(way, parts, source, target))
                            .filter(parts -> readsBeside(way, parts, target));
                }
                if (agreed.isPresent()) {
                    return agreed.get();
                }
            }
        }
        return value;
    }

    private static List<Type> branches(Type type, ExtractionModel model) {
        return type instanceof Type.Declared declared
                        && model.declaration(declared.id()) instanceof UnionDeclaration union
                ? union.branches().stream().map(Branch::type).toList()
                : List.of(type);
    }

    /** Returns an object or array whose parts are agreed upon; with an empty way, all of them. */
    private Optional<JsonValue> parts(List<String> way, JsonValue value, Type from, Type to) {
        if (value instanceof ObjectValue object) {
            return ObjectView.of(from, writer)
                    .flatMap(source ->
                            ObjectView.of(to, reader.model()).map(target -> members(way, object, source, target)));
        }
        return value instanceof ArrayValue array
                ? ArrayView.of(from, writer)
                        .flatMap(source ->
                                ArrayView.of(to, reader.model()).map(target -> elements(way, array, source, target)))
                : Optional.empty();
    }

    private JsonValue members(List<String> way, ObjectValue object, ObjectView from, ObjectView to) {
        Map<String, JsonValue> agreed = new LinkedHashMap<>(object.members());
        object.members().forEach((name, value) -> {
            if (isNext(way, name) || !reading.readsMember(to, name, value)) {
                Optional<TypeUse> source = writing.use(from, name);
                Optional<TypeUse> target = reading.use(to, name);
                if (source.isPresent() && target.isPresent()) {
                    agreed.put(
                            name,
                            isNext(way, name)
                                    ? beside(
                                            rest(way),
                                            value,
                                            source.get().type(),
                                            target.get().type())
                                    : another(value, source.get(), target.get()));
                }
            }
        });
        addRequired(reading.required(to), way, agreed, from, to);
        return Json.object(agreed);
    }

    /** Adds what a union looks for to take an object for one of its branches. */
    private JsonValue asBranch(List<String> way, JsonValue value, Type from, Type to) {
        Optional<ObjectView> source = ObjectView.of(from, writer);
        Optional<ObjectView> target = ObjectView.of(to, reader.model());
        if (source.isEmpty() || target.isEmpty() || !(value instanceof ObjectValue object)) {
            return value;
        }
        Map<String, JsonValue> agreed = new LinkedHashMap<>(object.members());
        addRequired(RequiredNames.ofBranch(target.get(), reader), way, agreed, source.get(), target.get());
        return Json.object(agreed);
    }

    /** Adds those of the members that the reader requires which the writer may write. */
    private void addRequired(
            List<Set<String>> required,
            List<String> way,
            Map<String, JsonValue> agreed,
            ObjectView from,
            ObjectView to) {
        for (Set<String> names : required) {
            if (names.stream().anyMatch(name -> isNext(way, name) || agreed.containsKey(name))) {
                continue;
            }
            if (++steps > MAX_STEPS) {
                return;
            }
            for (String name : names) {
                Optional<JsonValue> value = writing.declared(from, name)
                        .flatMap(source -> reading.use(to, name).flatMap(target -> agreed(source.use(), target)));
                if (value.isPresent()) {
                    agreed.put(name, value.get());
                    break;
                }
            }
        }
    }

    private JsonValue elements(List<String> way, ArrayValue array, ArrayView from, ArrayView to) {
        List<JsonValue> agreed = new ArrayList<>();
        for (int i = 0; i < array.elements().size(); i++) {
            JsonValue element = array.elements().get(i);
            TypeUse source = from.at(i);
            TypeUse target = to.at(i);
            if (source == null || target == null) {
                agreed.add(element);
            } else if (isNext(way, String.valueOf(i))) {
                agreed.add(beside(rest(way), element, source.type(), target.type()));
            } else {
                agreed.add(reading.reads(element, target) ? element : another(element, source, target));
            }
        }
        return Json.array(agreed);
    }

    private static List<String> rest(List<String> way) {
        return way.subList(1, way.size());
    }

    private static boolean isNext(List<String> way, String token) {
        return !way.isEmpty() && way.get(0).equals(token);
    }

    private JsonValue another(JsonValue value, TypeUse from, TypeUse to) {
        if (++steps > MAX_STEPS) {
            return value;
        }
        JsonValue mended = parts(List.of(), value, from.type(), to.type()).orElse(value);
        return reading.reads(mended, to) ? mended : agreed(from, to).orElse(mended);
    }

    /** Returns a value that both versions take. */
    private Optional<JsonValue> agreed(TypeUse from, TypeUse to) {
        Optional<JsonValue> before = known.get(List.of(from, to));
        if (before != null) {
            return before;
        }
        // Types may lead back to themselves; what is within such a value is not looked for again.
        known.put(List.of(from, to), Optional.empty());
        Optional<JsonValue> found = find(from, to);
        known.put(List.of(from, to), found);
        return found;
    }

    private Optional<JsonValue> find(TypeUse from, TypeUse to) {
        return Stream.concat(
                        written.of(from.type())
                                .limit(MAX_TRIES)
                                .map(value -> parts(List.of(), value, from.type(), to.type())
                                        .orElse(value)),
                        read.of(to.type()).limit(MAX_TRIES))
                .takeWhile(value -> ++steps <= MAX_STEPS)
                .filter(value -> reading.reads(value, to) && writing.reads(value, from))
                .findFirst();
    }

    /** Returns whether all parts of a value are read but the one that the way leads to. */
    private boolean readsBeside(List<String> way, JsonValue value, Type type) {
        Optional<ObjectView> view = ObjectView.of(type, reader.model());
        if (view.isEmpty() || !(value instanceof ObjectValue object)) {
            return true;
        }
        boolean hasRequired = reading.required(view.get()).stream()
                .allMatch(names -> names.stream().anyMatch(name -> isNext(way, name) || object.get(name) != null));
        return hasRequired
                && object.members().entrySet().stream()
                        .allMatch(member -> isNext(way, member.getKey())
                                || reading.readsMember(view.get(), member.getKey(), member.getValue()));
    }
}
