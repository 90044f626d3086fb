package dev.extractgen.generator.review.versions;

import dev.extractgen.generator.emit.ApiComponents;
import dev.extractgen.generator.emit.JavaApi;
import dev.extractgen.generator.emit.JavaApi.ApiComponent;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.parallel.SideBySide;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.comparison.Place;
import dev.extractgen.generator.review.document.Route;
import dev.extractgen.generator.review.relation.DecodeRelation;
import dev.extractgen.generator.review.unchanged.Unchanged;
import dev.extractgen.generator.service.Excess;
import dev.extractgen.generator.service.Excess.Limit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Two versions of a schema, and what is needed to judge between them. */
public final class SchemaPair {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[<>, ]+");

    private final Version before;
    private final Version after;
    private final Unchanged unchanged;
    private final Map<String, Set<String>> branchesAfter = new HashMap<>();
    private final DecodeRelation stored;
    private final DecodeRelation fresh;

    /** Puts two versions side by side, as decoders read them, of which it is known what they have in common. */
    public SchemaPair(NamedSchema old, NamedSchema now, Unchanged unchanged) {
        List<Version> versions = SideBySide.map(List.of(old, now), schema -> Version.of(schema.withBoundFormats()));
        this.before = versions.get(0);
        this.after = versions.get(1);
        this.unchanged = unchanged;
        this.stored = new DecodeRelation(before(), after(), unchanged);
        this.fresh = new DecodeRelation(after(), before(), unchanged);
    }

    /** Returns the old version. */
    public NamedSchema before() {
        return before.schema();
    }

    /** Returns the new version. */
    public NamedSchema after() {
        return after.schema();
    }

    /** Returns what both versions have in common. */
    public Unchanged unchanged() {
        return unchanged;
    }

    /** Returns what the types of the old version offer to user code. */
    public JavaApi apiBefore() {
        return before.api();
    }

    /** Returns what the types of the new version offer to user code. */
    public JavaApi apiAfter() {
        return after.api();
    }

    /** Returns whether the new version has no type of a name that the old one has. */
    public boolean isGone(String type) {
        return before.types().containsKey(type)
                && !after.types().containsKey(type)
                && !after.branches().contains(type)
                && !after.hasOwn(type);
    }

    /** Returns the type that goes by a name in the old version, if there is one. */
    public Optional<Declaration> typeBefore(String name) {
        return Optional.ofNullable(before.types().get(name));
    }

    /** Returns the type that goes by a name in the new version, if there is one. */
    public Optional<Declaration> typeAfter(String name) {
        return Optional.ofNullable(after.types().get(name));
    }

    /**
     * Returns whether the type that a place had in the old version is there in the new one for other places only: what
     * becomes of this place is that it has another type, and code that knows the old one is not concerned.
     */
    public boolean livesOnElsewhere(Place place) {
        String old = before.api().type(place.before().use().type());
        return !(place.before().route() instanceof Route.Root)
                && !old.equals(after.api().type(place.after().use().type()))
                && after.types().containsKey(old);
    }

    /** Returns whether the new version has a record from which the same can be read, if only in other places. */
    public boolean stillReads(Holder holder) {
        return componentAfter(holder)
                .filter(now -> now.signature().equals(holder.component().signature()))
                .isPresent();
    }

    /**
     * Returns whether code that reads a component of a record by the names of both compiles, whatever they mean now.
     */
    public boolean stillNames(Holder holder) {
        return componentAfter(holder)
                .filter(now -> isSubtype(now.type(), holder.component().type()))
                .isPresent();
    }

    private Optional<ApiComponent> componentAfter(Holder holder) {
        String name = holder.component().name();
        return componentsAfter(holder.record())
                .map(components -> components.named(name))
                .or(() -> Optional.ofNullable(after.held().get(holder.record()))
                        .filter(held -> held.name().equals(name)));
    }

    /**
     * Returns whether the new version has a record that is made of the same types, if only in other places. What they
     * mean there is said of these.
     */
    public boolean stillMakes(Holder holder) {
        return typesAfter(holder.record()).equals(Optional.of(holder.types()));
    }

    /** Returns what the constructor of a record takes in the new version, if there is one of that name. */
    public Optional<List<String>> typesAfter(String record) {
        return componentsAfter(record)
                .map(Holder::types)
                .or(() -> Optional.ofNullable(after.held().get(record)).map(held -> List.of(held.type())));
    }

    /** Returns whether code could call a constructor of an old record; it can't where there are too many arguments. */
    public boolean hadConstructor(Holder holder) {
        return before.hasConstructor(holder);
    }

    /** Returns whether code can call a constructor of a new record. */
    public boolean hasConstructor(Holder holder) {
        return after.hasConstructor(holder);
    }

    private Optional<ApiComponents> componentsAfter(String record) {
        Declaration declaration = after.types().get(record);
        return declaration != null && declaration.id().kind().hasParts()
                ? Optional.of(after.api().components(declaration))
                : Optional.empty();
    }

    /** Returns whether values of a type of the old version are values of a type of the new one. */
    public boolean isSubtype(String old, String now) {
        for (String part : BETWEEN_NAMES.split(old, -1)) {
            if (isGone(part)) {
                return false;
            }
        }
        return old.equals(now) || now.equals("Object") || branches(now).contains(old);
    }

    /** Returns what a record holds in the new version, if it is a branch of a union there. */
    public Optional<Holder> branchAfter(String type, String record) {
        if (!(after.types().get(type) instanceof UnionDeclaration union)) {
            return Optional.empty();
        }
        int index = after.api().branches(union).indexOf(record);
        return index < 0 ? Optional.empty() : Optional.of(Holder.ofBranch(union.id(), index, after(), after.api()));
    }

    private Set<String> branches(String type) {
        if (!(after.types().get(type) instanceof UnionDeclaration union)) {
            return Set.of();
        }
        return branchesAfter.computeIfAbsent(type, key -> Set.copyOf(after.api().branches(union)));
    }

    /** Returns whether what the one side of a direction writes is read by the other. */
    public DecodeRelation relation(Direction direction) {
        return direction == Direction.STORED ? stored : fresh;
    }

    /** Returns the schema as it should be shown to people. */
    public String path() {
        return after().source().path();
    }

    /** Returns the schema's path in the old version, which it keeps wherever its file is moved before it is merged. */
    public String origin() {
        return before().source().path();
    }

    /** Returns whether both versions have results, as one that is there for its definitions has not. */
    public boolean haveResults() {
        return hasResults(before().model()) && hasResults(after().model());
    }

    /** Returns the limits of the service that the old version goes beyond. */
    public List<Excess> excessesBefore() {
        return excesses(before());
    }

    /** Returns the limits of the service that the new version goes beyond. */
    public List<Excess> excessesAfter() {
        return excesses(after());
    }

    /** What is there for its definitions alone is sent to nobody, so that its root is as it should be. */
    private static List<Excess> excesses(NamedSchema schema) {
        return hasResults(schema.model())
                ? schema.excesses()
                : schema.excesses().stream()
                        .filter(excess -> excess.limit() != Limit.ROOT)
                        .toList();
    }

    private static boolean hasResults(ExtractionModel model) {
        return !model.isOfDefinitions() || model.declarations().isEmpty();
    }
}
