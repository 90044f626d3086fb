package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.comparison.PropertyMatch.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which properties of two versions of an object are the same. Matching the versions the other way round gives
 * the same pairs.
 */
final class PropertyMatching {
    /** When this many pairs could be alike, properties were not renamed one by one, and nobody wants to be asked. */
    private static final long MAX_QUESTIONS = 10_000;

    /** A title may stay when the name goes; one that says no more than the name goes with it. */
    private static final List<BiPredicate<String, Property>> TITLES =
            List.of((title, property) -> true, PropertyMatching::isMoreThanName);

    private final NamedSchema before;
    private final NamedSchema after;
    private final Map<String, Property> removed = new LinkedHashMap<>();
    private final Map<String, Property> added = new LinkedHashMap<>();
    private final List<PropertyMatch> matches = new ArrayList<>();

    PropertyMatching(NamedSchema before, ObjectDeclaration oldObject, NamedSchema after, ObjectDeclaration newObject) {
        this.before = before;
        this.after = after;
        for (Property property : oldObject.properties()) {
            removed.put(property.name(), property);
        }
        for (Property property : newObject.properties()) {
            added.put(property.name(), property);
        }
        matchNames();
        if (!removed.isEmpty() && !added.isEmpty()) {
            matchAliases();
            for (BiPredicate<String, Property> titles : TITLES) {
                matchIdentical(
                        old -> shape(old, before, titles, oldObject.id()),
                        now -> shape(now, after, titles, newObject.id()));
            }
            matchSimilar(oldObject, newObject);
            inOrder(newObject);
        }
    }

    private void inOrder(ObjectDeclaration newObject) {
        Map<String, PropertyMatch> byName = new HashMap<>();
        for (PropertyMatch match : matches) {
            byName.put(match.after().name(), match);
        }
        matches.clear();
        for (Property property : newObject.properties()) {
            PropertyMatch match = byName.get(property.name());
            if (match != null) {
                matches.add(match);
            }
        }
    }

    /** Returns the properties that both versions have, in the order of the new one. */
    List<PropertyMatch> matches() {
        return matches;
    }

    /** Returns the properties that only the old version has. */
    List<Property> removed() {
        return List.copyOf(removed.values());
    }

    /** Returns the properties that only the new version has. */
    List<Property> added() {
        return List.copyOf(added.values());
    }

    private void matchNames() {
        for (Property now : List.copyOf(added.values())) {
            Property old = removed.get(now.name());
            if (old != null) {
                pair(old, now, Reason.NAME);
            }
        }
    }

    private void matchAliases() {
        for (Property now : List.copyOf(added.values())) {
            after.bindings().aliases(now).stream()
                    .filter(removed::containsKey)
                    .findFirst()
                    .ifPresent(alias -> pair(Objects.requireNonNull(removed.get(alias)), now, Reason.ALIAS));
        }
        for (Property old : List.copyOf(removed.values())) {
            before.bindings().aliases(old).stream()
                    .filter(added::containsKey)
                    .findFirst()
                    .ifPresent(alias -> pair(old, Objects.requireNonNull(added.get(alias)), Reason.ALIAS));
        }
    }

    private void pair(Property old, Property now, Reason reason) {
        matches.add(new PropertyMatch(old, now, reason));
        removed.remove(old.name());
        added.remove(now.name());
    }

    private void matchIdentical(Function<Property, String> oldShape, Function<Property, String> newShape) {
        Set<String> words = words(removed);
        words.retainAll(words(added));
        Map<String, List<Property>> oldByShape = byShape(removed, words, oldShape);
        Map<String, List<Property>> newByShape = byShape(added, words, newShape);
        oldByShape.forEach((shape, candidates) -> {
            List<Property> rivals = newByShape.getOrDefault(shape, List.of());
            if (candidates.size() == 1 && rivals.size() == 1) {
                pair(candidates.get(0), rivals.get(0), Reason.IDENTICAL);
            }
        });
    }

    private static Set<String> words(Map<String, Property> properties) {
        Set<String> words = new HashSet<>();
        for (Property property : properties.values()) {
            words.add(words(property));
        }
        return words;
    }

    /** What a property is takes long to write, and is the same only where it is described in the same words. */
    private static String words(Property property) {
        return property.isNeeded() + " " + property.documentation().description();
    }

    private static Map<String, List<Property>> byShape(
            Map<String, Property> properties, Set<String> words, Function<Property, String> shape) {
        Map<String, List<Property>> byShape = new LinkedHashMap<>();
        for (Property property : properties.values()) {
            if (words.contains(words(property))) {
                byShape.computeIfAbsent(shape.apply(property), key -> new ArrayList<>())
                        .add(property);
            }
        }
        return byShape;
    }

    /** Returns what is the same for a property wherever it lies. */
    static String shape(Property property, NamedSchema schema) {
        return shape(property, schema, PropertyMatching::isMoreThanName, null);
    }

    private static boolean isMoreThanName(String title, Property property) {
        return !Wording.isName(title, property.name());
    }

    private static String shape(
            Property property, NamedSchema schema, BiPredicate<String, Property> titles, @Nullable TypeId object) {
        String title = property.documentation().title();
        return ShapeText.withWords(property.use(), schema.model(), text -> titles.test(text, property), object)
                + (property.isNeeded() ? " required " : " ")
                + (title != null && titles.test(title, property) ? title : "")
                + " "
                + property.documentation().description();
    }

    private void matchSimilar(ObjectDeclaration oldObject, ObjectDeclaration newObject) {
        if (removed.isEmpty() || added.isEmpty() || (long) removed.size() * added.size() > MAX_QUESTIONS) {
            return;
        }
        Neighbours neighbours = new Neighbours(oldObject.properties(), newObject.properties());
        ReplacedWords words = new ReplacedWords(removed.keySet(), added.keySet());
        // Types take long to write.
        Map<String, String> oldTypes = new HashMap<>();
        Map<String, String> newTypes = new HashMap<>();
        Map<Property, List<Property>> similar = new HashMap<>();
        for (Property old : removed.values()) {
            for (Property now : added.values()) {
                if ((isSimilar(old, now, neighbours) || words.tellApart(old.name(), now.name()))
                        && (haveSameDefinition(old, now)
                                || type(old, before, oldTypes).equals(type(now, after, newTypes)))) {
                    similar.computeIfAbsent(old, key -> new ArrayList<>()).add(now);
                    similar.computeIfAbsent(now, key -> new ArrayList<>()).add(old);
                }
            }
        }
        for (Property old : List.copyOf(removed.values())) {
            List<Property> candidates = similar.getOrDefault(old, List.of());
            if (candidates.size() == 1
                    && similar.getOrDefault(candidates.get(0), List.of()).size() == 1) {
                pair(old, candidates.get(0), Reason.SIMILAR);
            }
        }
    }

    private static String type(Property property, NamedSchema schema, Map<String, String> known) {
        return known.computeIfAbsent(property.name(), name -> ShapeText.of(property.use(), schema.model()));
    }

    private static boolean isSimilar(Property old, Property now, Neighbours neighbours) {
        return Similarity.isSimilar(old, now)
                || (neighbours.areSame(old.name(), now.name())
                        && (Similarity.isSimilarInPlace(old, now) || haveSameDefinition(old, now)));
    }

    /** Returns whether two properties refer to one definition, which may itself have been edited. */
    private static boolean haveSameDefinition(Property old, Property now) {
        Type type = old.use().type();
        while (type instanceof Type.ListOf list) {
            type = list.element().type();
        }
        return type instanceof Type.Declared
                && old.use().type().equals(now.use().type());
    }
}
