package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.bindings.StandardType;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.JsonType;
import dev.extractgen.generator.model.JsonTypes;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.PatternMembers;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.review.comparison.ObjectPair;
import dev.extractgen.generator.review.comparison.Place;
import dev.extractgen.generator.review.comparison.ShapeText;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.comparison.TuplePair;
import dev.extractgen.generator.review.comparison.TypeChanges;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.versions.TypeWords;
import dev.extractgen.generator.schema.JsonText;
import java.util.Collections;
import java.util.Set;

/** Judges types that are others, and null and further members that are treated in another way. */
final class TypeRules implements TypeChanges {
    private static final String ANOTHER_PROPERTY =
            "Give the value a new property beside the old one, and remove the old one when nothing reads it.";

    private final Judges judges;

    TypeRules(Judges judges) {
        this.judges = judges;
    }

    @Override
    public void changed(Place place) {
        Rule rule = rule(place);
        Draft draft = judges.draft(rule, place)
                .headline(headline(place))
                .values(shape(place.before()), shape(place.after()))
                .effect(Axis.JAVA_READING, judges.java().reading(place))
                .effect(Axis.JAVA_MAKING, judges.making().of(place))
                .effect(Axis.EXTRACTION, extraction(rule))
                .wayOut(wayOut(rule, place));
        keepJavaType(rule, place, draft);
        judges.judgeDocuments(draft, judge -> judge.type(place));
        judges.report(draft);
    }

    private static Rule rule(Place place) {
        Rule rule = TypeKind.of(place.before()).to(TypeKind.of(place.after()));
        // A list of what was a union has none of its types left.
        return (rule == Rule.TYPE_TO_UNION || rule == Rule.UNION_TO_TYPE)
                        && Collections.disjoint(jsonTypes(place.before()), jsonTypes(place.after()))
                ? Rule.STRUCTURE_CHANGED
                : rule;
    }

    private static Set<JsonType> jsonTypes(Side side) {
        return new JsonTypes(side.schema().model()).of(side.use().type());
    }

    private static String headline(Place place) {
        if (place.after().use().type() instanceof Type.Nothing) {
            return "No value is allowed any more, and allowed was " + words(place.before());
        }
        return place.before().use().type() instanceof Type.Nothing
                ? "Allowed is %s, and no value was".formatted(words(place.after()))
                : "The type is %s, and was %s".formatted(words(place.after()), words(place.before()));
    }

    private static Effect extraction(Rule rule) {
        return switch (rule) {
            case FORMAT_ADDED, FORMAT_REMOVED, FORMAT_CHANGED ->
                Effect.none("The service ignores format; what it should write must stand in the description.");
            default -> Effect.of(Verdict.WILL_CHANGE, "The service is asked for another type of value.");
        };
    }

    private static String wayOut(Rule rule, Place place) {
        if (place.after().use().type() instanceof Type.Nothing) {
            return "Allow values for as long as results with them are stored.";
        }
        return switch (rule) {
            case FORMAT_ADDED, FORMAT_REMOVED, FORMAT_CHANGED ->
                "Leave the format as it was, and say in the description how the value should be written.";
            case NUMBER_TO_INTEGER -> "Keep it a number and say in the description that it should be whole.";
            case VALUES_LISTED ->
                place.before().use().type() == Type.Scalar.STRING
                        ? "Name the values in the description, and keep any text allowed, until no other values are stored."
                        : ANOTHER_PROPERTY;
            case TYPE_TO_UNION -> "Give the other type a property of its own.";
            default -> ANOTHER_PROPERTY;
        };
    }

    /** A text can be read as the Java type that it had before a format came or went. */
    private void keepJavaType(Rule rule, Place place, Draft draft) {
        boolean canBeKept = rule == Rule.FORMAT_ADDED || rule == Rule.FORMAT_REMOVED;
        if (canBeKept
                && place.before().use().type() instanceof Type.Scalar scalar
                && place.before().javaTypeName().isEmpty()
                && place.after().javaTypeName().isEmpty()) {
            String decision = "\"javaType\": "
                    + JsonText.quote(StandardType.ofText(scalar).className());
            place.after()
                    .property()
                    .ifPresent(property ->
                            judges.bindField(draft.andWayOut("Or keep its Java type."), property.location(), decision));
        }
    }

    @Override
    public void nullAllowed(Place place) {
        nullChanged(
                Rule.NULL_ALLOWED,
                place,
                "null is allowed here",
                "The service may answer null.",
                "Leave nulls out of lists and maps by saying so in the description.");
    }

    @Override
    public void nullForbidden(Place place) {
        nullChanged(
                Rule.NULL_FORBIDDEN,
                place,
                "null is not allowed here any more",
                "The service must not answer null.",
                "Allow null for as long as stored results have it, and say in the description that it is not wanted.");
    }

    private void nullChanged(Rule rule, Place place, String headline, String extraction, String wayOut) {
        Effect java = Effect.none("Only the annotation @Nullable is another; tools that check for null may complain.");
        Draft draft = judges.draft(rule, place)
                .headline(headline)
                .effect(Axis.JAVA_READING, java)
                .effect(Axis.JAVA_MAKING, java)
                .effect(Axis.EXTRACTION, Verdict.WILL_CHANGE, extraction)
                .wayOut(wayOut);
        judges.judgeDocuments(draft, judge -> judge.contained(place));
        judges.report(draft);
    }

    @Override
    public void othersChanged(ObjectPair objects) {
        OtherMembers before = objects.before().others();
        OtherMembers after = objects.after().others();
        Rule rule = rule(before, after);
        boolean areKept = before instanceof OtherMembers.Kept || after instanceof OtherMembers.Kept;
        Draft draft = judges.draft(rule, objects.place())
                .headline("Members beside the properties are %s, and were %s".formatted(words(after), words(before)))
                .values(before.getClass().getSimpleName(), after.getClass().getSimpleName())
                .effect(
                        Axis.JAVA_READING,
                        areKept
                                ? judges.java().others(objects)
                                : Effect.none("Accessors have nothing to do with members that are not kept."))
                .effect(
                        Axis.JAVA_MAKING,
                        areKept
                                ? judges.making().of(objects)
                                : Effect.none("Records have nothing to do with members that are not kept."))
                .effect(
                        Axis.EXTRACTION,
                        Verdict.MAY_CHANGE,
                        "The service writes the properties that it is asked for; what else it writes may change.")
                .wayOut("Declare the members that code needs as properties.");
        judges.judgeDocuments(draft, judge -> judge.undeclared().others(objects));
        judges.report(draft);
    }

    @Override
    public void patternsChanged(ObjectPair objects) {
        Draft draft = judges.draft(Rule.NAME_PATTERNS_CHANGED, objects.place())
                .headline(patternWords(objects))
                .values(patterns(objects.before()), patterns(objects.after()))
                .effect(Axis.JAVA_READING, judges.java().others(objects))
                .effect(Axis.JAVA_MAKING, judges.making().of(objects))
                .effect(Axis.EXTRACTION, Verdict.WILL_CHANGE, "The service is asked for members of other names.")
                .wayOut("Declare the members that code needs as properties.");
        judges.judgeDocuments(draft, judge -> judge.undeclared().undeclaredMembers(objects.place()));
        judges.report(draft);
    }

    private static String patternWords(ObjectPair objects) {
        if (objects.before().patterns().isEmpty()) {
            return "Members are described by patterns of their names, and were not";
        }
        return objects.after().patterns().isEmpty()
                ? "Members are not described by patterns of their names any more"
                : "Members are described by other patterns of their names";
    }

    private static String patterns(ObjectDeclaration object) {
        return object.patterns().stream().map(PatternMembers::patterns).toList().toString();
    }

    @Override
    public void namesChanged(Place place) {
        Effect java = Effect.none("The Java type is the same.");
        Draft draft = judges.draft(Rule.NAME_PATTERNS_CHANGED, place)
                .headline("Members may have other names")
                .values(shape(place.before()), shape(place.after()))
                .effect(Axis.JAVA_READING, java)
                .effect(Axis.JAVA_MAKING, java)
                .effect(Axis.EXTRACTION, Verdict.WILL_CHANGE, "The service is asked for members of other names.")
                .wayOut("Let all names be allowed until results with the old ones are not needed any more.");
        judges.judgeDocuments(draft, judge -> judge.undeclared().undeclaredMembers(place));
        judges.report(draft);
    }

    @Override
    public void positionsChanged(TuplePair tuples) {
        Draft draft = judges.draft(Rule.POSITIONS_CHANGED, tuples.place())
                .headline(PositionWords.of(tuples))
                .values(shape(tuples.place().before()), shape(tuples.place().after()))
                .effect(Axis.JAVA_READING, judges.java().positions(tuples))
                .effect(Axis.JAVA_MAKING, judges.making().of(tuples))
                .effect(Axis.EXTRACTION, Verdict.WILL_CHANGE, "The service is asked for another list of values.")
                .wayOut(
                        tuples.after().others() == null && tuples.before().others() != null
                                ? "Allow more elements for as long as results with them are stored."
                                : "Put new positions at the end, and let them be missing.");
        judges.judgeDocuments(draft, judge -> judge.positions(tuples));
        judges.report(draft);
    }

    private static Rule rule(OtherMembers before, OtherMembers after) {
        if (after instanceof OtherMembers.Kept) {
            return Rule.OTHER_MEMBERS_KEPT;
        }
        if (before instanceof OtherMembers.Kept) {
            return Rule.OTHER_MEMBERS_NOT_KEPT;
        }
        return after instanceof OtherMembers.Forbidden
                ? Rule.OTHER_MEMBERS_FORBIDDEN
                : Rule.OTHER_MEMBERS_NOT_FORBIDDEN;
    }

    private static String words(OtherMembers others) {
        if (others instanceof OtherMembers.Kept) {
            return "kept";
        }
        return others instanceof OtherMembers.Forbidden ? "forbidden" : "left out, with a warning";
    }

    private static String words(Side side) {
        return new TypeWords(side.schema().model()).of(side.use().type());
    }

    private static String shape(Side side) {
        return ShapeText.of(side.use(), side.schema().model());
    }
}
