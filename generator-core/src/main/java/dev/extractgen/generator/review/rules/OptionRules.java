package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.emit.JavaApi;
import dev.extractgen.generator.emit.JavaApi.ApiComponent;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.document.Route;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.review.finding.Witness.Outcome;
import dev.extractgen.generator.review.results.DocumentJudge;
import dev.extractgen.generator.review.unchanged.Unchanged;
import dev.extractgen.generator.review.usage.Making;
import dev.extractgen.generator.review.usage.Snippets;
import dev.extractgen.generator.review.versions.Direction;
import dev.extractgen.generator.review.versions.Holder;
import dev.extractgen.generator.review.versions.SchemaPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Judges options of the generator: the schema is the same, and the code that is generated from it is not. */
public final class OptionRules {
    private static final int SHOWN_SCHEMAS = 3;

    private OptionRules() {}

    /**
     * One option that was changed for one schema.
     *
     * @param name the option
     * @param before its old value
     * @param after its new value
     * @param withOld the old schema with the option as it was
     * @param withNew the old schema with the option as it is
     */
    public record OptionChange(String name, String before, String after, NamedSchema withOld, NamedSchema withNew) {}

    /** Judges one option that was changed in the same way for one or more schemas. */
    public static Finding judge(List<OptionChange> changes) {
        OptionChange first = changes.get(0);
        Map<Axis, Effect> worst = new EnumMap<>(Axis.class);
        List<String> affected = new ArrayList<>();
        for (OptionChange change : changes) {
            Map<Axis, Effect> effects = effects(change);
            effects.forEach((axis, effect) -> worst.merge(axis, effect, Effect::worse));
            if (effects.values().stream().anyMatch(effect -> effect.verdict() != Verdict.NONE)) {
                affected.add(change.withNew.source().path());
            }
        }
        affected.sort(Comparator.naturalOrder());
        String schema = affected.isEmpty() ? first.withNew.source().path() : affected.get(0);
        Draft draft = new Draft(Rule.OPTION_CHANGED, schema, first.name)
                .headline("The option %s is %s, and was %s%s"
                        .formatted(first.name, first.after, first.before, others(affected)))
                .values(first.before, first.after)
                .wayOut("Set the option in a <job> of its own for the schemas that need it.");
        worst.forEach(draft::effect);
        draft.effect(Axis.EXTRACTION, Effect.none("The service does not see the generator's options."));
        return draft.finish();
    }

    /** The finding stands at the first schema, and says which others are changed, too. */
    private static String others(List<String> paths) {
        if (paths.size() < 2) {
            return "";
        }
        List<String> others = paths.subList(1, paths.size());
        String shown = others.stream().limit(SHOWN_SCHEMAS).collect(Collectors.joining(", "));
        return others.size() <= SHOWN_SCHEMAS
                ? ", here and in " + shown
                : ", here and in %s and %s more".formatted(shown, others.size() - SHOWN_SCHEMAS);
    }

    private static Map<Axis, Effect> effects(OptionChange change) {
        SchemaPair schemas = new SchemaPair(change.withOld, change.withNew, Unchanged.NOTHING);
        Map<Axis, Effect> effects = RecordOptionEffects.of(schemas);
        for (Finding finding : SchemaRules.judge(change.withOld, change.withNew)) {
            finding.effects().forEach((axis, effect) -> effects.merge(axis, effect, Effect::worse));
        }
        for (Direction direction : Direction.values()) {
            NamedSchema written = direction.written(schemas.before(), schemas.after());
            NamedSchema read = direction.read(schemas.before(), schemas.after());
            Effect effect = new DocumentJudge(schemas, direction)
                    .types(
                            new Route.Root(),
                            written.model().root(),
                            read.model().root());
            effects.merge(direction.axis(), effect, Effect::worse);
        }
        new Comparison(schemas).effects().forEach((axis, effect) -> effects.merge(axis, effect, Effect::worse));
        return effects;
    }

    /** Compares what two option values make of the same schema. */
    private static final class Comparison {
        private final JavaApi before;
        private final JavaApi after;
        private final SchemaPair schemas;

        Comparison(SchemaPair schemas) {
            this.schemas = schemas;
            this.before = schemas.apiBefore();
            this.after = schemas.apiAfter();
        }

        Map<Axis, Effect> effects() {
            String oldPackage = schemas.before().source().packageName();
            String newPackage = schemas.after().source().packageName();
            if (!oldPackage.equals(newPackage) || !before.root().equals(after.root())) {
                return renamed(qualified(oldPackage, before.root()), qualified(newPackage, after.root()));
            }
            Map<String, Holder> now = new HashMap<>();
            for (Holder holder : holders(schemas.after(), after)) {
                now.put(holder.record(), holder);
            }
            for (Holder old : holders(schemas.before(), before)) {
                Map<Axis, Effect> effects = components(old, now.getOrDefault(old.record(), old));
                if (!effects.isEmpty()) {
                    return effects;
                }
            }
            return Map.of();
        }

        /** Returns all records, those that hold a document or a branch of a union as their value among them. */
        private static List<Holder> holders(NamedSchema schema, JavaApi api) {
            List<Holder> holders = new ArrayList<>();
            if (!schema.model().isRootRecord()) {
                holders.add(
                        new Holder(api.root(), List.of(api.value(schema.model().root())), 0));
            }
            for (Declaration declaration : schema.model().declarations().values()) {
                if (declaration.id().kind().hasParts()) {
                    holders.add(Holder.ofWhole(declaration, api));
                } else if (declaration instanceof UnionDeclaration union) {
                    for (int i = 0; i < union.branches().size(); i++) {
                        holders.add(Holder.ofBranch(union.id(), i, schema, api));
                    }
                }
            }
            return holders;
        }

        private static String qualified(String packageName, String type) {
            return packageName.isEmpty() ? type : packageName + "." + type;
        }

        private static Map<Axis, Effect> renamed(String before, String after) {
            Effect effect = new Effect(
                    Verdict.SOURCE,
                    "%s is called %s: code that names it does not compile.".formatted(before, after),
                    Witness.Code.compiled(
                            "%s pass(%s value) { return value; }".formatted(before, before), Outcome.DOES_NOT_COMPILE));
            return Map.of(Axis.JAVA_READING, effect, Axis.JAVA_MAKING, effect);
        }

        private Map<Axis, Effect> components(Holder before, Holder after) {
            List<ApiComponent> components = before.components();
            for (int i = 0; i < Math.min(components.size(), after.components().size()); i++) {
                ApiComponent old = components.get(i);
                ApiComponent now = after.components().get(i);
                if (old.name().equals(now.name()) && !old.type().equals(now.type())) {
                    Effect reading = new Effect(
                            Verdict.SOURCE,
                            "%s.%s() returns %s, and returned %s: code that uses it, and others like it, does not compile."
                                    .formatted(before.record(), old.name(), now.type(), old.type()),
                            Witness.Code.compiled(Snippets.reading(before.record(), old), Outcome.DOES_NOT_COMPILE));
                    return schemas.hadConstructor(before)
                            ? Map.of(Axis.JAVA_READING, reading, Axis.JAVA_MAKING, making(before))
                            : Map.of(Axis.JAVA_READING, reading);
                }
            }
            return Map.of();
        }

        private static Effect making(Holder before) {
            return new Effect(
                    Verdict.SOURCE,
                    "Constructors take other types: code that makes records does not compile.",
                    Witness.Code.compiled(
                            Making.ofAll(before.record(), before.components()), Outcome.DOES_NOT_COMPILE));
        }
    }
}
