package dev.extractgen.generator.review.relation;

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

    AgreedValues(NamedSchema writer, NamedSchema reader, VariedValues written) {
        this.writer = writer.model();
        this.reader = reader;
        this.writing = new ValueReading(writer, ForbiddenMembers.REFUSED);
        this.reading = new ValueReading(reader, ForbiddenMembers.REFUSED);
        this.written = written;
        this.read =
                new VariedValues(reader.model(), reader.source().options().types(), new SmallestValues(reader.model()));
    }

    /**
     * Returns documents in which as much as can be is read by both versions. Where the reader has a union on the way,
     * there is one for each branch as which it may read what lies there.
     *
     * @param way to the place that stays as it is
     */
    Stream<JsonValue> beside(List<String> way, JsonValue document) {
        return Stream.concat(
                beside(way, document, writer.root(), reader.model().root())
                        .filter(agreed -> writing.reads(agreed, writer.root())),
                Stream.of(document));
    }

    private Stream<JsonValue> beside(List<String> way, JsonValue value, Type from, Type to) {
        if (way.isEmpty()) {
            return Stream.of(value);
        }
        List<Type> targets = GapSearch.branches(to, reader.model());
        return Stream.concat(
                GapSearch.branches(from, writer).stream()
                        .filter(source -> source.equals(from) || writing.reads(value, source))
                        .flatMap(source -> targets.stream()
                                .flatMap(target -> targets.size() == 1
                                        ? parts(way, value, source, target)
                                        : branch(way, value, source, target))),
                Stream.of(value));
    }

    /** Returns values that the reader takes for a branch of a union. */
    private Stream<JsonValue> branch(List<String> way, JsonValue value, Type from, Type to) {
        return parts(way, value, from, to)
                .map(parts -> asBranch(way, parts, from, to))
                .filter(parts -> readsBeside(way, parts, to));
    }

    /** Returns objects or arrays whose parts are agreed upon; with an empty way, all of them. */
    private Stream<JsonValue> parts(List<String> way, JsonValue value, Type from, Type to) {
        if (value instanceof ObjectValue object) {
            Optional<ObjectView> source = ObjectView.of(from, writer);
            Optional<ObjectView> target = ObjectView.of(to, reader.model());
            return source.isPresent() && target.isPresent()
                    ? members(way, object, source.get(), target.get())
                    : Stream.empty();
        }
        Optional<ArrayView> source = ArrayView.of(from, writer);
        Optional<ArrayView> target = ArrayView.of(to, reader.model());
        return value instanceof ArrayValue array && source.isPresent() && target.isPresent()
                ? elements(way, array, source.get(), target.get())
                : Stream.empty();
    }

    private Stream<JsonValue> members(List<String> way, ObjectValue object, ObjectView from, ObjectView to) {
        Map<String, JsonValue> agreed = new LinkedHashMap<>(object.members());
        object.members().forEach((name, value) -> {
            if (!isNext(way, name) && !reading.readsMember(to, name, value)) {
                Optional<TypeUse> source = writing.use(from, name);
                Optional<TypeUse> target = reading.use(to, name);
                if (source.isPresent() && target.isPresent()) {
                    agreed.put(name, another(value, source.get(), target.get()));
                }
            }
        });
        addRequired(reading.required(to), way, agreed, from, to);
        Optional<TypeUse> source = way.isEmpty() ? Optional.empty() : writing.use(from, way.get(0));
        Optional<TypeUse> target = way.isEmpty() ? Optional.empty() : reading.use(to, way.get(0));
        JsonValue next = way.isEmpty() ? null : object.get(way.get(0));
        if (next == null || source.isEmpty() || target.isEmpty()) {
            return Stream.of(Json.object(agreed));
        }
        return beside(rest(way), next, source.get().type(), target.get().type()).map(part -> {
            Map<String, JsonValue> members = new LinkedHashMap<>(agreed);
            members.put(way.get(0), part);
            return Json.object(members);
        });
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

    private Stream<JsonValue> elements(List<String> way, ArrayValue array, ArrayView from, ArrayView to) {
        List<JsonValue> agreed = new ArrayList<>();
        for (int i = 0; i < array.elements().size(); i++) {
            JsonValue element = array.elements().get(i);
            TypeUse source = from.at(i);
            TypeUse target = to.at(i);
            if (source == null || target == null || isNext(way, String.valueOf(i)) || reading.reads(element, target)) {
                agreed.add(element);
            } else {
                agreed.add(another(element, source, target));
            }
        }
        int next = way.isEmpty() ? agreed.size() : Integer.parseInt(way.get(0));
        TypeUse source = from.at(next);
        TypeUse target = to.at(next);
        if (next >= agreed.size() || source == null || target == null) {
            return Stream.of(Json.array(agreed));
        }
        return beside(rest(way), agreed.get(next), source.type(), target.type()).map(part -> {
            List<JsonValue> elements = new ArrayList<>(agreed);
            elements.set(next, part);
            return Json.array(elements);
        });
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
        JsonValue mended =
                parts(List.of(), value, from.type(), to.type()).findFirst().orElse(value);
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
                                        .findFirst()
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
