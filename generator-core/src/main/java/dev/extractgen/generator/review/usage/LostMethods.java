package dev.extractgen.generator.review.usage;

import dev.extractgen.generator.emit.ApiMethods;
import dev.extractgen.generator.emit.JavaApi;
import dev.extractgen.generator.emit.RecordOptions.RecordMethod;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.review.finding.Witness.Outcome;
import dev.extractgen.generator.review.versions.SchemaPair;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Judges what becomes of code when records have no methods of some kind any more. */
public final class LostMethods {
    private final NamedSchema schema;
    private final JavaApi api;

    /** Makes a judge of two versions that differ in this. */
    public LostMethods(SchemaPair schemas) {
        this.schema = schemas.before();
        this.api = schemas.apiBefore();
    }

    /** Judges code that calls such a method. */
    public Effect of(RecordMethod method) {
        return schema.model().declarations().values().stream()
                .filter(declaration -> declaration.id().kind().hasParts() && api.hasConstructor(declaration))
                .flatMap(declaration -> call(method, declaration).stream())
                .findFirst()
                .map(code -> new Effect(
                        Verdict.SOURCE, sentence(method), Witness.Code.compiled(code, Outcome.DOES_NOT_COMPILE)))
                .orElse(Effect.none("No record has such methods."));
    }

    private static String sentence(RecordMethod method) {
        return switch (method) {
            case BUILDER -> "Records have no builders any more: code that uses them does not compile.";
            case WITH -> "Records have no with… methods any more: code that calls them does not compile.";
            case OPTIONAL -> "Records have no optional… methods any more: code that calls them does not compile.";
        };
    }

    private Optional<String> call(RecordMethod method, Declaration declaration) {
        String record = api.type(declaration.id());
        return switch (method) {
            case BUILDER -> Optional.of(Snippets.building(record, schema.names().builders()));
            case WITH ->
                component(declaration, ApiMethods::copying, (name, type) -> Snippets.copying(record, type, name));
            case OPTIONAL ->
                component(declaration, ApiMethods::optionals, (name, type) -> Snippets.optional(record, type, name));
        };
    }

    /** Calls the first of the methods that there may be for components. */
    private Optional<String> component(
            Declaration declaration,
            Function<ApiMethods, Map<String, String>> kind,
            BiFunction<String, String, String> call) {
        Map<String, String> methods = kind.apply(api.methods(declaration));
        return api.components(declaration).stream()
                .filter(component -> methods.containsKey(component.name()))
                .findFirst()
                .map(component -> call.apply(methods.get(component.name()), component.type()));
    }
}
