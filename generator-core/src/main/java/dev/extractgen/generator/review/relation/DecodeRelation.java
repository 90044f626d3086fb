package dev.extractgen.generator.review.relation;

import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.document.Json;
import dev.extractgen.generator.review.document.Route;
import dev.extractgen.generator.review.document.SmallestValues;
import dev.extractgen.generator.review.document.VariedValues;
import dev.extractgen.generator.review.unchanged.Unchanged;
import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether what is written under one version of a schema is read under another. The writer is the service: it writes
 * members that its schema declares, and no others. The reader is the generated decoder: it looks at types, required
 * members, values of enums and formats with a Java type, passes over members that it does not know, and takes null for
 * a member that is missing.
 */
public final class DecodeRelation {
    private final NamedSchema writer;
    private final NamedSchema reader;
    private final SmallestValues smallest;
    private final VariedValues varied;
    private final AgreedValues agreed;
    private final WrittenBranches written;
    private final GapSearch open;
    private final GapSearch closed;
    private final GapSearch whole;
    private final GapSearch undescribed;
    private final GapSearch wholeUndescribed;
    private final GapSearch unnamed;

    /**
     * Makes the relation between two versions of a schema.
     *
     * @param writer under which values are written
     * @param reader whose decoder reads them
     * @param unchanged what both have in common
     */
    public DecodeRelation(NamedSchema writer, NamedSchema reader, Unchanged unchanged) {
        this.writer = writer;
        this.reader = reader;
        this.smallest = new SmallestValues(writer.model());
        this.varied = new VariedValues(writer.model(), writer.source().options().types(), smallest);
        this.agreed = new AgreedValues(writer, reader, varied);
        this.written = new WrittenBranches(writer);
        this.open = search(unchanged, ForbiddenMembers.PASSED, WrittenMembers.DESCRIBED);
        this.closed = search(unchanged, ForbiddenMembers.REFUSED, WrittenMembers.DESCRIBED);
        this.whole = search(unchanged, ForbiddenMembers.NONE_LEFT_OUT, WrittenMembers.DESCRIBED);
        this.undescribed = search(unchanged, ForbiddenMembers.REFUSED, WrittenMembers.ANY);
        this.wholeUndescribed = search(unchanged, ForbiddenMembers.NONE_LEFT_OUT, WrittenMembers.ANY);
        this.unnamed = search(unchanged, ForbiddenMembers.NONE_LEFT_OUT, WrittenMembers.UNNAMED);
    }

    private GapSearch search(Unchanged unchanged, ForbiddenMembers forbidden, WrittenMembers members) {
        return new GapSearch(writer, reader, unchanged, smallest, varied, forbidden, members);
    }

    /** Returns a value of the writer's type in which the reader can't read something, or misses something. */
    public Optional<Gap> gap(Type written, Type read) {
        return open.find(written, read);
    }

    /** Does what {@link #gap} does for an element of a list or a member beside the known ones: null is a value. */
    public Optional<Gap> containedGap(TypeUse written, TypeUse read) {
        return open.findContained(written, read);
    }

    /** Does what {@link #loss} does for a writer that also writes members that may be anything. */
    public Optional<Gap> undescribedLoss(Type written, Type read) {
        return wholeUndescribed.find(written, read);
    }

    /** Returns whether all is read only if some patterns, for which no names come to mind, fit none. */
    public boolean dependsOnNames(Type written, Type read) {
        return unnamed.find(written, read).isPresent();
    }

    /** Returns a value of the writer's type in which there is a member that the reader's schema forbids. */
    public Optional<Gap> refusal(Type written, Type read) {
        return closed.find(written, read);
    }

    /** Returns a value of the writer's type in which there is a member that the reader leaves out. */
    public Optional<Gap> loss(Type written, Type read) {
        return whole.find(written, read);
    }

    /** Does what {@link #gap} does for members of objects or maps that neither version knows by name. */
    public Optional<Gap> undeclaredGap(Type written, Type read) {
        return undeclared(open, written, read);
    }

    /** Does what {@link #refusal} does for members of objects or maps that neither version knows by name. */
    public Optional<Gap> undeclaredRefusal(Type written, Type read) {
        return undeclared(closed, written, read);
    }

    /** Does what {@link #loss} does for members of objects or maps that neither version knows by name. */
    public Optional<Gap> undeclaredLoss(Type written, Type read) {
        return undeclared(whole, written, read);
    }

    /**
     * Does what {@link #refusal} does for members that may be anything, of objects or maps that neither version knows
     * by name.
     */
    public Optional<Gap> undescribedMemberGap(Type written, Type read) {
        return undeclared(undescribed, written, read);
    }

    /** Does what {@link #dependsOnNames} does for members of objects or maps that neither version knows by name. */
    public boolean dependsOnUndeclaredNames(Type written, Type read) {
        return undeclared(unnamed, written, read).isPresent();
    }

    private Optional<Gap> undeclared(GapSearch search, Type written, Type read) {
        return ObjectView.of(written, writer.model())
                .flatMap(source -> ObjectView.of(read, reader.model())
                        .flatMap(target -> search.objects().undeclared(source, target)));
    }

    /** Does what {@link #gap} does for arrays, but for the positions that both versions have. */
    public Optional<Gap> positionGap(TupleDeclaration written, TupleDeclaration read) {
        return positions(open, written, read);
    }

    /** Does what {@link #refusal} does for arrays, but for the positions that both versions have. */
    public Optional<Gap> positionRefusal(TupleDeclaration written, TupleDeclaration read) {
        return positions(closed, written, read);
    }

    private static Optional<Gap> positions(GapSearch search, TupleDeclaration written, TupleDeclaration read) {
        return search.arrays().beyondCommon(ArrayView.of(written), ArrayView.of(read));
    }

    /** Returns the type of a member that the writer does not know by any name, or empty when it writes none. */
    public Optional<TypeUse> written(ObjectDeclaration object, String name) {
        return ObjectView.of(new Type.Declared(object.id()), writer.model())
                .flatMap(view -> view.written(name, WrittenMembers.DESCRIBED))
                .filter(use -> object.properties().stream()
                        .noneMatch(
                                property -> writer.bindings().aliases(property).contains(name)));
    }

    /** Returns the type of a member that the reader does not know by name, or empty when it is not kept. */
    public Optional<TypeUse> kept(ObjectDeclaration object, String name) {
        return ObjectView.of(new Type.Declared(object.id()), reader.model()).flatMap(view -> view.undeclared(name));
    }

    /** Returns whether the reader reads what lies at a place in a document without an error. */
    public boolean readsAt(JsonValue document, JsonPointer place, ForbiddenMembers forbidden) {
        return reading(forbidden).readsAt(document, reader.model().root(), place.tokens());
    }

    /** Returns whether the reader reads a value as a type of its own without an error. */
    public boolean reads(JsonValue value, Type read, ForbiddenMembers forbidden) {
        return reading(forbidden).reads(value, read);
    }

    /** Returns whether the writer's own decoder takes what lies at a branch in a document for one that comes first. */
    public boolean isTakenForEarlier(Route.Branch branch, JsonValue document) {
        return written.isTakenForEarlier(branch, document);
    }

    /** Returns the branches of one of the reader's unions as which it tries an object, in no order. */
    public Set<Type> tried(ObjectValue object, UnionDeclaration union, ForbiddenMembers forbidden) {
        return Set.copyOf(reading(forbidden).branches(union).tried(object));
    }

    private ValueReading reading(ForbiddenMembers forbidden) {
        return switch (forbidden) {
            case PASSED -> open.reading();
            case REFUSED -> closed.reading();
            case NONE_LEFT_OUT -> whole.reading();
        };
    }

    /** Returns how many values the reader leaves out of one that it reads as a type; empty when it does not read it. */
    public OptionalInt leftOut(JsonValue value, Type read) {
        return reads(value, read, ForbiddenMembers.REFUSED)
                ? OptionalInt.of(new LeftOutValues(reader, closed.reading()).count(value, read))
                : OptionalInt.empty();
    }

    /**
     * Returns documents that, as far as can be, have no value beside a place that the reader does not read; the last of
     * them is the document itself.
     */
    public Stream<JsonValue> agreedBeside(JsonPointer place, JsonValue document) {
        return agreed.beside(place.tokens(), document);
    }

    /** Returns small values of the writer's types. */
    public SmallestValues smallest() {
        return smallest;
    }

    /** Returns small values of the writer's types that differ in one part. */
    public VariedValues varied() {
        return varied;
    }

    /** Returns a small document of the writer that has a value where a route leads to, or empty when none can. */
    public Optional<JsonValue> document(Route route, JsonValue value) {
        Optional<JsonValue> document = smallest.around(route, value);
        return reader.bindings().fields().isEmpty()
                ? document
                : document.map(whole -> leading(route.pointer().tokens(), whole));
    }

    /** Of several members that are taken for one property, a decoder reads the first. */
    private static JsonValue leading(List<String> way, JsonValue value) {
        if (way.isEmpty()) {
            return value;
        }
        String next = way.get(0);
        List<String> rest = way.subList(1, way.size());
        if (value instanceof JsonValue.ObjectValue object) {
            JsonValue member = object.get(next);
            return member == null ? value : Json.first(next, leading(rest, member), object);
        }
        if (value instanceof JsonValue.ArrayValue array) {
            int index = Integer.parseInt(next);
            return Json.with(array, index, leading(rest, array.elements().get(index)));
        }
        return value;
    }
}
