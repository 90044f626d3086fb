package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.review.document.NameSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return in(side, object, NameSamples.of(patterns, name -> takes(object, name)));
    }

    private Side in(Side side, @Nullable ObjectDeclaration object, Optional<String> name) {
        return side.undeclared(object == null ? null : object.id(), kind, name.orElse(NameSamples.ANY), use);
    }

    /**
     * Returns the place of such members in two versions: under a name that both take, if there is one. Under another,
     * the one would not come to read what the other writes.
     *
     * @param before the object of the old version that they lie in, or null when it is a map
     * @param after the object of the new version, or null
     */
    Place in(
            Place place,
            @Nullable ObjectDeclaration before,
            UndeclaredMembers others,
            @Nullable ObjectDeclaration after) {
        Predicate<String> isTaken = name -> takes(before, name) && others.takes(after, name);
        Optional<String> name = NameSamples.of(patterns, isTaken).or(() -> NameSamples.of(others.patterns, isTaken));
        return name.isEmpty()
                ? new Place(in(place.before(), before), others.in(place.after(), after))
                : new Place(in(place.before(), before, name), others.in(place.after(), after, name));
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
