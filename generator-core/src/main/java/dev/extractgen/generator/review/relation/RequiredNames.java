package dev.extractgen.generator.review.relation;

import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.read.NamedSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What an object must have: for each member the names that it may go by, of which one must be there. */
final class RequiredNames {
    private RequiredNames() {}

    /** Returns the members without which an object is refused. */
    static List<Set<String>> ofValues(ObjectView view, NamedSchema reader) {
        return of(view, reader, Property::isNeeded);
    }

    /**
     * Returns the members without which a union rather takes an object for another branch, also those that may be null.
     */
    static List<Set<String>> ofBranch(ObjectView view, NamedSchema reader) {
        return of(view, reader, Property::required);
    }

    private static List<Set<String>> of(ObjectView view, NamedSchema reader, Predicate<Property> isRequired) {
        List<Set<String>> required = new ArrayList<>();
        for (Property property : view.properties()) {
            if (isRequired.test(property)) {
                Set<String> names = new HashSet<>(reader.bindings().aliases(property));
                names.add(property.name());
                required.add(names);
            }
        }
        return required;
    }
}
