package dev.extractgen.generator.review;

import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.review.Review.Pair;
import dev.extractgen.generator.review.comparison.ShapeText;
import dev.extractgen.generator.review.comparison.Similarity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds out which schemas of two versions are the same: by their files, or by what they say when a file has moved. */
final class SchemaMatching {
    private static final double SIMILAR_NAMES = 0.7;
    private static final int FEW_NAMES = 3;

    /** Several schemas may come from one file, under names, from places or in packages of their own. */
    private static final List<Function<SchemaSource, String>> KEYS = List.of(
            SchemaSource::path,
            source -> "%s %s %s".formatted(source.path(), source.className(), source.schemaPointer()),
            source -> "%s %s %s %s"
                    .formatted(source.path(), source.className(), source.schemaPointer(), source.packageName()));

    private final List<Pair> matches = new ArrayList<>();
    private final List<Pair> moved = new ArrayList<>();
    private final Map<String, NamedSchema> removed = new LinkedHashMap<>();
    private final Map<String, NamedSchema> added = new LinkedHashMap<>();

    SchemaMatching(List<NamedSchema> before, List<NamedSchema> after) {
        Set<String> ambiguous = ambiguous(before, after);
        removed.putAll(byKey(before, ambiguous));
        added.putAll(byKey(after, ambiguous));
        for (String key : List.copyOf(removed.keySet())) {
            NamedSchema now = added.remove(key);
            if (now != null) {
                matches.add(new Pair(Objects.requireNonNull(removed.get(key)), now));
                removed.remove(key);
            }
        }
        matchMoved();
    }

    /** Returns the keys that tell no schema of either version from all others. */
    private static Set<String> ambiguous(List<NamedSchema> before, List<NamedSchema> after) {
        Set<String> ambiguous = new HashSet<>();
        for (List<NamedSchema> version : List.of(before, after)) {
            for (Function<SchemaSource, String> key : KEYS) {
                Set<String> known = new HashSet<>();
                for (NamedSchema schema : version) {
                    String text = key.apply(schema.source());
                    if (!known.add(text)) {
                        ambiguous.add(text);
                    }
                }
            }
        }
        return ambiguous;
    }

    private static Map<String, NamedSchema> byKey(List<NamedSchema> schemas, Set<String> ambiguous) {
        Map<String, NamedSchema> byKey = new LinkedHashMap<>();
        for (NamedSchema schema : schemas) {
            String key = "";
            for (Function<SchemaSource, String> each : KEYS) {
                if (key.isEmpty() || ambiguous.contains(key)) {
                    key = each.apply(schema.source());
                }
            }
            byKey.put(key, schema);
        }
        return byKey;
    }

    private void matchMoved() {
        if (removed.isEmpty() || added.isEmpty()) {
            return;
        }
        matchSame(
                (path, schema) -> ShapeText.withWords(TypeUse.of(schema.model().root()), schema.model()));
        // A file that was edited, too, is known by its name when it went to another folder.
        matchSame((key, schema) -> key.substring(schema.source().path().lastIndexOf('/') + 1));
        matchSimilar();
    }

    /** Matches what is the same in one schema of each version, and in no others. */
    private void matchSame(BiFunction<String, NamedSchema, String> text) {
        Map<String, List<String>> after = byText(added, text);
        byText(removed, text).forEach((shared, before) -> {
            List<String> now = after.getOrDefault(shared, List.of());
            if (before.size() == 1 && now.size() == 1) {
                move(before.get(0), now.get(0));
            }
        });
    }

    private static Map<String, List<String>> byText(
            Map<String, NamedSchema> schemas, BiFunction<String, NamedSchema, String> text) {
        Map<String, List<String>> byText = new LinkedHashMap<>();
        schemas.forEach((key, schema) -> byText.computeIfAbsent(text.apply(key, schema), shared -> new ArrayList<>())
                .add(key));
        return byText;
    }

    /** One that was edited and has another name, too, is known by what most of its properties are called. */
    private void matchSimilar() {
        Map<String, List<String>> similar = new HashMap<>();
        Map<String, Set<String>> after = properties(added);
        properties(removed)
                .forEach((key, old) -> after.forEach((other, now) -> {
                    if (areSimilar(old, now)) {
                        similar.computeIfAbsent(key, each -> new ArrayList<>()).add(other);
                        similar.computeIfAbsent(other, each -> new ArrayList<>())
                                .add(key);
                    }
                }));
        for (String key : List.copyOf(removed.keySet())) {
            List<String> candidates = similar.getOrDefault(key, List.of());
            if (candidates.size() == 1
                    && similar.getOrDefault(candidates.get(0), List.of()).size() == 1) {
                move(key, candidates.get(0));
            }
        }
    }

    private static boolean areSimilar(Set<String> names, Set<String> others) {
        return names.size() >= FEW_NAMES && Similarity.common(names, others) >= SIMILAR_NAMES;
    }

    private static Map<String, Set<String>> properties(Map<String, NamedSchema> schemas) {
        Map<String, Set<String>> properties = new LinkedHashMap<>();
        schemas.forEach((key, schema) -> properties.put(key, properties(schema)));
        return properties;
    }

    private static Set<String> properties(NamedSchema schema) {
        return schema.model().root() instanceof Type.Declared root
                        && schema.model().declaration(root.id()) instanceof ObjectDeclaration object
                ? object.properties().stream().map(Property::name).collect(Collectors.toSet())
                : Set.of();
    }

    private void move(String before, String after) {
        NamedSchema old = removed.remove(before);
        NamedSchema now = added.remove(after);
        if (old != null && now != null) {
            moved.add(new Pair(old, now));
        }
    }

    /** Returns the schemas that both versions have. */
    List<Pair> all() {
        List<Pair> all = new ArrayList<>(matches);
        all.addAll(moved);
        return all;
    }

    /** Returns the schemas that both versions have at different places. */
    List<Pair> moved() {
        return moved;
    }

    /** Returns the schemas that only the old version has. */
    List<NamedSchema> removed() {
        return List.copyOf(removed.values());
    }

    /** Returns the schemas that only the new version has. */
    List<NamedSchema> added() {
        return List.copyOf(added.values());
    }
}
