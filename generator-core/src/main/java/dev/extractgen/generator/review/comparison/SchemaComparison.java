package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.unchanged.Unchanged;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares two versions of a schema. Both are walked side by side from their roots, and from their definitions where
 * they are there for these; what is declared once is compared once, however often it is referred to.
 */
public final class SchemaComparison {
    private final Changes changes;
    private final Unchanged unchanged;
    private final TextComparison texts;
    private final DeprecationComparison deprecations;
    private final NameComparison names;
    private final Moves moves = new Moves();
    private final Map<TypeId, Set<TypeId>> seen = new HashMap<>();
    private final Queue<ObjectPair> open = new ArrayDeque<>();
    private final Queue<Place> renamed = new ArrayDeque<>();

    /**
     * Makes a comparison that tells what is different.
     *
     * @param unchanged what need not be compared
     */
    public SchemaComparison(Changes changes, Unchanged unchanged) {
        this.changes = changes;
        this.unchanged = unchanged;
        this.texts = new TextComparison(changes.texts());
        this.deprecations = new DeprecationComparison(changes.texts());
        this.names = new NameComparison(changes.names());
    }

    /** Compares two versions. */
    public void compare(NamedSchema before, NamedSchema after) {
        Place root = new Place(Side.root(before), Side.root(after));
        compareAll(root);
        if (before.model().isOfDefinitions() || after.model().isOfDefinitions()) {
            compareDefinitions(new DefinitionComparison(before, after));
        }
        moves.tell(changes.properties());
        names.tell(root);
    }

    private void compareDefinitions(DefinitionComparison definitions) {
        definitions.common().forEach(this::compareAll);
        definitions.renamed(seen.keySet(), seenAfter()).forEach(this::compareAll);
        definitions.tell(changes.definitions(), seen.keySet(), seenAfter());
    }

    private Set<TypeId> seenAfter() {
        return seen.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private void compareAll(Place place) {
        compare(place);
        while (!open.isEmpty() || !renamed.isEmpty()) {
            if (open.isEmpty()) {
                compare(renamed.remove());
            } else {
                compare(open.remove());
            }
        }
    }

    private void compare(ObjectPair objects) {
        moves.note(objects);
        ObjectComparison comparison = new ObjectComparison(objects, changes);
        for (PropertyMatch match : objects.matches()) {
            if (comparison.isSameComponent(match)
                    && unchanged.contains(match.before(), match.after())
                    && objects.isDescribedInOnePlace(match)) {
                names.keep(match.before().use().type());
            } else {
                comparison.compare(match);
                if (!comparison.isDescribedOnce(match)) {
                    compareHeld(objects.placeOf(match), match.isRenamed());
                }
            }
        }
        comparison.compareWhole(this::compareContained);
    }

    /** Documents are not read under another name, so that what is held elsewhere, too, is compared there. */
    private void compareHeld(Place place, boolean isRenamed) {
        if (isRenamed) {
            renamed.add(place);
        } else {
            compare(place);
        }
    }

    private void compare(Place place) {
        // Where no document leads, there is no prompt: words matter to the schemas that refer to a definition.
        if (place.before().route().definition().isEmpty()) {
            texts.compare(place);
        }
        deprecations.compare(place);
        Type before = place.before().use().type();
        Type after = place.after().use().type();
        if (before instanceof Type.ListOf old && after instanceof Type.ListOf now) {
            compareContained(new Place(
                    place.before().element(old.element()), place.after().element(now.element())));
        } else if (before instanceof Type.MapOf old && after instanceof Type.MapOf now) {
            compareContained(UndeclaredMembers.of(old).in(place, null, UndeclaredMembers.of(now), null));
            if (!old.names().equals(now.names())) {
                changes.types().namesChanged(place);
            }
        } else if (before instanceof Type.Declared old && after instanceof Type.Declared now) {
            compareDeclared(place, old.id(), now.id());
        } else if (!before.equals(after)) {
            if (OwnFormats.areOther(place)) {
                changes.names().javaTypeChanged(place);
            } else {
                changes.types().changed(place);
            }
        }
    }

    /** Compares what lies in lists and maps, where null is a value of its own. */
    private void compareContained(Place place) {
        boolean wasNullable = place.before().use().nullable();
        boolean isNullable = place.after().use().nullable();
        if (wasNullable != isNullable && !place.isFreed()) {
            if (isNullable) {
                changes.types().nullAllowed(place);
            } else {
                changes.types().nullForbidden(place);
            }
        }
        compare(place);
    }

    private void compareDeclared(Place place, TypeId before, TypeId after) {
        Declaration old = place.before().schema().model().declaration(before);
        Declaration now = place.after().schema().model().declaration(after);
        if (before.equals(after) && unchanged.contains(new Type.Declared(before))) {
            names.keep(new Type.Declared(before));
            return;
        }
        if (!old.getClass().equals(now.getClass())) {
            changes.types().changed(place);
            return;
        }
        if (!seen.computeIfAbsent(before, id -> new HashSet<>()).add(after)) {
            return;
        }
        names.pair(place);
        if (old instanceof ObjectDeclaration oldObject && now instanceof ObjectDeclaration newObject) {
            open.add(ObjectPair.of(place, oldObject, newObject));
        } else if (old instanceof TupleDeclaration oldTuple && now instanceof TupleDeclaration newTuple) {
            new TuplePair(place, oldTuple, newTuple).compare(changes.types(), this::compareContained);
        } else if (old instanceof EnumDeclaration oldEnum && now instanceof EnumDeclaration newEnum) {
            new EnumComparison(new EnumPair(place, oldEnum, newEnum)).compare(changes.enums());
        } else if (old instanceof UnionDeclaration oldUnion && now instanceof UnionDeclaration newUnion) {
            new UnionComparison(new UnionPair(place, oldUnion, newUnion), changes).compare(this::compare);
        }
    }
}
