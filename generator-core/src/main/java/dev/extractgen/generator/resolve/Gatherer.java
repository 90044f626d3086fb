package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.schema.Keywords;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first pass: follows references and {@code allOf} from schemas that hold of one value, until only schemas are left
 * that speak for themselves.
 */
final class Gatherer {
    /** What refers to other schemas or combines some, as most schemas do not. */
    static final List<String> LEADING_ON = List.of("$ref", "$dynamicRef", "$recursiveRef", "allOf", "anyOf", "oneOf");

    /** What says several things of which one holds. */
    static final List<String> CHOICES = List.of("anyOf", "oneOf");

    private final Resolution resolution;
    private final Keywords keywords;
    private final References references;
    private final SchemaNode root;
    private final Map<SchemaNode, Optional<Conjunction>> known = new HashMap<>();
    private final Owners owners;
    private final PartialSchemas partial;
    private final UnstatedTypes unstated;
    private final Unevaluated unevaluated;
    private final ProgramValues programs;

    /** A schema on the way, and the one that led to it. */
    private record Step(SchemaNode schema, @Nullable Step from) {
        boolean isCircular() {
            Step step = from;
            while (step != null && !step.schema.equals(schema)) {
                step = step.from;
            }
            return step != null;
        }
    }

    Gatherer(
            Resolution resolution,
            References references,
            SchemaNode root,
            Owners owners,
            PartialSchemas partial,
            UnstatedTypes unstated) {
        this.resolution = resolution;
        this.keywords = resolution.keywords();
        this.references = references;
        this.root = root;
        this.owners = owners;
        this.partial = partial;
        this.unstated = unstated;
        this.unevaluated = new Unevaluated(keywords, references);
        this.programs = new ProgramValues(resolution, references, partial);
    }

    /** Returns what schemas say together, or empty if one of them is {@code false}. */
    Optional<Conjunction> gather(Collection<SchemaNode> schemas) {
        if (schemas.size() == 1) {
            return gather(schemas.iterator().next());
        }
        Conjunction all = new Conjunction(Set.of(), Set.of(), false);
        for (SchemaNode schema : schemas) {
            Optional<Conjunction> one = gather(schema);
            if (one.isEmpty()) {
                return one;
            }
            all = all.and(one.get());
        }
        return Optional.of(all);
    }

    /** Returns what one schema says, or empty if it or one that it refers to or combines is {@code false}. */
    Optional<Conjunction> gather(SchemaNode schema) {
        Optional<Conjunction> conjunction = known.get(schema);
        if (conjunction == null) {
            conjunction = follow(schema);
            known.put(schema, conjunction);
        }
        return conjunction;
    }

    private Optional<Conjunction> follow(SchemaNode start) {
        if (!start.hasAny(LEADING_ON) && !start.isFalse()) {
            boolean closes = unevaluated.closes(start);
            resolution.reportRestrictions(start, closes);
            boolean isNullable = keywords.isTrue(start, "nullable");
            boolean saysAnything = closes || Shaping.saysAnything(start);
            Set<SchemaNode> parts = saysAnything ? Set.of(part(start, closes, false)) : Set.of();
            return Optional.of(new Conjunction(parts, Set.of(), isNullable));
        }
        Set<SchemaNode> seen = new LinkedHashSet<>();
        Set<SchemaNode> parts = new LinkedHashSet<>();
        Set<Choice> choices = new LinkedHashSet<>();
        boolean isNullable = false;
        boolean isEndless = false;
        SchemaNode owner = start;
        Map<SchemaNode, SchemaNode> passed = new LinkedHashMap<>();
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(start, null)));
        while (!open.isEmpty()) {
            Step step = open.pop();
            SchemaNode schema = step.schema;
            if (!seen.add(schema)) {
                isEndless |= step.isCircular();
                continue;
            }
            if (schema.isFalse()) {
                return Optional.empty();
            }
            boolean closes = unevaluated.closes(schema);
            resolution.reportRestrictions(schema, closes);
            isNullable |= keywords.isTrue(schema, "nullable");
            List<SchemaNode> referred = referred(schema);
            boolean isAlone = schema.isReferenceAlone();
            if (isAlone) {
                Optional<Choice> widened =
                        referred.isEmpty() ? Optional.empty() : unstated.besideReference(schema, referred.get(0));
                widened.ifPresent(choice -> {
                    choices.add(choice);
                    referred.clear();
                });
            } else {
                List<Choice> own = choices(schema);
                choices.addAll(own);
                if (closes || Shaping.saysAnything(schema) || Formats.isNamed(schema, keywords)) {
                    parts.add(part(schema, closes, !own.isEmpty()));
                }
                addRequiredByAll(schema, parts);
                referred.addAll(keywords.schemas(schema, "allOf"));
            }
            if (schema.equals(owner) && referred.size() == 1 && choices.isEmpty()) {
                parts.forEach(part -> passed.putIfAbsent(part, schema));
                owner = referred.get(0);
            }
            for (int i = referred.size() - 1; i >= 0; i--) {
                open.push(new Step(referred.get(i), step));
            }
        }
        Conjunction conjunction = new Conjunction(parts, choices, isNullable);
        Set<SchemaNode> said = Repetition.leftOut(parts, keywords);
        owners.add(new Conjunction(said, choices, false), outermost(passed, said, owner));
        if (isEndless && conjunction.isFree()) {
            resolution.report(
                    DiagnosticCode.ENDLESS_REFERENCE,
                    start.location(),
                    "leads back to itself without ever saying what a value looks like; break the circle");
        }
        return Optional.of(conjunction);
    }

    /** Returns the first of the schemas that led on which says more than to repeat what follows, or the last one. */
    private static SchemaNode outermost(Map<SchemaNode, SchemaNode> passed, Set<SchemaNode> said, SchemaNode last) {
        for (Map.Entry<SchemaNode, SchemaNode> each : passed.entrySet()) {
            if (said.contains(each.getKey())) {
                return each.getValue();
            }
        }
        return last;
    }

    /** Returns what a schema says by itself. */
    private SchemaNode part(SchemaNode schema, boolean closes, boolean hasChoices) {
        Set<String> dropped = new LinkedHashSet<>(hasChoices ? CHOICES : List.of());
        if (!closes && Unevaluated.isForbidden(schema)) {
            dropped.add(Unevaluated.PROPERTIES);
        }
        if (hasChoices) {
            // It speaks of the elements that the choices leave, which the part does not know any more.
            dropped.add(Unevaluated.ITEMS);
        }
        return partial.without(dropped, schema);
    }

    private List<SchemaNode> referred(SchemaNode schema) {
        List<SchemaNode> targets = new ArrayList<>();
        String reference = keywords.text(schema, "$ref");
        if (reference != null) {
            references.resolve(schema, reference).ifPresent(targets::add);
        }
        for (String keyword : List.of("$dynamicRef", "$recursiveRef")) {
            String dynamic = schema.document().dialect().isReferenceAlone() ? null : keywords.text(schema, keyword);
            if (dynamic != null) {
                references.resolveDynamic(schema, keyword, dynamic, root).ifPresent(targets::add);
            }
        }
        return targets;
    }

    /** Adds what all branches require of choices that shape no type: that much holds whichever is meant. */
    private void addRequiredByAll(SchemaNode schema, Set<SchemaNode> parts) {
        for (String keyword : CHOICES) {
            List<SchemaNode> branches = keywords.schemas(schema, keyword);
            Set<String> required = new LinkedHashSet<>();
            for (int i = 0; i < branches.size(); i++) {
                if (Shaping.shapes(branches.get(i))) {
                    required.clear();
                    break;
                }
                List<String> names = keywords.texts(branches.get(i), "required");
                if (i == 0) {
                    required.addAll(names);
                } else {
                    required.retainAll(names);
                }
            }
            if (!required.isEmpty()) {
                parts.add(partial.onlyRequired(branches.get(0), required));
            }
        }
    }

    private List<Choice> choices(SchemaNode schema) {
        List<Choice> choices = new ArrayList<>();
        for (String keyword : CHOICES) {
            List<SchemaNode> branches = programs.leftOut(keywords.schemas(schema, keyword));
            for (SchemaNode branch : branches) {
                if (Shaping.shapes(branch)) {
                    choices.add(new Choice(schema, keyword, branches));
                    break;
                }
            }
        }
        return choices;
    }
}
