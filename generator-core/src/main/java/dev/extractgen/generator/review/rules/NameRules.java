package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.bindings.AnnotationText;
import dev.extractgen.generator.bindings.FieldBinding;
import dev.extractgen.generator.bindings.StandardType;
import dev.extractgen.generator.bindings.TypeBinding;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.emit.JavaApi;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.review.comparison.NameChanges;
import dev.extractgen.generator.review.comparison.ObjectPair;
import dev.extractgen.generator.review.comparison.Place;
import dev.extractgen.generator.review.comparison.PropertyMatch;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.review.finding.Witness.Outcome;
import dev.extractgen.generator.review.usage.Making;
import dev.extractgen.generator.review.usage.Snippets;
import dev.extractgen.generator.review.versions.Direction;
import dev.extractgen.generator.review.versions.Holder;
import dev.extractgen.generator.review.versions.Shown;
import dev.extractgen.generator.schema.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges names that only Java knows. Documents and the service do not see them. */
final class NameRules implements NameChanges {
    private final Judges judges;
    private final List<RenamedType> renamed = new ArrayList<>();

    NameRules(Judges judges) {
        this.judges = judges;
    }

    @Override
    public void typeRenamed(Place place) {
        boolean isDecided = Decision.isOnType(place, TypeBinding::javaName);
        Optional<Draft> property = isDecided ? Optional.empty() : propertyAround(place);
        property.ifPresent(draft -> draft.andWayOut("A type that is named after it keeps its name so."));
        Optional<Draft> rename = isDecided ? Optional.empty() : property.or(() -> typeAround(place));
        if (rename.isPresent()) {
            Effect reading = reading(place);
            oldName(rename.get().with(Axis.JAVA_READING, reading).with(Axis.JAVA_MAKING, reading), place);
            return;
        }
        Draft draft = oldName(
                typeChanged(Rule.TYPE_RENAMED, place)
                        .headline("The type is called %s, and was called %s"
                                .formatted(nameAfter(place), nameBefore(place)))
                        .values(nameBefore(place), nameAfter(place))
                        .wayOut(
                                isDecided
                                        ? "The bindings say what it is called: leave its name as it was."
                                        : "Types are named after their definition, or else after their property: keep that name, or give it to the type."),
                place);
        judges.report(draft);
        if (!isDecided) {
            judges.consequences().add(draft, locationBefore(place), locationAfter(place));
        }
        renamed.add(new RenamedType(
                new RenameRules.Rename(locationBefore(place), locationAfter(place), draft),
                nameBefore(place),
                nameAfter(place)));
    }

    /** A type that has another name, and by which others may be called. */
    private record RenamedType(RenameRules.Rename rename, String before, String after) {
        /** Returns whether a type within has another name only because this one has. */
        boolean isNameOf(String old, String now) {
            return old.startsWith(before) && now.equals(after + old.substring(before.length()));
        }
    }

    /** Returns the finding about a property of which the name is part of a type's, and was. */
    private Optional<Draft> propertyAround(Place place) {
        return judges.renameAround(locationBefore(place), locationAfter(place));
    }

    /** Returns the finding about a type of which the name is part of another's, and was. */
    private Optional<Draft> typeAround(Place place) {
        return renamed.stream()
                .filter(type -> type.isNameOf(nameBefore(place), nameAfter(place))
                        && type.rename.isAround(locationBefore(place), locationAfter(place)))
                .map(type -> type.rename.draft())
                .findFirst();
    }

    private static SourceLocation locationBefore(Place place) {
        return Objects.requireNonNull(place.before().declaration()).location();
    }

    private static SourceLocation locationAfter(Place place) {
        return Objects.requireNonNull(place.after().declaration()).location();
    }

    @Override
    public void typesMerged(List<Place> places) {
        Place first = places.get(0);
        Draft draft = typeChanged(Rule.TYPES_MERGED, first)
                .headline("The type is %s as elsewhere, and was %s"
                        .formatted(nameAfter(first), names(places, this::nameBefore)))
                .values(texts(places, this::nameBefore), nameAfter(first))
                .wayOut(
                        "One type has one name: keep a definition for each name that code needs, or give it the one that most code has.");
        judges.report(oldName(everywhere(draft, places), first));
    }

    @Override
    public void typeSplit(List<Place> places) {
        Place first = places.get(0);
        Draft draft = typeChanged(Rule.TYPE_SPLIT, first)
                .headline("The type is %s here, and was %s as elsewhere"
                        .formatted(names(places, this::nameAfter), nameBefore(first)))
                .values(nameBefore(first), texts(places, this::nameAfter));
        judges.report(
                judges.schemas().typeAfter(nameBefore(first)).isPresent()
                        ? everywhere(draft, places).wayOut("Keep one definition for both: another type has the name.")
                        : oldName(
                                everywhere(draft, places)
                                        .wayOut(
                                                "Keep one definition for both, or give the name to the type that most code means by it."),
                                first));
    }

    private static String names(List<Place> places, Function<Place, String> name) {
        return Shown.shortened(places.stream().map(name).distinct().collect(Collectors.joining(" and ")));
    }

    private static String texts(List<Place> places, Function<Place, String> name) {
        return places.stream().map(name).collect(Collectors.joining("\n"));
    }

    /** Says of other places what the same edit does there. */
    private Draft everywhere(Draft draft, List<Place> places) {
        for (Place place : places.subList(1, places.size())) {
            Effect reading = reading(place);
            draft.and(place.after().subject()).with(Axis.JAVA_READING, reading).with(Axis.JAVA_MAKING, reading);
        }
        return draft;
    }

    private Draft typeChanged(Rule rule, Place place) {
        Effect reading = reading(place);
        return Decision.onType(judges.draft(rule, place), place, TypeBinding::javaName)
                .effect(Axis.JAVA_READING, reading)
                .effect(Axis.JAVA_MAKING, reading)
                .effect(Axis.STORED_RESULTS, Effect.none("Documents do not name types."))
                .effect(Axis.NEW_RESULTS, Effect.none("Documents do not name types."))
                .effect(Axis.EXTRACTION, Effect.none("The values are described as before."));
    }

    private Effect reading(Place place) {
        return judges.java().named(place, nameBefore(place), nameAfter(place));
    }

    private String nameBefore(Place place) {
        return judges.schemas().apiBefore().type(place.before().use().type());
    }

    private String nameAfter(Place place) {
        return judges.schemas().apiAfter().type(place.after().use().type());
    }

    private Draft oldName(Draft draft, Place place) {
        String before = nameBefore(place);
        return judges.bindType(draft, locationAfter(place), javaName(before.substring(before.lastIndexOf('.') + 1)));
    }

    private static String javaName(String name) {
        return "\"javaName\": " + JsonText.quote(name);
    }

    @Override
    public void rootHeldOtherwise(Place root) {
        JavaApi before = judges.schemas().apiBefore();
        JavaApi after = judges.schemas().apiAfter();
        boolean isWrapped = root.before().schema().model().isRootRecord();
        Holder old = Holder.ofRoot(root.before(), before);
        String sentence = isWrapped
                ? "%s holds a document as its value(), a %s: code that reads it does not compile."
                        .formatted(after.root(), after.type(root.after().use().type()))
                : "%s is a document itself, and held it as its value(): code that reads it does not compile."
                        .formatted(after.root());
        judges.report(judges.draft(isWrapped ? Rule.ROOT_WRAPPED : Rule.ROOT_UNWRAPPED, root)
                .headline(
                        isWrapped
                                ? "The root object is also a branch of a union, and lies in a record of its own"
                                : "The root object is no branch of a union any more, and is its record itself")
                .effect(
                        Axis.JAVA_READING,
                        new Effect(
                                Verdict.SOURCE,
                                sentence,
                                Witness.Code.compiled(
                                        Snippets.reading(old.record(), old.component()), Outcome.DOES_NOT_COMPILE)))
                .effect(
                        Axis.JAVA_MAKING,
                        new Effect(
                                Verdict.SOURCE,
                                "%s takes other arguments: code that makes it does not compile."
                                        .formatted(before.root()),
                                Witness.Code.compiled(
                                        Making.ofAll(old.record(), old.components()), Outcome.DOES_NOT_COMPILE)))
                .effect(Axis.STORED_RESULTS, Effect.none("Documents are the same."))
                .effect(Axis.NEW_RESULTS, Effect.none("Documents are the same."))
                .effect(Axis.EXTRACTION, Effect.none("The values are described as before."))
                .wayOut("Put what the union needs of it into a definition of its own."));
    }

    @Override
    public void componentRenamed(ObjectPair objects, PropertyMatch match) {
        Place place = objects.placeOf(match);
        String before = Holder.of(place.before(), judges.schemas().apiBefore())
                .component()
                .name();
        String after = Holder.of(place.after(), judges.schemas().apiAfter())
                .component()
                .name();
        Draft draft = Decision.onField(judges.draft(Rule.COMPONENT_RENAMED, place), place, FieldBinding::javaName)
                .headline("The accessor is called %s(), and was called %s()".formatted(after, before))
                .values(before, after)
                .effect(Axis.JAVA_READING, judges.java().gone(place.before(), objects.after()))
                .effect(Axis.JAVA_MAKING, judges.making().without(objects, place.before()))
                .effect(Axis.STORED_RESULTS, Effect.none("The name in JSON is the same."))
                .effect(Axis.NEW_RESULTS, Effect.none("The name in JSON is the same."))
                .effect(Axis.EXTRACTION, Effect.none("The name in JSON is the same."))
                .wayOut(
                        "Give it its old name in the bindings; another property or the bindings themselves have taken it.");
        judges.report(judges.bindField(draft, match.after().location(), javaName(before)));
    }

    @Override
    public void javaTypeChanged(Place place) {
        String before = Holder.of(place.before(), judges.schemas().apiBefore())
                .component()
                .type();
        String after = Holder.of(place.after(), judges.schemas().apiAfter())
                .component()
                .type();
        if (before.equals(after)) {
            return;
        }
        Draft draft = Decision.onField(judges.draft(Rule.JAVA_TYPE_CHANGED, place), place, FieldBinding::javaType)
                .headline("The bindings make the type %s, and it was %s".formatted(after, before))
                .values(before, after)
                .effect(Axis.JAVA_READING, judges.java().reading(place))
                .effect(Axis.JAVA_MAKING, judges.making().of(place))
                .effect(Axis.EXTRACTION, Effect.none("The service does not see the bindings."))
                .wayOut("Leave the javaType as it was, or convert the value where it is used.");
        boolean isSameType =
                place.before().use().type().equals(place.after().use().type());
        judges.judgeDocuments(draft, judge -> {
            Side reader = judge.direction().read(place);
            return isSameType || isOfUsers(reader)
                    ? reading(reader, judge.direction().read(before, after), judge.direction())
                    : judge.type(place);
        });
        judges.report(draft);
    }

    @Override
    public void annotationsChanged(Place place, List<AnnotationText> before, List<AnnotationText> after) {
        Effect java = Effect.none(RecordOptionEffects.OTHER_ANNOTATIONS);
        Effect documents = Effect.none("Decoders do not look at annotations.");
        Draft draft = judges.draft(Rule.ANNOTATIONS_CHANGED, place);
        Decision.onType(draft, place, TypeBinding::annotations);
        judges.report(Decision.onField(draft, place, FieldBinding::annotations)
                .headline("The bindings annotate it with %s, and did with %s".formatted(words(after), words(before)))
                .values(words(before), words(after))
                .effect(Axis.JAVA_READING, java)
                .effect(Axis.JAVA_MAKING, java)
                .effect(Axis.STORED_RESULTS, documents)
                .effect(Axis.NEW_RESULTS, documents)
                .effect(Axis.EXTRACTION, Effect.none("The service does not see the bindings."))
                .wayOut("Look at what reads the annotations: validators, mappers, frameworks."));
    }

    private static String words(List<AnnotationText> annotations) {
        return annotations.isEmpty()
                ? "nothing"
                : annotations.stream().map(AnnotationText::toString).collect(Collectors.joining(" "));
    }

    /** Returns whether the Java type of the values is one of the users', of which nobody knows here what it takes. */
    private static boolean isOfUsers(Side side) {
        return side.javaTypeName().stream()
                .anyMatch(name -> StandardType.of(name).isEmpty());
    }

    private static Effect reading(Side reader, String type, Direction direction) {
        String code = direction == Direction.STORED ? "New code" : "Old code";
        return takesAll(reader)
                ? Effect.none(code + " takes all that the schema allows.")
                : Effect.of(Verdict.DEPENDS, "%s reports values that %s does not take.".formatted(code, type));
    }

    /** Returns whether the Java type of the values has no bounds that the schema has not. */
    private static boolean takesAll(Side side) {
        Type type = side.use().type();
        while (!(type instanceof Type.Scalar)) {
            if (type instanceof Type.ListOf list) {
                type = list.element().type();
            } else if (type instanceof Type.MapOf map) {
                type = map.value().type();
            } else {
                return false;
            }
        }
        TypeOptions options = side.schema().source().options().types();
        Optional<String> own = side.javaTypeName();
        return switch ((Type.Scalar) type) {
            case STRING, BOOLEAN ->
                own.stream().allMatch(name -> StandardType.of(name).isPresent());
            case INTEGER ->
                own.map(StandardType.BIG_INTEGER.className()::equals)
                        .orElse(options.integers() == TypeOptions.IntegerType.BIG_INTEGER);
            case NUMBER ->
                own.map(StandardType.BIG_DECIMAL.className()::equals)
                        .orElse(options.numbers() == TypeOptions.NumberType.BIG_DECIMAL);
            case DATE, DATE_TIME, TIME, UUID, URI -> false;
        };
    }

    @Override
    public void ownNamesChanged(Place root) {
        new OwnNameRules(judges).changed(root);
    }
}
