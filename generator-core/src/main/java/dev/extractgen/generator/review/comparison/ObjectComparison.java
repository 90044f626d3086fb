package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.bindings.AnnotationText;
import dev.extractgen.generator.bindings.Bindings;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.PatternMembers;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Compares two versions of an object. */
final class ObjectComparison {
    private final ObjectPair objects;
    private final Changes changes;
    private final Map<String, String> namesBefore;
    private final Map<String, String> namesAfter;

    /** Whether bindings decide about any property; few do, and objects may have thousands of properties. */
    private final boolean isBound;

    ObjectComparison(ObjectPair objects, Changes changes) {
        this.objects = objects;
        this.changes = changes;
        this.namesBefore = objects.place()
                .before()
                .schema()
                .names()
                .components(objects.before().id());
        this.namesAfter = objects.place()
                .after()
                .schema()
                .names()
                .components(objects.after().id());
        this.isBound =
                hasFields(objects.place().before()) || hasFields(objects.place().after());
    }

    private static boolean hasFields(Side side) {
        return !side.schema().bindings().fields().isEmpty();
    }

    /** Returns whether two versions of a property have a component of the same name. */
    boolean isSameComponent(PropertyMatch match) {
        return Objects.equals(
                namesBefore.get(match.before().name()),
                namesAfter.get(match.after().name()));
    }

    /** Compares two versions of a property, leaving aside what it holds. */
    void compare(PropertyMatch match) {
        if (match.isRenamed()) {
            changes.properties().renamed(objects, match);
        } else if (!isSameComponent(match)) {
            changes.names().componentRenamed(objects, match);
        }
        if (isDescribedOnce(match)) {
            compareDescribed(match);
        } else {
            comparePresence(match);
        }
        if (isBound) {
            compareAliases(match);
            compareJavaTypes(match);
            compareAnnotations(match);
        }
    }

    /**
     * Compares the order of the properties, and what is beside them.
     *
     * @param contained compares the members beside the properties, where null is a value of its own
     */
    void compareWhole(Consumer<Place> contained) {
        if (!isInOldOrder()) {
            changes.properties().reordered(objects);
        }
        compareOthers(contained);
    }

    private void compareJavaTypes(PropertyMatch match) {
        Optional<String> before = objects.place().before().schema().bindings().javaTypeName(match.before());
        Optional<String> after = objects.place().after().schema().bindings().javaTypeName(match.after());
        boolean isSameInSchema =
                match.before().use().type().equals(match.after().use().type());
        if (isSameInSchema && !before.equals(after)) {
            changes.names().javaTypeChanged(objects.placeOf(match));
        }
    }

    private void compareAnnotations(PropertyMatch match) {
        List<AnnotationText> before =
                objects.place().before().schema().bindings().annotations(match.before());
        List<AnnotationText> after = objects.place().after().schema().bindings().annotations(match.after());
        if (!before.equals(after)) {
            changes.names().annotationsChanged(objects.placeOf(match), before, after);
        }
    }

    /** Returns whether a property has a schema in one version only. One that has none may be anything. */
    boolean isDescribedOnce(PropertyMatch match) {
        return (isFree(match.before()) || isFree(match.after()))
                && objects.placeOf(match).isDescribedOnce();
    }

    private static boolean isFree(Property property) {
        return property.use().type() instanceof Type.Free;
    }

    private void compareDescribed(PropertyMatch match) {
        if (objects.sideAfter(match.after()).subschemas().hasSchema()) {
            changes.properties().described(objects, match);
        } else {
            changes.properties().notDescribed(objects, match);
        }
    }

    private void comparePresence(PropertyMatch match) {
        boolean wasNeeded = match.before().isNeeded();
        boolean isNeeded = match.after().isNeeded();
        if (wasNeeded == isNeeded
                || (match.before().required() == match.after().required()
                        && objects.placeOf(match).isFreed())) {
            return;
        }
        if (isNeeded) {
            changes.properties().required(objects, match);
        } else {
            changes.properties().notRequired(objects, match);
        }
    }

    private void compareAliases(PropertyMatch match) {
        Bindings before = objects.place().before().schema().bindings();
        Bindings after = objects.place().after().schema().bindings();
        tell(match, before.aliases(match.before()), after.aliases(match.after()), changes.properties()::aliasRemoved);
        tell(match, after.aliases(match.after()), before.aliases(match.before()), changes.properties()::aliasAdded);
    }

    private void tell(PropertyMatch match, List<String> aliases, List<String> others, AliasChange change) {
        List<String> own = new ArrayList<>(aliases);
        own.removeAll(others);
        own.removeAll(List.of(match.before().name(), match.after().name()));
        own.forEach(alias -> change.tell(objects, match, alias));
    }

    private interface AliasChange {
        void tell(ObjectPair objects, PropertyMatch match, String alias);
    }

    /** What may be another property has no old place, and what is only required has none at all. */
    private boolean isInOldOrder() {
        Iterator<Property> old = objects.before().properties().iterator();
        for (PropertyMatch match : objects.matches()) {
            if (match.reason() == PropertyMatch.Reason.SIMILAR || isDescribedOnce(match)) {
                continue;
            }
            if (!isAmong(old, match.before().name())) {
                return false;
            }
        }
        return true;
    }

    /** Goes on to a property, and returns whether there is one of that name. */
    private static boolean isAmong(Iterator<Property> rest, String name) {
        while (rest.hasNext()) {
            if (rest.next().name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void compareOthers(Consumer<Place> contained) {
        List<UndeclaredMembers> gone = new ArrayList<>(UndeclaredMembers.of(objects.before()));
        List<UndeclaredMembers> come = new ArrayList<>(UndeclaredMembers.of(objects.after()));
        for (UndeclaredMembers old : List.copyOf(gone)) {
            come.stream()
                    .filter(now -> now.patterns().equals(old.patterns()))
                    .findFirst()
                    .ifPresent(now -> {
                        gone.remove(old);
                        come.remove(now);
                        contained.accept(old.in(objects.place(), objects.before(), now, objects.after()));
                    });
        }
        gone.removeIf(members -> members.patterns().isEmpty());
        come.removeIf(members -> members.patterns().isEmpty());
        // What goes by other names than before may have been edited, too, which is seen nowhere else.
        if (gone.size() == 1 && come.size() == 1) {
            contained.accept(gone.get(0).in(objects.place(), objects.before(), come.get(0), objects.after()));
        }
        if (!patterns(objects.before()).equals(patterns(objects.after()))) {
            changes.types().patternsChanged(objects);
        }
        if (!objects.before()
                .others()
                .getClass()
                .equals(objects.after().others().getClass())) {
            changes.types().othersChanged(objects);
        }
    }

    private static List<List<String>> patterns(ObjectDeclaration object) {
        List<List<String>> patterns = new ArrayList<>();
        for (PatternMembers members : object.patterns()) {
            patterns.add(members.patterns());
        }
        return patterns;
    }
}
