package dev.extractgen.generator.review.relation;

import dev.extractgen.generator.bindings.Bindings;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.review.document.CommonNames;
import dev.extractgen.generator.review.document.Json;
import dev.extractgen.generator.review.document.NameSamples;
import dev.extractgen.generator.review.document.SmallestValues;
import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for gaps between objects. */
final class ObjectGaps {
    private final GapSearch search;
    private final SmallestValues smallest;
    private final Bindings writerBindings;
    private final Bindings readerBindings;
    private final ForbiddenMembers forbidden;
    private final WrittenMembers members;
    private final FittingPairs pairs;

    /** Prepares to look; the bindings of both sides may give properties other names. */
    ObjectGaps(
            GapSearch search,
            FittingPairs pairs,
            SmallestValues smallest,
            Bindings writerBindings,
            Bindings readerBindings,
            ForbiddenMembers forbidden,
            WrittenMembers members) {
        this.search = search;
        this.pairs = pairs;
        this.smallest = smallest;
        this.writerBindings = writerBindings;
        this.readerBindings = readerBindings;
        this.forbidden = forbidden;
        this.members = members;
    }

    Optional<Gap> find(ObjectView written, ObjectView read) {
        return pairs.find(
                written.type(),
                read.type(),
                () -> smallest.of(written.type())
                        .flatMap(value -> new Comparison(written, read, (ObjectValue) value).gap()));
    }

    /** Returns a value for which a decoder that has others to try does not try this one: it lacks a member. */
    Optional<Gap> untried(ObjectView written, ObjectView read) {
        return smallest.of(written.type())
                .flatMap(value -> new Comparison(written, read, (ObjectValue) value).untriedGap());
    }

    /** Looks only at members that neither version knows by name. */
    Optional<Gap> undeclared(ObjectView written, ObjectView read) {
        return smallest.of(written.type())
                .flatMap(value -> new Comparison(written, read, (ObjectValue) value).undeclaredGap());
    }

    /** One pair of objects, and a small value of the one that is written. */
    private final class Comparison {
        private final ObjectView written;
        private final ObjectView read;
        private final ObjectValue value;
        private final Map<String, Property> writtenByName = new HashMap<>();
        private final Set<String> writtenAliases = new HashSet<>();
        private @Nullable Set<String> readNames;

        Comparison(ObjectView written, ObjectView read, ObjectValue value) {
            this.written = written;
            this.read = read;
            this.value = value;
            for (Property property : written.properties()) {
                writtenByName.put(property.name(), property);
                writtenAliases.addAll(writerBindings.aliases(property));
            }
        }

        Optional<Gap> gap() {
            for (Property property : read.properties()) {
                Optional<Gap> gap = propertyGap(property, names(property));
                if (gap.isPresent()) {
                    return gap;
                }
            }
            return otherGap().or(this::undeclaredGap);
        }

        /** Returns whether it counts as a gap when members are neither known by name nor kept. */
        private boolean missesUndeclared() {
            return switch (forbidden) {
                case PASSED -> false;
                case REFUSED -> read.others() instanceof OtherMembers.Forbidden;
                case NONE_LEFT_OUT -> true;
            };
        }

        /** Returns the gap of members that only the writer knows by name. */
        private Optional<Gap> otherGap() {
            Set<String> readNames = readNames();
            for (Property property : written.properties()) {
                if (!readNames.contains(property.name())) {
                    Optional<Gap> gap = otherGap(property.name(), property.use());
                    if (gap.isPresent()) {
                        return gap;
                    }
                }
            }
            return Optional.empty();
        }

        private Set<String> readNames() {
            if (readNames == null) {
                readNames = new HashSet<>();
                for (Property property : read.properties()) {
                    readNames.addAll(names(property));
                }
            }
            return readNames;
        }

        /** Returns a name for each two kinds that members are of in the two versions, as far as one comes to mind. */
        private Stream<String> undeclaredNames() {
            List<List<String>> writtenKinds = written.kinds();
            List<List<String>> readKinds = read.kinds();
            return IntStream.range(0, writtenKinds.size())
                    .boxed()
                    .flatMap(from -> IntStream.range(0, readKinds.size())
                            .boxed()
                            .flatMap(to ->
                                    CommonNames.find(writtenKinds.get(from), readKinds.get(to), isOfKinds(from, to))
                                            .stream()));
        }

        private Predicate<String> isOfKinds(int from, int to) {
            Set<String> readNames = readNames();
            return name ->
                    !readNames.contains(name) && isBeside(name) && written.kind(name) == from && read.kind(name) == to;
        }

        /** Returns the gap of members that neither version knows by name. */
        Optional<Gap> undeclaredGap() {
            if (!written.keepsUndeclared()) {
                return Optional.empty();
            }
            return undeclaredNames()
                    .flatMap(name -> written.written(name, members).flatMap(use -> otherGap(name, use)).stream())
                    .findFirst()
                    .or(() -> members == WrittenMembers.UNNAMED ? unnamedGap() : Optional.empty());
        }

        /** Returns the gap of members of which no name comes to mind, though there may be such names. */
        private Optional<Gap> unnamedGap() {
            List<List<String>> writtenKinds = written.kinds();
            List<List<String>> readKinds = read.kinds();
            for (int from = 0; from < writtenKinds.size(); from++) {
                Optional<TypeUse> use = written.writtenOfKind(from, members);
                for (int to = 0; use.isPresent() && to < readKinds.size(); to++) {
                    Optional<Gap> gap = otherGap(NameSamples.ANY, use.get(), read.ofKind(to));
                    if (gap.isPresent()
                            && CommonNames.areUnknown(writtenKinds.get(from), readKinds.get(to), isOfKinds(from, to))) {
                        return gap.map(Gap::unnamed);
                    }
                }
            }
            return Optional.empty();
        }

        private List<String> names(Property property) {
            List<String> aliases = readerBindings.aliases(property);
            if (aliases.isEmpty()) {
                return List.of(property.name());
            }
            List<String> names = new ArrayList<>(List.of(property.name()));
            names.addAll(aliases);
            return names;
        }

        private Optional<Gap> propertyGap(Property property, List<String> names) {
            List<Property> sources = new ArrayList<>();
            for (String name : names) {
                Property source = writtenByName.get(name);
                if (source != null) {
                    sources.add(source);
                }
            }
            boolean mustBeThere = property.required() && !property.use().nullable();
            if (mustBeThere && sources.stream().noneMatch(Property::required)) {
                return Optional.of(without(property, names));
            }
            for (Property source : sources) {
                Optional<Gap> gap = mustBeThere && source.use().nullable()
                        ? Optional.of(Gap.whole(Json.NULL))
                        : search.find(source.use().type(), property.use().type());
                if (gap.isPresent()) {
                    return gap.map(found -> sources.size() == 1
                            ? member(source.name(), found)
                            : found.within(source.name(), Json.first(source.name(), found.value(), value)));
                }
            }
            // What comes second under two names is left out, and breaks nothing.
            return sources.stream().anyMatch(Property::required) ? Optional.empty() : undeclaredGap(property, names);
        }

        private Gap without(Property property, List<String> names) {
            ObjectValue without = value;
            for (String name : names) {
                without = Json.without(without, name);
            }
            return new Gap(without, JsonPointer.ROOT.child(property.name()));
        }

        /** Returns a value without a member that must be there, though it may be null. */
        Optional<Gap> untriedGap() {
            for (Property property : read.properties()) {
                List<String> names = names(property);
                if (property.required() && names.stream().noneMatch(this::isAlwaysWritten)) {
                    return Optional.of(without(property, names));
                }
            }
            return Optional.empty();
        }

        private boolean isAlwaysWritten(String name) {
            Property source = writtenByName.get(name);
            return source != null && source.required();
        }

        /** Returns whether the writer, too, takes a member for one beside the properties. */
        private boolean isBeside(String name) {
            return !writtenByName.containsKey(name) && !writtenAliases.contains(name);
        }

        /** Returns the gap of members that the writer does not know by name, and the reader does. */
        private Optional<Gap> undeclaredGap(Property property, List<String> names) {
            return names.stream()
                    .filter(this::isBeside)
                    .flatMap(name -> written.written(name, members).stream()
                            .flatMap(use ->
                                    search.find(use.type(), property.use().type()).stream())
                            .map(found -> member(name, found)))
                    .findFirst();
        }

        /** Returns the gap of a member that the reader does not know. */
        private Optional<Gap> otherGap(String name, TypeUse use) {
            return otherGap(name, use, read.undeclared(name));
        }

        private Optional<Gap> otherGap(String name, TypeUse use, Optional<TypeUse> kept) {
            if (kept.isPresent()) {
                return search.findContained(use, kept.get()).map(found -> member(name, found));
            }
            return missesUndeclared()
                    ? smallest.of(use).map(member -> member(name, Gap.whole(member)))
                    : Optional.empty();
        }

        private Gap member(String name, Gap gap) {
            return gap.within(name, Json.with(value, name, gap.value()));
        }
    }
}
