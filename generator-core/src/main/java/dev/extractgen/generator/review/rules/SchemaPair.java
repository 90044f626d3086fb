package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.NamedSchema;
import dev.extractgen.generator.emit.JavaApi;
import dev.extractgen.generator.emit.JavaApi.ApiComponent;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.review.relation.DecodeRelation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<String, Declaration> typesBefore;
    private final Map<String, Declaration> typesAfter;
    private final Map<String, Map<String, String>> signaturesAfter = new HashMap<>();
    private final Map<String, Set<String>> branchesAfter = new HashMap<>();
    private final DecodeRelation stored;
    private final DecodeRelation fresh;

    SchemaPair(NamedSchema before, NamedSchema after) {
        this.before = before;
        this.after = after;
        this.apiBefore = api(before);
        this.apiAfter = api(after);
        this.typesBefore = byName(before, apiBefore);
        this.typesAfter = byName(after, apiAfter);
        this.stored = new DecodeRelation(before, after);
        this.fresh = new DecodeRelation(after, before);
    }

    private static JavaApi api(NamedSchema schema) {
        return new JavaApi(
                schema.model(), schema.names(), schema.source().options().types(), schema.bindings());
    }

    private static Map<String, Declaration> byName(NamedSchema schema, JavaApi api) {
        Map<String, Declaration> types = new HashMap<>();
        schema.model().declarations().forEach((id, declaration) -> types.put(api.type(id), declaration));
        return types;
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
        return typesBefore.containsKey(type) && !typesAfter.containsKey(type);
    }

    /** Returns whether the new version has a record from which the same can be read, if only in other places. */
    boolean stillReads(Holder holder) {
        ApiComponent component = holder.component();
        return component
                .signature()
                .equals(signaturesAfter
                        .computeIfAbsent(holder.record(), this::signatures)
                        .get(component.name()));
    }

    /** Returns whether the new version has a record that is made of the same, if only in other places. */
    boolean stillMakes(Holder holder) {
        return componentsAfter(holder.record()).map(holder.components()::equals).orElse(false);
    }

    /** Returns whether code could call a constructor of an old record; it can't where there are too many arguments. */
    boolean hasConstructor(Holder holder) {
        Declaration record = typesBefore.get(holder.record());
        return record == null || apiBefore.hasConstructor(record);
    }

    private Map<String, String> signatures(String record) {
        Map<String, String> signatures = new HashMap<>();
        componentsAfter(record).ifPresent(components -> {
            for (ApiComponent component : components) {
                signatures.put(component.name(), component.signature());
            }
        });
        return signatures;
    }

    private Optional<List<ApiComponent>> componentsAfter(String record) {
        Declaration declaration = typesAfter.get(record);
        return declaration != null && declaration.id().kind().hasParts()
                ? Optional.of(apiAfter.components(declaration))
                : Optional.empty();
    }

    /** Returns whether values of a type of the old version are values of a type of the new one. */
    boolean isSubtype(String before, String after) {
        if (Stream.of(before.split("[<>, ]+", -1)).anyMatch(this::isGone)) {
            return false;
        }
        return before.equals(after)
                || after.equals("Object")
                || branchesAfter.computeIfAbsent(after, this::branches).contains(before);
    }

    private Set<String> branches(String type) {
        return typesAfter.get(type) instanceof UnionDeclaration union
                ? IntStream.range(0, union.branches().size())
                        .mapToObj(index -> apiAfter.branch(union, index))
                        .collect(Collectors.toSet())
                : Set.of();
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
