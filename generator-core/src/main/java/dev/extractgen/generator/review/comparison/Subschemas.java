package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.resolve.NamePattern;
import dev.extractgen.generator.resolve.References;
import dev.extractgen.generator.review.document.NameSamples;
import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import dev.extractgen.generator.schema.SchemaDocument;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The subschemas that together describe the values at one place: the one that stands there, and those that it refers
 * to, combines, or allows beside null. They hold what a model leaves out: where a list says what its elements are, and
 * the words for people.
 *
 * @param schema the version that they belong to
 * @param nodes the subschemas, the one that stands at the place first
 * @param areOwn whether they speak of this place; otherwise nothing does, and they are those of what is around it
 */
public record Subschemas(NamedSchema schema, List<SchemaNode> nodes, boolean areOwn) {
    static final List<String> ALTERNATIVES = List.of("anyOf", "oneOf");
    private static final List<String> LEADING_ON = List.of("$ref", "allOf", "anyOf", "oneOf");

    /** Copies the nodes. */
    public Subschemas {
        nodes = List.copyOf(nodes);
    }

    Subschemas(NamedSchema schema, List<SchemaNode> nodes) {
        this(schema, nodes, true);
    }

    /** Returns what describes a whole document. */
    public static Subschemas of(NamedSchema schema) {
        return at(schema, schema.document().root());
    }

    /** Returns what describes the values of the subschema at a place. */
    public static Subschemas at(NamedSchema schema, SourceLocation location) {
        SchemaNode node = location.path().equals(schema.document().path())
                ? inFile(schema.document(), location)
                : schema.library().at(location);
        return node == null ? of(schema) : at(schema, node);
    }

    private static @Nullable SchemaNode inFile(SchemaDocument document, SourceLocation location) {
        JsonPointer pointer = JsonPointer.parse(location.pointer()).orElse(null);
        int start = document.base().tokens().size();
        if (pointer == null || start == 0) {
            return pointer == null ? null : document.find(pointer);
        }
        return document.find(
                new JsonPointer(pointer.tokens().subList(start, pointer.tokens().size())));
    }

    static Subschemas at(NamedSchema schema, SchemaNode node) {
        if (!node.hasAny(LEADING_ON)) {
            return new Subschemas(schema, List.of(node));
        }
        Set<SchemaNode> nodes = new LinkedHashSet<>();
        expand(node, nodes, new References(new Diagnostics(), schema.library()));
        return new Subschemas(schema, List.copyOf(nodes));
    }

    private static void expand(SchemaNode node, Set<SchemaNode> nodes, References references) {
        if (!nodes.add(node)) {
            return;
        }
        if (node.get("$ref") instanceof StringValue reference) {
            references.resolve(node, reference.text()).ifPresent(target -> expand(target, nodes, references));
        }
        children(node, "allOf").forEach(child -> expand(child, nodes, references));
        for (String keyword : ALTERNATIVES) {
            List<SchemaNode> branches = branches(node, keyword);
            if (branches.size() == 1) {
                expand(branches.get(0), nodes, references);
            }
        }
    }

    /** Returns what a keyword lists to choose from, leaving null aside. */
    static List<SchemaNode> branches(SchemaNode node, String keyword) {
        List<SchemaNode> branches = children(node, keyword);
        branches.removeIf(SchemaNode::isNull);
        return branches;
    }

    /** Returns the subschema that stands for one of another version's. */
    SchemaNode counterpart(SchemaNode other, Subschemas others) {
        for (SchemaNode node : nodes) {
            if (node.pointer().equals(other.pointer())
                    && node.location().path().equals(other.location().path())) {
                return node;
            }
        }
        int index = others.nodes.indexOf(other);
        return nodes.get(index < 0 || nodes.size() != others.nodes.size() ? 0 : index);
    }

    /** Returns the same, for a place within of which nothing speaks. */
    Subschemas around() {
        return new Subschemas(schema, nodes, false);
    }

    /** Returns where the first of the subschemas begins. */
    public SourceLocation location() {
        return nodes.get(0).location();
    }

    /**
     * Returns whether a schema stands at the place. None does where an object requires a member and says no more of it.
     */
    boolean hasSchema() {
        return !(nodes.get(0).value() instanceof StringValue);
    }

    /** Returns what describes a property of the object that this describes: several may, where it is put together. */
    Subschemas property(Property property) {
        Subschemas first = at(schema, property.location());
        if (nodes.size() == 1) {
            return first;
        }
        Set<SchemaNode> all = new LinkedHashSet<>(first.nodes);
        for (SchemaNode node : properties(property.name())) {
            all.addAll(at(schema, node).nodes);
        }
        return new Subschemas(schema, List.copyOf(all));
    }

    /** Returns whether a property of the object that this describes is described where it lies, and nowhere else. */
    boolean describesOnce(Property property) {
        return nodes.size() == 1
                || properties(property.name()).stream()
                        .allMatch(node -> node.location()
                                .pointer()
                                .equals(property.location().pointer()));
    }

    /** Returns whether some part of what describes an object describes a property, if only for another to forbid it. */
    public boolean describes(String name) {
        return !properties(name).isEmpty();
    }

    private List<SchemaNode> properties(String name) {
        List<SchemaNode> described = new ArrayList<>();
        for (SchemaNode node : nodes) {
            if (speaking(node, "properties") instanceof ObjectValue properties
                    && properties.get(name) instanceof ObjectValue value) {
                described.add(child(node, value, "properties", name));
            }
        }
        return described;
    }

    /** Returns what describes the elements of a list; where nothing does, this. */
    public Subschemas items() {
        return below("items");
    }

    /** Returns what describes one position of an array; where nothing does, this. */
    public Subschemas position(int index) {
        for (SchemaNode node : nodes) {
            for (String keyword : List.of("prefixItems", "items")) {
                List<SchemaNode> positions = children(node, keyword);
                if (index < positions.size()) {
                    return at(schema, positions.get(index));
                }
            }
        }
        return around();
    }

    /** Returns what describes the elements after those that have positions; where nothing does, this. */
    public Subschemas additionalItems() {
        return below(nodes.stream().anyMatch(node -> node.has("prefixItems")) ? "items" : "additionalItems");
    }

    /** Returns what describes members that have no names of their own; where nothing does, this. */
    public Subschemas additionalProperties() {
        return below("additionalProperties");
    }

    /**
     * Returns what describes members whose names fit a pattern; where nothing does, this.
     *
     * @param patterns the pattern, and others for members of the same kind, as Java writes them
     * @param name a name that such a member may have, if one came to mind
     */
    Subschemas pattern(List<String> patterns, String name) {
        Predicate<String> isOfKind = pattern ->
                NamePattern.toJava(pattern).filter(patterns::contains).isPresent();
        return pattern(isOfKind.and(pattern -> fits(pattern, name)))
                .or(() -> pattern(isOfKind))
                .or(() -> pattern(pattern -> fits(pattern, name)))
                .orElseGet(this::additionalProperties);
    }

    private Optional<Subschemas> pattern(Predicate<String> isMeant) {
        for (SchemaNode node : nodes) {
            if (speaking(node, "patternProperties") instanceof ObjectValue patterns) {
                for (Map.Entry<String, JsonValue> entry : patterns.members().entrySet()) {
                    if (isMeant.test(entry.getKey()) && entry.getValue() instanceof ObjectValue value) {
                        return Optional.of(at(schema, child(node, value, "patternProperties", entry.getKey())));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fits(String pattern, String name) {
        try {
            return NameSamples.fits(List.of(pattern), name);
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private Subschemas below(String keyword) {
        for (SchemaNode node : nodes) {
            if (speaking(node, keyword) instanceof ObjectValue value) {
                return at(schema, child(node, value, keyword));
            }
        }
        return around();
    }

    /** Returns what a keyword says that has subschemas; beside a reference it may say nothing. */
    private static @Nullable JsonValue speaking(SchemaNode node, String keyword) {
        return node.isReferenceAlone() ? null : node.get(keyword);
    }

    private static List<SchemaNode> children(SchemaNode node, String keyword) {
        List<SchemaNode> children = new ArrayList<>();
        if (speaking(node, keyword) instanceof ArrayValue array) {
            for (int i = 0; i < array.elements().size(); i++) {
                children.add(child(node, array.elements().get(i), keyword, String.valueOf(i)));
            }
        }
        return children;
    }

    private static SchemaNode child(SchemaNode node, JsonValue value, String... tokens) {
        JsonPointer pointer = node.pointer();
        for (String token : tokens) {
            pointer = pointer.child(token);
        }
        return new SchemaNode(node.document(), pointer, value);
    }
}
