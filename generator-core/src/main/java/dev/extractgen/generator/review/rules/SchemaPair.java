package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.NamedSchema;
import dev.extractgen.generator.emit.JavaApi;
import dev.extractgen.generator.emit.JavaApi.ApiComponent;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.review.relation.DecodeRelation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two versions of a schema, and what is needed to judge between them. */
final class SchemaPair {
    private final NamedSchema before;
    private final NamedSchema after;
    private final JavaApi apiBefore;
    private final JavaApi apiAfter;
    private final Set<String> typesGone;
    private final Set<String> withoutConstructor;
    private final Map<String, List<ApiComponent>> recordsAfter;
    private final Map<String, Map<String, String>> signaturesAfter = new HashMap<>();
    private final Map<String, Set<String>> branchesAfter;
    private final DecodeRelation stored;
    private final DecodeRelation fresh;

    SchemaPair(NamedSchema before, NamedSchema after) {
        this.before = before;
        this.after = after;
        this.apiBefore = api(before);
        this.apiAfter = api(after);
        this.typesGone = before.model().declarations().keySet().stream()
                .map(apiBefore::type)
                .collect(Collectors.toSet());
        after.model().declarations().keySet().stream().map(apiAfter::type).forEach(typesGone::remove);
        this.withoutConstructor = before.model().declarations().values().stream()
                .filter(declaration -> !apiBefore.hasConstructor(declaration))
                .map(declaration -> apiBefore.type(declaration.id()))
                .collect(Collectors.toSet());
        this.recordsAfter = records(after, apiAfter);
        recordsAfter.forEach((record, components) -> signaturesAfter.put(
                record, components.stream().collect(Collectors.toMap(ApiComponent::name, ApiComponent::signature))));
        this.branchesAfter = branches(after, apiAfter);
        this.stored = new DecodeRelation(before, after);
        this.fresh = new DecodeRelation(after, before);
    }

    private static JavaApi api(NamedSchema schema) {
        return new JavaApi(
                schema.model(), schema.names(), schema.source().options().types(), schema.bindings());
    }

    NamedSchema before() {
        return before;
    }

    NamedSchema after() {
        return after;
    }

    JavaApi apiBefore() {
        return apiBefore;
    }

    JavaApi apiAfter() {
        return apiAfter;
    }

    /** Returns whether the new version has no type of a name that the old one has. */
    boolean isGone(String type) {
        return typesGone.contains(type);
    }

    /** Returns whether the new version has a record from which the same can be read, if only in other places. */
    boolean stillReads(Holder holder) {
        ApiComponent component = holder.component();
        return component
                .signature()
                .equals(signaturesAfter.getOrDefault(holder.record(), Map.of()).get(component.name()));
    }

    /** Returns whether the new version has a record that is made of the same, if only in other places. */
    boolean stillMakes(Holder holder) {
        List<ApiComponent> after = recordsAfter.get(holder.record());
        return after != null && after.equals(holder.components());
    }

    /** Returns whether code could call a constructor of an old record; it can't where there are too many arguments. */
    boolean hasConstructor(Holder holder) {
        return !withoutConstructor.contains(holder.record());
    }

    private static Map<String, List<ApiComponent>> records(NamedSchema schema, JavaApi api) {
        Map<String, List<ApiComponent>> records = new HashMap<>();
        schema.model().declarations().values().forEach(declaration -> {
            if (declaration.id().kind().hasParts()) {
                records.put(api.type(declaration.id()), api.components(declaration));
            }
        });
        return records;
    }

    /** Returns whether values of a type of the old version are values of a type of the new one. */
    boolean isSubtype(String before, String after) {
        if (Stream.of(before.split("[<>, ]+", -1)).anyMatch(typesGone::contains)) {
            return false;
        }
        return before.equals(after)
                || after.equals("Object")
                || branchesAfter.getOrDefault(after, Set.of()).contains(before);
    }

    private static Map<String, Set<String>> branches(NamedSchema schema, JavaApi api) {
        Map<String, Set<String>> branches = new HashMap<>();
        schema.model().declarations().values().forEach(declaration -> {
            if (declaration instanceof UnionDeclaration union) {
                Set<String> types = IntStream.range(0, union.branches().size())
                        .mapToObj(index -> api.branch(union, index))
                        .collect(Collectors.toSet());
                branches.put(api.type(union.id()), types);
            }
        });
        return branches;
    }

    /** Returns whether what the one side of a direction writes is read by the other. */
    DecodeRelation relation(Direction direction) {
        return direction == Direction.STORED ? stored : fresh;
    }

    /** Returns the schema as it should be shown to people. */
    String path() {
        return after.source().path();
    }
}
