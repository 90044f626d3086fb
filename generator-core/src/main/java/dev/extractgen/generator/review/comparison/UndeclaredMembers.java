package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.review.document.NameSamples;
import java.util.ArrayList;
import java.util.List;
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
        List<String> known = object == null
                ? List.of()
                : object.properties().stream().map(Property::name).toList();
        String name = NameSamples.of(patterns, sample -> !known.contains(sample) && !isOther(object, sample))
                .orElse(NameSamples.ANY);
        return side.undeclared(object == null ? null : object.id(), kind, name, use);
    }

    private boolean isOther(@Nullable ObjectDeclaration object, String name) {
        return object != null
                && object.patterns().stream()
                        .limit(kind)
                        .anyMatch(members -> NameSamples.fits(members.patterns(), name));
    }
}
