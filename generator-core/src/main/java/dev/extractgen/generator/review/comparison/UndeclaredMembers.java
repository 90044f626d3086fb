package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.review.document.CommonNames;
import dev.extractgen.generator.review.document.NameSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Members that are not known by name, and that are kept.
 *
 * @param kind which of the kinds of such members that the object has
 * @param patterns regular expressions, one of which their names contain; none for those that fit no other kind
 * @param use the type of their values
 */
public record UndeclaredMembers(int kind, List<String> patterns, TypeUse use) {
    /** Returns the kinds of members of an object. */
    public static List<UndeclaredMembers> of(ObjectDeclaration object) {
        List<UndeclaredMembers> kinds = new ArrayList<>();
        object.patterns()
                .forEach(members -> kinds.add(new UndeclaredMembers(kinds.size(), members.patterns(), members.use())));
        if (object.others() instanceof OtherMembers.Kept kept) {
            kinds.add(new UndeclaredMembers(kinds.size(), List.of(), kept.value()));
        }
        return kinds;
    }

    static UndeclaredMembers of(Type.MapOf map) {
        return new UndeclaredMembers(0, map.names().patterns(), map.value());
    }

    /** Returns the place of such members in the object that lies at a side. */
    public Side in(Side side, @Nullable ObjectDeclaration object) {
        return in(side, object, true);
    }

    private Side in(Side side, @Nullable ObjectDeclaration object, boolean isNamed) {
        String name = NameSamples.of(patterns, each -> takes(object, each)).orElse(NameSamples.ANY);
        return in(side, object, name, isNamed);
    }

    private Side in(Side side, @Nullable ObjectDeclaration object, String name, boolean isNamed) {
        return side.undeclared(object == null ? null : object.id(), this, name, isNamed);
    }

    /**
     * Returns the place of such members in two versions: under a name that both take, if there is one. Under another,
     * the one would not come to read what the other writes.
     *
     * @param before the object of the old version that they lie in, or null when it is a map
     * @param after the object of the new version, or null
     */
    public Place in(
            Place place,
            @Nullable ObjectDeclaration before,
            UndeclaredMembers others,
            @Nullable ObjectDeclaration after) {
        Predicate<String> isTaken = name -> takes(before, name) && others.takes(after, name);
        return CommonNames.find(patterns, others.patterns, isTaken)
                .map(name ->
                        new Place(in(place.before(), before, name, true), others.in(place.after(), after, name, true)))
                .orElseGet(() -> {
                    boolean isNamed = !CommonNames.areUnknown(patterns, others.patterns, isTaken);
                    return new Place(in(place.before(), before, isNamed), others.in(place.after(), after, isNamed));
                });
    }

    private boolean takes(@Nullable ObjectDeclaration object, String name) {
        return NameSamples.fits(patterns, name) && (object == null || !isOther(object, name));
    }

    private boolean isOther(ObjectDeclaration object, String name) {
        return object.properties().stream().anyMatch(property -> property.name().equals(name))
                || object.patterns().stream()
                        .limit(kind)
                        .anyMatch(members -> NameSamples.fits(members.patterns(), name));
    }
}
