package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.bindings.AnnotationText;
import dev.extractgen.generator.model.Reachability;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.read.NamedSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares the names of the types that the two versions have in common. */
final class NameComparison {
    private final NameChanges changes;
    private final List<Place> places = new ArrayList<>();
    private final List<Type> kept = new ArrayList<>();

    NameComparison(NameChanges changes) {
        this.changes = changes;
    }

    /** Notes two declarations that are versions of each other. */
    void pair(Place place) {
        places.add(place);
    }

    /** Notes a type that is the same in both versions, with all that it leads to. */
    void keep(Type type) {
        kept.add(type);
    }

    /** Tells what has another name, once all pairs are known. */
    void tell(Place root) {
        boolean isAnyRenamed = false;
        for (Place place : places) {
            compareAnnotations(place);
            isAnyRenamed |= isRenamed(place);
        }
        if (isAnyRenamed) {
            tellRenamed(root.before().schema());
        }
        NamedSchema before = root.before().schema();
        NamedSchema after = root.after().schema();
        boolean isHeldOtherwise = before.model().isRootRecord() != after.model().isRootRecord();
        if (isHeldOtherwise
                && before.model().hasParts(before.model().root())
                && after.model().hasParts(after.model().root())) {
            changes.rootHeldOtherwise(root);
        }
        if (!before.names().own().all().equals(after.names().own().all())
                || BuilderNameComparison.isRenamed(before, after)) {
            changes.ownNamesChanged(root);
        }
    }

    private void tellRenamed(NamedSchema before) {
        Map<String, Set<String>> newNames = new LinkedHashMap<>();
        Map<String, Set<String>> oldNames = new LinkedHashMap<>();
        for (TypeId id :
                new Reachability(before.model().declarations()).from(kept).keySet()) {
            String name = name(before, new Type.Declared(id));
            newNames.computeIfAbsent(name, key -> new HashSet<>()).add(name);
            oldNames.computeIfAbsent(name, key -> new HashSet<>()).add(name);
        }
        for (Place place : places) {
            newNames.computeIfAbsent(nameBefore(place), name -> new HashSet<>()).add(nameAfter(place));
            oldNames.computeIfAbsent(nameAfter(place), name -> new HashSet<>()).add(nameBefore(place));
        }
        Map<String, List<Place>> merged = new LinkedHashMap<>();
        Map<String, List<Place>> split = new LinkedHashMap<>();
        for (Place place : places) {
            if (!isRenamed(place)) {
                continue;
            }
            boolean isSplit = newNames.getOrDefault(nameBefore(place), Set.of()).size() > 1;
            boolean isMerged = oldNames.getOrDefault(nameAfter(place), Set.of()).size() > 1;
            if (isSplit == isMerged) {
                changes.typeRenamed(place);
            } else if (isSplit) {
                split.computeIfAbsent(nameBefore(place), name -> new ArrayList<>())
                        .add(place);
            } else {
                merged.computeIfAbsent(nameAfter(place), name -> new ArrayList<>())
                        .add(place);
            }
        }
        merged.values().forEach(changes::typesMerged);
        split.values().forEach(changes::typeSplit);
    }

    private static boolean isRenamed(Place place) {
        return !nameBefore(place).equals(nameAfter(place)) && !isHeldOtherwise(place);
    }

    /**
     * Of a root that is a record of its own in one version alone there is a finding, and so there is of another file.
     */
    private static boolean isHeldOtherwise(Place place) {
        NamedSchema before = place.before().schema();
        NamedSchema after = place.after().schema();
        return isRoot(before, place.before().use().type())
                && isRoot(after, place.after().use().type())
                && (before.model().isRootRecord() != after.model().isRootRecord()
                        || !before.names().root().equals(after.names().root()));
    }

    private static boolean isRoot(NamedSchema schema, Type type) {
        return schema.model().root().equals(type);
    }

    private void compareAnnotations(Place place) {
        List<AnnotationText> before = annotations(place.before());
        List<AnnotationText> after = annotations(place.after());
        if (!before.equals(after)) {
            changes.annotationsChanged(place, before, after);
        }
    }

    private static List<AnnotationText> annotations(Side side) {
        return side.schema().bindings().annotations(Objects.requireNonNull(side.declaration()));
    }

    private static String nameBefore(Place place) {
        return name(place.before());
    }

    private static String nameAfter(Place place) {
        return name(place.after());
    }

    private static String name(Side side) {
        return name(side.schema(), side.use().type());
    }

    /** The root record is called as its file is; that is no matter of one schema. */
    private static String name(NamedSchema schema, Type type) {
        boolean isRootRecord = isRoot(schema, type) && schema.model().isRootRecord();
        return type instanceof Type.Declared declared && !isRootRecord
                ? schema.names().type(declared.id())
                : "";
    }
}
