package dev.extractgen.generator.review.relation;

import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.document.Json;
import dev.extractgen.generator.review.document.Samples;
import dev.extractgen.generator.review.document.SmallestValues;
import dev.extractgen.generator.review.document.VariedValues;
import dev.extractgen.generator.review.unchanged.Unchanged;
import dev.extractgen.generator.schema.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Looks for a value that one type writes and another does not read. */
final class GapSearch {
    /** So many values are tried where several types may take them. */
    private static final int MAX_TRIES = 500;

    private final NamedSchema writer;
    private final NamedSchema reader;
    private final Unchanged unchanged;
    private final SmallestValues smallest;
    private final VariedValues varied;
    private final ValueReading reading;
    private final ValueReading writing;
    private final FittingPairs pairs = new FittingPairs();
    private final ObjectGaps objects;
    private final ArrayGaps arrays;

    GapSearch(
            NamedSchema writer,
            NamedSchema reader,
            Unchanged unchanged,
            SmallestValues smallest,
            VariedValues varied,
            ForbiddenMembers forbidden,
            WrittenMembers members) {
        this.writer = writer;
        this.reader = reader;
        this.unchanged = unchanged;
        this.smallest = smallest;
        this.varied = varied;
        this.reading = new ValueReading(reader, forbidden);
        this.writing = new ValueReading(writer, ForbiddenMembers.NONE_LEFT_OUT);
        this.objects = new ObjectGaps(this, pairs, smallest, writer.bindings(), reader.bindings(), forbidden, members);
        this.arrays = new ArrayGaps(this, smallest, forbidden);
    }

    /** Returns what says whether a value is read. */
    ValueReading reading() {
        return reading;
    }

    /** Returns a value that is written and not read, if there is one. */
    Optional<Gap> find(Type written, Type read) {
        boolean isSame = written.equals(read) && unchanged.contains(written);
        return isSame || read instanceof Type.Free ? Optional.empty() : written.accept(new Written(read));
    }

    /** Does what {@link #find} does for an element of a list or a member beside the known ones: null is a value. */
    Optional<Gap> findContained(TypeUse written, TypeUse read) {
        if (written.nullable() && !read.nullable()) {
            return Optional.of(Gap.whole(Json.NULL));
        }
        return find(written.type(), read.type());
    }

    /** What is written, and for each kind of it, what the reader makes of that. */
    private final class Written implements Type.Visitor<Optional<Gap>>, Declaration.Visitor<Optional<Gap>> {
        private final Type read;

        Written(Type read) {
            this.read = read;
        }

        @Override
        public Optional<Gap> scalar(Type.Scalar scalar) {
            return firstRefused(Samples.all(scalar, writer.source().options().types()));
        }

        @Override
        public Optional<Gap> enumeration(EnumDeclaration enumeration) {
            return firstRefused(enumeration.values());
        }

        private Optional<Gap> firstRefused(List<Object> values) {
            return values.stream()
                    .map(Json::scalar)
                    .filter(value -> !reading.reads(value, read))
                    .map(Gap::whole)
                    .findFirst();
        }

        @Override
        public Optional<Gap> free(Type.Free free) {
            return VariedValues.KINDS.stream()
                    .flatMap(type -> find(type, read).stream())
                    .findFirst();
        }

        @Override
        public Optional<Gap> nothing(Type.Nothing nothing) {
            return Optional.empty();
        }

        @Override
        public Optional<Gap> list(Type.ListOf list) {
            return asArray(list);
        }

        @Override
        public Optional<Gap> tuple(TupleDeclaration tuple) {
            Type type = new Type.Declared(tuple.id());
            return pairs.find(type, read, () -> asArray(type));
        }

        private Optional<Gap> asArray(Type type) {
            return smallest.of(type)
                    .flatMap(array -> ArrayView.of(type, writer.model())
                            .flatMap(source -> either(
                                    type,
                                    array,
                                    targets(ArrayView::of).stream()
                                            .map(target -> arrays.find(source, target))
                                            .toList())));
        }

        @Override
        public Optional<Gap> map(Type.MapOf map) {
            return asObject(map);
        }

        @Override
        public Optional<Gap> object(ObjectDeclaration object) {
            return asObject(new Type.Declared(object.id()));
        }

        private Optional<Gap> asObject(Type type) {
            return smallest.of(type)
                    .flatMap(object -> ObjectView.of(type, writer.model())
                            .flatMap(source -> either(type, object, gaps(source, targets(ObjectView::of)))));
        }

        /** Returns for each of several objects what it does not read, or for what it is not tried. */
        private List<Optional<Gap>> gaps(ObjectView source, List<ObjectView> targets) {
            List<Optional<Gap>> gaps = new ArrayList<>();
            for (ObjectView target : targets) {
                Optional<Gap> gap = objects.find(source, target);
                gaps.add(targets.size() > 1 ? gap.or(() -> objects.untried(source, target)) : gap);
            }
            return gaps;
        }

        /** Returns the types as which an array or object may be read. */
        private <V> List<V> targets(BiFunction<Type, ExtractionModel, Optional<V>> view) {
            List<V> targets = new ArrayList<>();
            for (Type type : branches(read, reader.model())) {
                view.apply(type, reader.model()).ifPresent(targets::add);
            }
            return targets;
        }

        /**
         * Returns a value that none of several types reads. What one of them does not read another may; so values with
         * several faults are tried, too, and values around them.
         *
         * @param written the type that is written
         * @param any any value
         * @param gaps for each of the types what it does not read
         */
        private Optional<Gap> either(Type written, JsonValue any, List<Optional<Gap>> gaps) {
            if (gaps.size() <= 1) {
                return gaps.isEmpty() ? Optional.of(Gap.whole(any)) : gaps.get(0);
            }
            if (gaps.stream().anyMatch(Optional::isEmpty)) {
                return Optional.empty();
            }
            Optional<Gap> unnamed = gaps.stream()
                    .flatMap(Optional::stream)
                    .filter(Gap::isUnnamed)
                    .findFirst();
            if (unnamed.isPresent()) {
                return unnamed;
            }
            List<JsonValue> faulty = new ArrayList<>();
            gaps.forEach(gap -> faulty.add(gap.orElseThrow().value()));
            faulty.add(Json.merged(faulty));
            withAll(written, gaps).ifPresent(faulty::add);
            return Stream.concat(faulty.stream(), faulty.stream().flatMap(value -> varied.around(written, value)))
                    .limit(MAX_TRIES)
                    .filter(value -> !reading.reads(value, read))
                    .map(Gap::whole)
                    .findFirst();
        }

        /** Returns a value with all faults, each where it is in its own value, if such a value is written. */
        private Optional<JsonValue> withAll(Type written, List<Optional<Gap>> gaps) {
            JsonValue all = gaps.get(0).orElseThrow().value();
            for (Optional<Gap> gap : gaps) {
                Gap fault = gap.orElseThrow();
                all = Json.grafted(all, fault.at().tokens(), fault.value());
            }
            return Optional.of(all).filter(value -> writing.reads(value, written));
        }

        @Override
        public Optional<Gap> declared(Type.Declared declared) {
            return writer.model().declaration(declared.id()).accept(this);
        }

        @Override
        public Optional<Gap> union(UnionDeclaration union) {
            return pairs.find(
                    new Type.Declared(union.id()),
                    read,
                    () -> union.branches().stream()
                            .flatMap(branch -> find(branch.type(), read).stream())
                            .findFirst());
        }
    }

    /** Returns a type, or the types of which it is a union. */
    static List<Type> branches(Type type, ExtractionModel model) {
        return type instanceof Type.Declared declared
                        && model.declaration(declared.id()) instanceof UnionDeclaration union
                ? union.branches().stream().map(Branch::type).toList()
                : List.of(type);
    }

    /** Returns the search for what lies in objects. */
    ObjectGaps objects() {
        return objects;
    }

    /** Returns the search for what lies in arrays. */
    ArrayGaps arrays() {
        return arrays;
    }
}
