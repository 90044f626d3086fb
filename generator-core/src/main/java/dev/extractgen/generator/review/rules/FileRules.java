package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.emit.JavaApi;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.comparison.ShapeText;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.review.finding.Witness.Outcome;

/** Judges schema files that come, go and move. */
public final class FileRules {
    private static final String NO_RESULTS =
            "It only has definitions, for which the service is asked by the schemas that refer to them.";

    private FileRules() {}

    /** Judges a schema that only the new version has. */
    public static Finding added(NamedSchema schema) {
        return draft(Rule.SCHEMA_ADDED, schema)
                .after(schema.document().root())
                .headline("The schema is new")
                .values("", said(schema))
                .effect(
                        Axis.JAVA_READING,
                        Effect.none("There is one more record with its decoder: " + name(schema) + "."))
                .effect(Axis.JAVA_MAKING, Effect.none("No code makes such records yet."))
                .effect(Axis.STORED_RESULTS, Effect.none("There are no results of it yet."))
                .effect(Axis.NEW_RESULTS, Effect.none("No old code reads results of it."))
                .effect(Axis.EXTRACTION, asked(schema, "The service can be asked for something new."))
                .wayOut("Nothing need be done.")
                .finish();
    }

    /** Judges a schema that only the old version has. */
    public static Finding removed(NamedSchema schema) {
        Effect gone = new Effect(
                Verdict.SOURCE,
                "%s and its decoder are gone: code that uses them does not compile.".formatted(name(schema)),
                passing(schema));
        return draft(Rule.SCHEMA_REMOVED, schema)
                .before(schema.document().root())
                .headline("The schema is gone")
                .values(said(schema), "")
                .effect(Axis.JAVA_READING, gone)
                .effect(Axis.JAVA_MAKING, gone)
                .effect(
                        Axis.STORED_RESULTS,
                        isOfDefinitions(schema)
                                ? Effect.none(NO_RESULTS)
                                : Effect.of(Verdict.DEPENDS, "No code reads stored results of it any more."))
                .effect(Axis.NEW_RESULTS, Effect.none("There will be no new results of it."))
                .effect(Axis.EXTRACTION, asked(schema, "The service is not asked for it any more."))
                .wayOut(
                        isOfDefinitions(schema)
                                ? "Keep the file until no code uses its types; then accept this finding."
                                : "Keep the schema for as long as results of it are stored.")
                .finish();
    }

    private static Effect asked(NamedSchema schema, String sentence) {
        return isOfDefinitions(schema) ? Effect.none(NO_RESULTS) : Effect.of(Verdict.WILL_CHANGE, sentence);
    }

    private static boolean isOfDefinitions(NamedSchema schema) {
        return schema.model().isOfDefinitions();
    }

    /** Judges a schema whose file has another name or lies in another folder. */
    public static Finding moved(NamedSchema before, NamedSchema after) {
        boolean isSameName = name(before).equals(name(after));
        Effect java = isSameName
                ? Effect.none("The record has the same name.")
                : new Effect(
                        Verdict.SOURCE,
                        "%s is called %s: code that names it does not compile.".formatted(name(before), name(after)),
                        passing(before));
        return draft(Rule.SCHEMA_MOVED, after)
                .before(before.document().root())
                .after(after.document().root())
                .headline("The file was %s".formatted(before.source().path()))
                .values(before.source().path(), after.source().path())
                .effect(Axis.JAVA_READING, java)
                .effect(Axis.JAVA_MAKING, java)
                .effect(Axis.STORED_RESULTS, Effect.none("Results do not name the file."))
                .effect(Axis.NEW_RESULTS, Effect.none("Results do not name the file."))
                .effect(Axis.EXTRACTION, Effect.none("The service does not see the file's name."))
                .wayOut(
                        isSameName
                                ? "Nothing need be done."
                                : "Keep what the record was called by a <job> for this schema in the pom, with %s."
                                        .formatted(oldName(before, after)))
                .finish();
    }

    private static String oldName(NamedSchema before, NamedSchema after) {
        StringBuilder parameters = new StringBuilder();
        if (!root(before).equals(root(after))) {
            parameters.append("<className>%s</className>".formatted(root(before)));
        }
        String packageName = before.source().packageName();
        if (!packageName.equals(after.source().packageName())) {
            parameters.append("<packageName>%s</packageName>".formatted(packageName));
        }
        return parameters.toString();
    }

    private static Draft draft(Rule rule, NamedSchema schema) {
        return new Draft(rule, schema.source().path(), "");
    }

    /** One file may make several records, of which one may go and another stay. */
    private static String said(NamedSchema schema) {
        return name(schema) + " " + ShapeText.of(TypeUse.of(schema.model().root()), schema.model());
    }

    private static String name(NamedSchema schema) {
        String packageName = schema.source().packageName();
        return packageName.isEmpty() ? root(schema) : packageName + "." + root(schema);
    }

    private static String root(NamedSchema schema) {
        return new JavaApi(
                        schema.model(),
                        schema.names(),
                        schema.source().options().types(),
                        schema.bindings())
                .root();
    }

    private static Witness passing(NamedSchema schema) {
        String name = name(schema);
        return Witness.Code.compiled(
                "%s pass(%s value) { return value; }".formatted(name, name), Outcome.DOES_NOT_COMPILE);
    }
}
