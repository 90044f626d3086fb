package dev.extractgen.generator.review.usage;

import dev.extractgen.generator.emit.ApiMethods;
import dev.extractgen.generator.emit.JavaApi.ApiComponent;
import dev.extractgen.generator.emit.RecordOptions.RecordMethod;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.naming.BuilderNames;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.comparison.ObjectPair;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.document.Route;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.review.finding.Witness.Outcome;
import dev.extractgen.generator.review.versions.Holder;
import dev.extractgen.generator.review.versions.SchemaPair;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Judges code that calls methods which options add to the records of both versions. */
public final class AddedMethodJudge {
    private final SchemaPair schemas;
    private final Set<RecordMethod> chosen = EnumSet.allOf(RecordMethod.class);

    /** Makes a judge of two versions. */
    public AddedMethodJudge(SchemaPair schemas) {
        this.schemas = schemas;
        chosen.retainAll(chosen(schemas.before()));
        chosen.retainAll(chosen(schemas.after()));
    }

    private static Set<RecordMethod> chosen(NamedSchema schema) {
        return schema.source().options().records().recordMethods();
    }

    /** The old and the new version of a record, and the component that code gets at. */
    private record Use(Holder holder, Declaration before, Declaration after) {
        String name() {
            return holder.component().name();
        }

        String type() {
            return holder.component().type();
        }
    }

    /** Returns what a place is to code, if it is a component of a record that is still there under its name. */
    private Optional<Use> use(Side before) {
        return isInRecord(before.route()) ? use(Holder.of(before, schemas.apiBefore())) : Optional.empty();
    }

    private Optional<Use> use(Holder holder) {
        return schemas.typeBefore(holder.record())
                .flatMap(old -> schemas.typeAfter(holder.record())
                        .filter(now -> now.id().kind().hasParts())
                        .map(now -> new Use(holder, old, now)));
    }

    private static boolean isInRecord(Route route) {
        if (route instanceof Route.Element element) {
            return isInRecord(element.parent());
        }
        if (route instanceof Route.Undeclared undeclared) {
            return undeclared.object() != null || isInRecord(undeclared.parent());
        }
        return route instanceof Route.Member || route instanceof Route.Position;
    }

    /**
     * Judges code that sets a component of a record by its builder, or in a copy.
     *
     * @param constructor what becomes of code that calls the constructor
     */
    public Effect setting(Side before, Effect constructor) {
        return isAnySet() ? use(before).map(use -> setting(use, constructor)).orElse(constructor) : constructor;
    }

    /**
     * Judges code that sets components of a record which holds another kind of value in the new version.
     *
     * @param constructor what becomes of code that calls the constructor
     */
    Effect setting(Holder before, Holder after, Effect constructor) {
        return isAnySet()
                ? before.firstNotIn(after)
                        .flatMap(this::use)
                        .map(use -> setting(use, constructor))
                        .orElse(constructor)
                : constructor;
    }

    private boolean isAnySet() {
        return chosen.contains(RecordMethod.BUILDER) || chosen.contains(RecordMethod.WITH);
    }

    private Effect setting(Use use, Effect constructor) {
        return Effect.worse(constructor, Effect.worse(building(use), copying(use)));
    }

    private Effect building(Use use) {
        if (!chosen.contains(RecordMethod.BUILDER)) {
            return Effect.none("Records have no builders.");
        }
        String record = use.holder.record();
        BuilderNames names = schemas.before().names().builders();
        String builder = record + "." + names.type();
        return setting(
                use,
                builder,
                ApiMethods::setters,
                method -> "%s make(%s value) { return %s.%s().%s(value); }"
                        .formatted(builder, use.type(), record, names.builder(), method));
    }

    private Effect copying(Use use) {
        if (!chosen.contains(RecordMethod.WITH)) {
            return Effect.none("Records have no such methods.");
        }
        String record = use.holder.record();
        return setting(use, record, ApiMethods::copying, method -> Snippets.copying(record, use.type(), method));
    }

    private Effect setting(
            Use use, String owner, Function<ApiMethods, Map<String, String>> kind, Function<String, String> call) {
        String method = methodBefore(use, kind).orElseThrow();
        Optional<String> now = typeAfter(use, kind, method);
        if (now.isEmpty()) {
            return new Effect(
                    Verdict.SOURCE,
                    "%s has no %s() any more: code that calls it does not compile.".formatted(owner, method),
                    Witness.Code.compiled(call.apply(method), Outcome.DOES_NOT_COMPILE));
        }
        if (now.get().equals(use.type())) {
            return Effect.none("%s has the same %s().".formatted(owner, method));
        }
        String sentence = "%s.%s() takes %s, and took %s: code ".formatted(owner, method, now.get(), use.type());
        return schemas.isSubtype(use.type(), now.get())
                ? new Effect(
                        Verdict.RECOMPILE,
                        sentence + "compiles, and must be compiled anew.",
                        Witness.Code.compiled(call.apply(method), Outcome.DOES_NOT_LINK))
                : new Effect(
                        Verdict.SOURCE,
                        sentence + "that calls it does not compile.",
                        Witness.Code.compiled(call.apply(method), Outcome.DOES_NOT_COMPILE));
    }

    /** Returns whether code that reads a component gets a builder of the new version, and does not see that. */
    boolean isFactory(Side before) {
        BuilderNames names = schemas.after().names().builders();
        return chosen.contains(RecordMethod.BUILDER)
                && use(before)
                        .filter(use -> use.type().equals(use.holder.record() + "." + names.type()))
                        .filter(use ->
                                Set.of(names.builder(), names.toBuilder()).contains(use.name()))
                        .isPresent();
    }

    /**
     * Judges code that reads a component of a record as an {@code Optional}, which has no value of any other type.
     *
     * @param accessor what becomes of code that calls the accessor
     */
    Effect reading(Side before, Effect accessor) {
        if (!chosen.contains(RecordMethod.OPTIONAL)) {
            return accessor;
        }
        return use(before)
                .flatMap(use -> methodBefore(use, ApiMethods::optionals)
                        .filter(method -> typeAfter(use, ApiMethods::optionals, method)
                                .filter(use.type()::equals)
                                .isEmpty())
                        .map(method ->
                                Effect.worse(accessor, gone(use.holder.record(), method, use.holder.component()))))
                .orElse(accessor);
    }

    /**
     * Judges code that reads a component as an {@code Optional} by a method whose name a new property has taken.
     *
     * @param otherwise what becomes of other code that reads
     */
    public Effect reading(ObjectPair objects, Property added, Effect otherwise) {
        String record = schemas.apiBefore().type(objects.before().id());
        if (!chosen.contains(RecordMethod.OPTIONAL)
                || !record.equals(schemas.apiAfter().type(objects.after().id()))) {
            return otherwise;
        }
        String taken = schemas.after().names().component(objects.after().id(), added.name());
        Map<String, String> optionals =
                schemas.apiBefore().methods(objects.before()).optionals();
        return optionals.keySet().stream()
                .filter(name -> taken.equals(optionals.get(name)))
                .findFirst()
                .map(name -> gone(
                        record,
                        taken,
                        Objects.requireNonNull(
                                schemas.apiBefore().components(objects.before()).named(name))))
                .orElse(otherwise);
    }

    private static Effect gone(String record, String method, ApiComponent component) {
        String type = "Optional<%s>".formatted(component.type());
        return new Effect(
                Verdict.SOURCE,
                "%s has no %s() any more that returns %s: code that calls it does not compile."
                        .formatted(record, method, type),
                Witness.Code.compiled(Snippets.optional(record, component.type(), method), Outcome.DOES_NOT_COMPILE));
    }

    private Optional<String> methodBefore(Use use, Function<ApiMethods, Map<String, String>> kind) {
        return Optional.ofNullable(
                kind.apply(schemas.apiBefore().methods(use.before)).get(use.name()));
    }

    /** Returns the type of the component that a method is about in the new version, if there is such a method. */
    private Optional<String> typeAfter(Use use, Function<ApiMethods, Map<String, String>> kind, String method) {
        Map<String, String> methods = kind.apply(schemas.apiAfter().methods(use.after));
        return methods.keySet().stream()
                .filter(name -> method.equals(methods.get(name)))
                .findFirst()
                .map(name -> Objects.requireNonNull(
                                schemas.apiAfter().components(use.after).named(name))
                        .type());
    }
}
