package dev.extractgen.generator.review.unchanged;

import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Reachability;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.read.NamedSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The types of a schema that are the same in two versions, with all that they lead to: they hold the same, go by the
 * same names, and are described by the same words. Most of a schema is, when it is edited. What is written alike need
 * not be the same, as it may be combined with something else; and what is not known to be the same is not.
 */
public final class Unchanged {
    /** Nothing: all is taken for changed. */
    public static final Unchanged NOTHING = new Unchanged(false, Set.of(), (old, now) -> false);

    private final boolean isReadAlike;
    private final Set<TypeId> types;
    private final BiPredicate<SourceLocation, SourceLocation> isSamePlace;

    private Unchanged(boolean isReadAlike, Set<TypeId> types, BiPredicate<SourceLocation, SourceLocation> isSamePlace) {
        this.isReadAlike = isReadAlike;
        this.types = types;
        this.isSamePlace = isSamePlace;
    }

    /** Finds what two versions have in common. */
    public static Unchanged between(NamedSchema before, NamedSchema after) {
        boolean isReadAlike = before.document().base().equals(after.document().base())
                && before.source().options().equals(after.source().options())
                && before.bindings().fields().equals(after.bindings().fields())
                && before.bindings().types().equals(after.bindings().types());
        if (!isReadAlike) {
            return NOTHING;
        }
        ChangedPlaces changed = new ChangedPlaces(before.document(), after.document());
        BiPredicate<SourceLocation, SourceLocation> isSamePlace =
                (old, now) -> old.pointer().equals(now.pointer())
                        && old.path().equals(before.document().path())
                        && now.path().equals(after.document().path())
                        && !changed.contains(old.pointer());
        return new Unchanged(true, types(before, after, isSamePlace), isSamePlace);
    }

    /** Returns whether a type means the same in both versions, when both say it. */
    public boolean contains(Type type) {
        if (type instanceof Type.ListOf list) {
            return contains(list.element().type());
        }
        if (type instanceof Type.MapOf map) {
            return contains(map.value().type());
        }
        return type instanceof Type.Declared declared ? types.contains(declared.id()) : isReadAlike;
    }

    /** Returns whether two versions of a property are the same, whatever its component is called. */
    public boolean contains(Property before, Property after) {
        return isAlike(before, after, isSamePlace) && contains(before.use().type());
    }

    private static Set<TypeId> types(
            NamedSchema before, NamedSchema after, BiPredicate<SourceLocation, SourceLocation> isSamePlace) {
        Map<TypeId, Declaration> old = before.model().declarations();
        Map<TypeId, Declaration> now = after.model().declarations();
        // Types that other modules have are declared by neither version.
        List<TypeId> others = new ArrayList<>(before.model().imported().keySet());
        old.forEach((id, declaration) -> {
            Declaration other = now.get(id);
            if (other == null
                    || !isSamePlace.test(declaration.location(), other.location())
                    || !before.names().agreesWith(after.names(), id)
                    || !isAlike(declaration, other, isSamePlace)) {
                others.add(id);
            }
        });
        Set<TypeId> same = new HashSet<>(old.keySet());
        same.removeAll(new Reachability(old).leadingTo(others));
        return same;
    }

    /** Returns whether two declarations are alike, leaving aside what they lead to. */
    private static boolean isAlike(
            Declaration before, Declaration after, BiPredicate<SourceLocation, SourceLocation> isSamePlace) {
        if (before instanceof ObjectDeclaration old && after instanceof ObjectDeclaration now) {
            return isAlike(old.properties(), now.properties(), isSamePlace)
                    && old.patterns().equals(now.patterns())
                    && isAlike(old.others(), now.others());
        }
        if (before instanceof TupleDeclaration old && after instanceof TupleDeclaration now) {
            return old.required() == now.required()
                    && old.positions().equals(now.positions())
                    && Objects.equals(old.others(), now.others());
        }
        if (before instanceof EnumDeclaration old && after instanceof EnumDeclaration now) {
            return old.values().equals(now.values());
        }
        return before instanceof UnionDeclaration old
                && after instanceof UnionDeclaration now
                && old.branches().equals(now.branches());
    }

    private static boolean isAlike(OtherMembers before, OtherMembers after) {
        if (before instanceof OtherMembers.Kept old && after instanceof OtherMembers.Kept now) {
            return old.value().equals(now.value());
        }
        return before.getClass().equals(after.getClass());
    }

    private static boolean isAlike(
            List<Property> before, List<Property> after, BiPredicate<SourceLocation, SourceLocation> isSamePlace) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!isAlike(before.get(i), after.get(i), isSamePlace)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlike(
            Property before, Property after, BiPredicate<SourceLocation, SourceLocation> isSamePlace) {
        return before.name().equals(after.name())
                && before.required() == after.required()
                && before.use().equals(after.use())
                && isSamePlace.test(before.location(), after.location());
    }
}
