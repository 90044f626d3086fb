package dev.extractgen.generator.review.usage;

import dev.extractgen.generator.emit.JavaApi;
import dev.extractgen.generator.review.comparison.EnumPair;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.review.finding.Witness.Outcome;
import dev.extractgen.generator.review.versions.SchemaPair;
import dev.extractgen.generator.schema.JsonText;
import java.util.List;

/** Judges code that knows which Java type the values of an enum have. */
public final class EnumValueJudge {
    private static final String ANY = "Object";
    private static final String TEXT = "String";

    private final SchemaPair schemas;

    /** Makes a judge of two versions. */
    public EnumValueJudge(SchemaPair schemas) {
        this.schemas = schemas;
    }

    /**
     * Values of an enum that one edit concerns.
     *
     * @param enums the enum
     * @param gone those that only the old version has
     * @param come those that only the new version has
     */
    public record Edit(EnumPair enums, List<Object> gone, List<Object> come) {}

    /**
     * Judges code that reads values of constants.
     *
     * @param constants what becomes of the constants
     */
    public Effect reading(Edit edit, Effect constants) {
        String before = before(edit);
        String after = after(edit);
        // Every enum still has the value() that returns an Object: the one of WireValue.
        if (before.equals(after) || before.equals(ANY) || !isCause(edit)) {
            return constants;
        }
        String type = schemas.apiBefore().type(edit.enums.before().id());
        String code = Snippets.reading(type, before, Snippets.variable(type) + ".value()");
        return and(
                constants,
                new Effect(
                        Verdict.SOURCE,
                        "value() returns %s, and returned %s: code that uses it does not compile."
                                .formatted(after, before),
                        Witness.Code.compiled(code, Outcome.DOES_NOT_COMPILE)));
    }

    /**
     * Judges code that looks for the constant of a value, which may be of any type unless all are texts.
     *
     * @param constants what becomes of the constants
     */
    public Effect finding(Edit edit, Effect constants) {
        boolean wasText = before(edit).equals(TEXT);
        if (wasText == after(edit).equals(TEXT) || !isCause(edit)) {
            return constants;
        }
        String type = schemas.apiBefore().type(edit.enums.before().id());
        if (!wasText) {
            return and(
                    constants,
                    new Effect(
                            Verdict.SOURCE,
                            "of() takes a String, and took an Object: code that gives it another does not compile.",
                            Witness.Code.compiled(
                                    "%s of(Object value) { return %s.of(value); }".formatted(type, type),
                                    Outcome.DOES_NOT_COMPILE)));
        }
        return isSameType(edit.enums)
                ? and(
                        constants,
                        new Effect(
                                Verdict.RECOMPILE,
                                "of() takes an Object, and took a String: code compiles, and must be compiled anew.",
                                Witness.Code.compiled(
                                        "%s of() { return %s.of(%s); }".formatted(type, type, JsonText.quote((String)
                                                edit.enums.before().values().get(0))),
                                        Outcome.DOES_NOT_LINK)))
                : constants;
    }

    private static Effect and(Effect constants, Effect values) {
        if (constants.verdict() == Verdict.NONE) {
            return values;
        }
        Effect worse = Effect.worse(values, constants);
        return new Effect(worse.verdict(), constants.sentence() + " " + values.sentence(), worse.witness());
    }

    /** Returns whether it is this edit by which the type is another; there may be others of the same enum. */
    private boolean isCause(Edit edit) {
        return !edit.gone.stream().allMatch(value -> isOf(value, after(edit)))
                || !edit.come.stream().allMatch(value -> isOf(value, before(edit)));
    }

    private static boolean isOf(Object value, String type) {
        return type.equals(ANY) || JavaApi.valueType(List.of(value)).equals(type);
    }

    private static String before(Edit edit) {
        return JavaApi.valueType(edit.enums.before().values());
    }

    private static String after(Edit edit) {
        return JavaApi.valueType(edit.enums.after().values());
    }

    private boolean isSameType(EnumPair enums) {
        return schemas.apiBefore()
                .type(enums.before().id())
                .equals(schemas.apiAfter().type(enums.after().id()));
    }
}
