package dev.extractgen.generator.naming;

import dev.extractgen.generator.bindings.Bindings;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.PatternMembers;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.TypeId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Decides every Java name for one schema. */
public final class Namer {
    private final ExtractionModel model;
    private final RootName root;
    private final Map<TypeId, ImportedType> imported;
    private final Map<TypeId, ImportedType> parts;
    private final ChosenNames chosen;

    /**
     * Makes a namer for a schema whose root has its name already.
     *
     * @param imported the names of the types that other modules generate and that types of this schema refer to
     * @param parts the names of those that only these refer to, as far as they are known
     * @param bindings the names that users chose
     * @param diagnostics takes those that can't be given
     */
    public Namer(
            ExtractionModel model,
            RootName root,
            Map<TypeId, ImportedType> imported,
            Map<TypeId, ImportedType> parts,
            Bindings bindings,
            Diagnostics diagnostics) {
        this.imported = imported;
        this.parts = parts;
        this.model = model;
        this.root = root;
        this.chosen = new ChosenNames(model, root, bindings, diagnostics);
    }

    /** Decides the names. */
    public JavaNames name() {
        Map<TypeId, Map<String, String>> components = new HashMap<>();
        Map<TypeId, List<String>> otherMembers = new HashMap<>();
        Map<TypeId, List<String>> constants = new HashMap<>();
        for (Declaration declaration : model.declarations().values()) {
            name(declaration, components, otherMembers, constants);
        }
        Set<String> allComponents = allNames(components, otherMembers);
        // No code is written for these, so that they take no names from others; but reviews speak of them.
        for (Declaration declaration : model.imported().values()) {
            name(declaration, components, otherMembers, constants);
        }
        Predicate<String> isComponent = allComponents::contains;
        TypeNames types = new TypeNames(model, root, allComponents, chosen.types(), imported);
        Predicate<String> isType = types::isTaken;
        return new JavaNames(
                root,
                OwnNames.besides(isComponent, isType),
                BuilderNames.besides(isComponent, isType),
                types.types(),
                types.wrappers(),
                components,
                otherMembers,
                constants,
                new ImportedNames(model, imported, parts));
    }

    private void name(
            Declaration declaration,
            Map<TypeId, Map<String, String>> components,
            Map<TypeId, List<String>> otherMembers,
            Map<TypeId, List<String>> constants) {
        if (declaration instanceof ObjectDeclaration object) {
            Map<String, String> names = components(object);
            components.put(object.id(), names);
            otherMembers.put(object.id(), otherMembers(object, names));
        } else if (declaration instanceof EnumDeclaration enumeration) {
            constants.put(enumeration.id(), constants(enumeration));
        }
    }

    private static Set<String> allNames(
            Map<TypeId, Map<String, String>> components, Map<TypeId, List<String>> otherMembers) {
        Set<String> names = new HashSet<>();
        for (List<String> others : otherMembers.values()) {
            names.addAll(others);
        }
        for (Map<String, String> all : components.values()) {
            names.addAll(all.values());
        }
        return names;
    }

    private Map<String, String> components(ObjectDeclaration object) {
        Map<String, String> byUser = chosen.components(object.id());
        List<Claim<String>> claims = new ArrayList<>();
        for (Property property : object.properties()) {
            String name = property.name();
            if (!byUser.containsKey(name)) {
                claims.add(new Claim<>(name, name, Candidates.component(name, this::isComponent)));
            }
        }
        Scope scope = new Scope(UnaryOperator.identity());
        scope.reserve(byUser.values());
        Map<String, String> names = scope.name(claims);
        names.putAll(byUser);
        return names;
    }

    /** In scripts that know no capital letters, a component could be called like the classes of its file. */
    private boolean isComponent(String name) {
        return !JavaWords.isNoComponent(name) && !name.equals(root.record()) && !name.equals(root.decoder());
    }

    private static List<String> otherMembers(ObjectDeclaration object, Map<String, String> components) {
        List<String> names =
                object.patterns().isEmpty() ? new ArrayList<>() : membersByPattern(object.patterns(), components);
        if (object.others() instanceof OtherMembers.Kept) {
            names.add(OwnNames.free(
                    List.of("additionalProperties", "otherProperties"),
                    name -> components.containsValue(name) || names.contains(name)));
        }
        return names;
    }

    private static List<String> membersByPattern(List<PatternMembers> all, Map<String, String> components) {
        List<Claim<PatternMembers>> claims = new ArrayList<>();
        for (PatternMembers members : all) {
            claims.add(new Claim<>(members, "", ofPatterns(members.patterns(), all.size() == 1)));
        }
        Scope scope = new Scope(UnaryOperator.identity());
        scope.reserve(components.values());
        Map<PatternMembers, String> given = scope.name(claims);
        List<String> names = new ArrayList<>();
        for (PatternMembers members : all) {
            names.add(Objects.requireNonNull(given.get(members)));
        }
        return names;
    }

    private static Candidates ofPatterns(List<String> patterns, boolean isOnly) {
        String all = String.join("|", patterns);
        String best = isOnly ? "patternProperties" : camel(PatternWords.of(patterns.get(0)), all);
        return new Candidates(best, () -> {
            List<String> others = new ArrayList<>(List.of(camel(patterns.get(0), all)));
            others.addAll(Candidates.hashed(best, all));
            return others;
        });
    }

    private static String camel(String words, String all) {
        return Candidates.limited(Words.of("pattern " + words).camel(), all);
    }

    private static List<String> constants(EnumDeclaration enumeration) {
        List<Claim<Object>> claims = new ArrayList<>();
        for (Object value : enumeration.values()) {
            // A number and a string may be written alike; what they are is part of what they are called.
            String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
            Candidates candidates = Candidates.constant(text);
            if (!(value instanceof String)) {
                candidates = candidates.orElse(candidates.best() + (value instanceof Boolean ? "_BOOLEAN" : "_NUMBER"));
            }
            claims.add(new Claim<>(value, text, candidates));
        }
        Scope scope = new Scope(UnaryOperator.identity());
        scope.reserve(List.of(JavaWords.TABLE_OF_CONSTANTS));
        Map<Object, String> names = scope.name(claims);
        List<String> constants = new ArrayList<>();
        for (Object value : enumeration.values()) {
            constants.add(Objects.requireNonNull(names.get(value)));
        }
        return constants;
    }
}
