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

        /** Returns each two kinds that members are of in the two versions which neither knows by name. */
        private Stream<Kinds> kinds() {
            List<List<String>> writtenKinds = written.kinds();
            List<List<String>> readKinds = read.kinds();
            return IntStream.range(0, writtenKinds.size())
                    .boxed()
                    .flatMap(from -> IntStream.range(0, readKinds.size())
                            .mapToObj(to -> new Kinds(from, writtenKinds.get(from), to, readKinds.get(to))));
        }

        /** Returns a name of members that are of two kinds, if one comes to mind. */
        private Optional<String> name(Kinds kinds) {
            return CommonNames.find(kinds.written, kinds.read, isOf(kinds));
        }

        private Predicate<String> isOf(Kinds kinds) {
            Set<String> readNames = readNames();
            return name -> !readNames.contains(name)
                    && isBeside(name)
                    && written.kind(name) == kinds.from
                    && read.kind(name) == kinds.to;
        }

        /**
         * Returns the gap of members that neither version knows by name. Names are looked for last: that takes longest,
         * and the values of most kinds fit.
         */
        Optional<Gap> undeclaredGap() {
            return written.keepsUndeclared()
                    ? kinds().filter(kinds -> gap(NameSamples.ANY, kinds).isPresent())
                            .flatMap(kinds -> name(kinds).flatMap(name -> gap(name, kinds)).stream())
                            .findFirst()
                            .or(() -> members == WrittenMembers.UNNAMED ? unnamedGap() : Optional.empty())
                    : Optional.empty();
        }

        /** Returns the gap of members of which no name comes to mind, though there may be such names. */
        private Optional<Gap> unnamedGap() {
            return kinds().flatMap(kinds -> gap(NameSamples.ANY, kinds)
                            .filter(gap -> CommonNames.areUnknown(kinds.written, kinds.read, isOf(kinds)))
                            .stream())
                    .findFirst()
                    .map(Gap::unnamed);
        }

        private Optional<Gap> gap(String name, Kinds kinds) {
            return written.writtenOfKind(kinds.from, members)
                    .flatMap(use -> otherGap(name, use, read.ofKind(kinds.to)));
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
            boolean mustBeThere = property.isNeeded();
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

    /**
     * Two kinds of members that are not known by name.
     *
     * @param from the kind that they are of where they are written
     * @param written the patterns of their names there
     * @param to the kind that they are of where they are read
     * @param read the patterns of their names there
     */
    private record Kinds(int from, List<String> written, int to, List<String> read) {}
}
