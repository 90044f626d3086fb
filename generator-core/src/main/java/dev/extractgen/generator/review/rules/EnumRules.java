package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.emit.JavaApi;
import dev.extractgen.generator.review.comparison.EnumChanges;
import dev.extractgen.generator.review.comparison.EnumPair;
import dev.extractgen.generator.review.comparison.ListedPlaces;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.document.Json;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.review.finding.Witness.Outcome;
import dev.extractgen.generator.review.relation.Constants;
import dev.extractgen.generator.review.results.DocumentJudge;
import dev.extractgen.generator.review.usage.EnumValueJudge;
import dev.extractgen.generator.review.usage.EnumValueJudge.Edit;
import dev.extractgen.generator.review.usage.ReusedNames;
import dev.extractgen.generator.review.usage.Snippets;
import dev.extractgen.generator.review.versions.Direction;
import dev.extractgen.generator.review.versions.SchemaExcerpt;
import dev.extractgen.generator.review.versions.Shown;
import dev.extractgen.generator.review.versions.TypeWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges values of enums that come, go and change places. */
final class EnumRules implements EnumChanges {
    private static final String ASKED = "The service chooses from other values.";

    private final Judges judges;
    private final EnumValueJudge valueTypes;

    EnumRules(Judges judges) {
        this.judges = judges;
        this.valueTypes = new EnumValueJudge(judges.schemas());
    }

    @Override
    public void added(EnumPair enums, List<Object> values) {
        Draft draft = javaEffects(
                        draft(Rule.ENUM_VALUES_ADDED, enums),
                        new Edit(enums, List.of(), values),
                        () -> new Effect(
                                Verdict.SOURCE,
                                "There are more constants: a switch without default does not cover them and does not compile."
                                        + shifted(enums),
                                switching(enums)),
                        () -> Effect.none("The constants that there were are still there."))
                .after(
                        ListedPlaces.of(enums.place().after(), values.get(0)),
                        shown(enums.place().after()))
                .headline("More values are allowed: " + list(values))
                .values("", values.toString())
                .effect(Axis.EXTRACTION, Verdict.WILL_CHANGE, ASKED)
                .wayOut("Give switches a default before new values come.");
        judges.judgeDocuments(
                draft,
                judge -> judge.direction() == Direction.NEW
                        ? unknown(enums, judge, values)
                        : Effect.none("Every value is read as before."));
        judges.report(draft);
    }

    @Override
    public void removed(EnumPair enums, List<Object> values) {
        Object first = values.get(0);
        Supplier<Effect> java = () -> reusedConstant(enums, values)
                .orElseGet(() -> new Effect(
                        Verdict.SOURCE,
                        (values.size() == 1
                                        ? "A constant is gone: code that names it does not compile."
                                        : "Constants are gone: code that names them does not compile.")
                                + shifted(enums),
                        naming(enums, first)));
        Draft draft = javaEffects(
                        draft(Rule.ENUM_VALUES_REMOVED, enums), new Edit(enums, values, List.of()), java, java)
                .before(
                        ListedPlaces.of(enums.place().before(), first),
                        shown(enums.place().before()))
                .headline("Fewer values are allowed: without " + list(values))
                .values(values.toString(), "")
                .effect(Axis.EXTRACTION, Verdict.WILL_CHANGE, ASKED)
                .wayOut("Keep the values for as long as results with them are stored.");
        judges.judgeDocuments(
                draft,
                judge -> judge.direction() == Direction.STORED
                        ? unknown(enums, judge, values)
                        : Effect.none("Every value is read as before."));
        judges.report(draft);
    }

    @Override
    public void respelt(EnumPair enums, Object before, Object after) {
        Supplier<Effect> java = () ->
                Effect.none("The constant has the same name; compilers and tools that compare classes see nothing.");
        Draft draft = javaEffects(
                        draft(Rule.ENUM_VALUE_RESPELT, enums),
                        new Edit(enums, List.of(before), List.of(after)),
                        java,
                        java)
                .before(
                        ListedPlaces.of(enums.place().before(), before),
                        shown(enums.place().before()))
                .after(
                        ListedPlaces.of(enums.place().after(), after),
                        shown(enums.place().after()))
                .headline("%s is written %s".formatted(TypeWords.value(before), TypeWords.value(after)))
                .values(before.toString(), after.toString())
                .effect(Axis.EXTRACTION, Verdict.WILL_CHANGE, ASKED)
                .wayOut("Keep the old spelling: it is what stored results have.");
        judges.judgeDocuments(
                draft, judge -> unknown(enums, judge, List.of(judge.direction().written(before, after))));
        judges.report(draft);
    }

    @Override
    public void constChanged(EnumPair enums) {
        Object before = enums.before().values().get(0);
        Object after = enums.after().values().get(0);
        Supplier<Effect> java = () -> new Effect(
                Verdict.SOURCE,
                "The constant has another name: code that names it does not compile.",
                naming(enums, before));
        Draft draft = javaEffects(
                        draft(Rule.CONST_CHANGED, enums), new Edit(enums, List.of(before), List.of(after)), java, java)
                .headline("The only value is %s, and was %s".formatted(TypeWords.value(after), TypeWords.value(before)))
                .values(before.toString(), after.toString())
                .effect(Axis.EXTRACTION, Verdict.WILL_CHANGE, ASKED)
                .wayOut("Allow both values for as long as results with the old one are stored.");
        judges.judgeDocuments(
                draft, judge -> unknown(enums, judge, List.of(judge.direction().written(before, after))));
        judges.report(draft);
    }

    @Override
    public void reordered(EnumPair enums) {
        judges.report(draft(Rule.ENUM_REORDERED, enums)
                .headline("The values come in another order")
                .values(
                        enums.before().values().toString(),
                        enums.after().values().toString())
                .effect(Axis.JAVA_READING, ofType(enums, () -> order(enums)))
                .effect(Axis.JAVA_MAKING, Effect.none("The constants have the same names."))
                .effect(Axis.STORED_RESULTS, Effect.none("Values are found by what is written."))
                .effect(Axis.NEW_RESULTS, Effect.none("Values are found by what is written."))
                .effect(Axis.EXTRACTION, Verdict.MAY_CHANGE, "The service sees the values in another order.")
                .wayOut("Put the values back into their old order, and new ones at the end."));
    }

    @Override
    public void constantRenamed(EnumPair enums, int before, int after) {
        JavaApi oldApi = judges.schemas().apiBefore();
        String old = oldApi.constant(enums.before(), before);
        String now = judges.schemas().apiAfter().constant(enums.after(), after);
        Effect java = ofType(
                enums,
                () -> reusedConstant(enums, List.of(enums.before().values().get(before)))
                        .orElseGet(() -> new Effect(
                                Verdict.SOURCE,
                                "%s is called %s: code that names it does not compile.".formatted(old, now),
                                Witness.Code.compiled(
                                        Snippets.naming(
                                                oldApi.type(enums.before().id()), old),
                                        Outcome.DOES_NOT_COMPILE))));
        boolean isRespelt = !enums.before()
                .values()
                .get(before)
                .toString()
                .equals(enums.after().values().get(after).toString());
        judges.report(
                draft(Rule.ENUM_CONSTANT_RENAMED, enums)
                        .headline("The constant for %s is called %s, and was called %s"
                                .formatted(
                                        TypeWords.value(enums.before().values().get(before)), now, old))
                        .values(old, now)
                        .effect(Axis.JAVA_READING, java)
                        .effect(Axis.JAVA_MAKING, java)
                        .wayOut(
                                isRespelt
                                        ? "Constants are called after how values are written: write it as it was."
                                        : "Values that are written alike have names that tell them apart: keep the other one, or write a new one differently."));
    }

    private Optional<Effect> reusedConstant(EnumPair enums, List<Object> values) {
        ReusedNames reused = new ReusedNames(judges.schemas());
        return values.stream()
                .flatMap(value -> reused.constant(enums, value).stream())
                .findFirst();
    }

    /** Says what becomes of code that names constants, and of code that knows their values. */
    private Draft javaEffects(Draft draft, Edit edit, Supplier<Effect> reading, Supplier<Effect> making) {
        return draft.effect(Axis.JAVA_READING, ofType(edit.enums(), () -> valueTypes.reading(edit, reading.get())))
                .effect(Axis.JAVA_MAKING, ofType(edit.enums(), () -> valueTypes.finding(edit, making.get())));
    }

    private Effect ofType(EnumPair enums, Supplier<Effect> judging) {
        return judges.java().ofType(enums.place(), judging);
    }

    private Draft draft(Rule rule, EnumPair enums) {
        return judges.draft(rule, enums.place());
    }

    private static Effect unknown(EnumPair enums, DocumentJudge judge, List<Object> values) {
        return judge.evidence()
                .value(
                        Verdict.BREAK,
                        "A value is unknown to a strict decoder: %s.",
                        judge.direction().written(enums.place()).route(),
                        Json.scalar(values.get(0)));
    }

    /** Values that come or go before others move these, which nobody sees who does not look at their places. */
    private static String shifted(EnumPair enums) {
        List<Object> before = List.copyOf(Constants.of(enums.before()));
        Set<Object> after = Constants.of(enums.after());
        List<Object> places = List.copyOf(after);
        for (int i = 0; i < before.size(); i++) {
            boolean isInPlace = i < places.size() && before.get(i).equals(places.get(i));
            if (!isInPlace && after.contains(before.get(i))) {
                return " The ordinal() of other constants changes.";
            }
        }
        return "";
    }

    private Witness switching(EnumPair enums) {
        JavaApi api = judges.schemas().apiBefore();
        return Witness.Code.compiled(
                Snippets.switching(api.type(enums.before().id()), api.constants(enums.before())),
                Outcome.DOES_NOT_COMPILE);
    }

    private Witness naming(EnumPair enums, Object value) {
        JavaApi api = judges.schemas().apiBefore();
        String constant = api.constant(enums.before(), enums.before().values().indexOf(value));
        return Witness.Code.compiled(
                Snippets.naming(api.type(enums.before().id()), constant), Outcome.DOES_NOT_COMPILE);
    }

    /** Judges code that knows the order of constants; whether it can name them is up to the type's name. */
    private Effect order(EnumPair enums) {
        String before = judges.schemas().apiBefore().type(enums.before().id());
        String after = judges.schemas().apiAfter().type(enums.after().id());
        return before.equals(after)
                ? new Effect(
                        Verdict.SILENT,
                        "The constants come in another order: ordinal(), compareTo() and the order of EnumSet and EnumMap are others.",
                        ordering(enums))
                : new Effect(
                        Verdict.SOURCE,
                        "The constants come in another order: ordinal() and compareTo() of values are others, and code that names the constants does not compile, as %s is called %s."
                                .formatted(before, after),
                        naming(enums, enums.before().values().get(0)));
    }

    /**
     * Shows the first constant that has another place, or the first place that has another value if all are renamed.
     */
    private @Nullable Witness ordering(EnumPair enums) {
        JavaApi api = judges.schemas().apiBefore();
        String type = api.type(enums.before().id());
        List<String> before = api.constants(enums.before());
        List<String> after = judges.schemas().apiAfter().constants(enums.after());
        for (int i = 0; i < before.size(); i++) {
            int now = after.indexOf(before.get(i));
            if (now >= 0 && now != i) {
                return new Witness.Code(
                        Snippets.ordering(type, before.get(i)),
                        Outcome.RETURNS_ANOTHER,
                        String.valueOf(i),
                        String.valueOf(now));
            }
        }
        return firstMoved(type, enums.before().values(), enums.after().values());
    }

    private static @Nullable Witness firstMoved(String type, List<Object> before, List<Object> after) {
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            if (!Constants.key(before.get(i)).equals(Constants.key(after.get(i)))) {
                return new Witness.Code(
                        Snippets.valueAt(type, String.valueOf(i)),
                        Outcome.RETURNS_ANOTHER,
                        String.valueOf(before.get(i)),
                        String.valueOf(after.get(i)));
            }
        }
        return null;
    }

    private static String shown(Side side) {
        return SchemaExcerpt.of(side.subschemas().nodes().get(0).value());
    }

    private static String list(List<Object> values) {
        return Shown.shortened(values.stream().map(TypeWords::value).collect(Collectors.joining(", ")));
    }
}
