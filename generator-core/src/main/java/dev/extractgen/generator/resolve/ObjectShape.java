package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.Keywords;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What schemas say together of the members of an object.
 *
 * @param members for each known name the schemas that hold of its value; none where a name is only required
 * @param required the names of the members that must be there
 * @param patterns for each pattern of names the schemas that hold of the values
 * @param others the schemas that hold of the values of other members, or null when there may be none
 * @param isOpen whether other members are expressly allowed
 */
record ObjectShape(
        Map<String, Set<SchemaNode>> members,
        Set<String> required,
        Map<String, Set<SchemaNode>> patterns,
        @Nullable Set<SchemaNode> others,
        boolean isOpen) {

    /** The pattern of the name that no component can have, since Jackson binds none to it. */
    private static final String UNNAMED = "^$";

    /**
     * What one schema says.
     *
     * @param others the schema that holds of the values of other members, or null when nothing is said of them
     * @param isOfAll whether that schema holds of the values of all members, as its pattern fits any name
     */
    private record Part(
            Map<String, SchemaNode> members,
            Map<String, SchemaNode> patterns,
            @Nullable SchemaNode others,
            boolean isOfAll) {
        static Part of(SchemaNode schema, Keywords keywords) {
            Map<String, SchemaNode> patterns = new LinkedHashMap<>(keywords.schemasByName(schema, "patternProperties"));
            SchemaNode others = keywords.schema(schema, "additionalProperties");
            boolean isOfAll = false;
            for (String pattern : List.copyOf(patterns.keySet())) {
                if (NamePattern.fitsAll(pattern)) {
                    SchemaNode ofAll = patterns.remove(pattern);
                    others = isOfAll ? others : ofAll;
                    isOfAll = true;
                } else if (NamePattern.toJava(pattern).isEmpty()) {
                    // Nobody knows which members are meant, so nothing is said of any.
                    keywords.unreadablePattern(schema, pattern);
                    patterns.remove(pattern);
                    others = isOfAll ? others : null;
                }
            }
            return new Part(keywords.schemasByName(schema, "properties"), patterns, others, isOfAll);
        }

        /** Returns whether the schema gives a member by name, only to forbid it. */
        boolean forbids(String name) {
            SchemaNode member = members.get(name);
            return member != null && member.isFalse();
        }

        /** Returns the schemas that hold of a member. */
        List<SchemaNode> of(String name) {
            List<SchemaNode> schemas = new ArrayList<>();
            SchemaNode member = members.get(name);
            if (member != null) {
                schemas.add(member);
            }
            for (Map.Entry<String, SchemaNode> pattern : patterns.entrySet()) {
                if (NamePattern.fits(pattern.getKey(), name)) {
                    schemas.add(pattern.getValue());
                }
            }
            if (others != null && (isOfAll || schemas.isEmpty())) {
                schemas.add(others);
            }
            return schemas;
        }

        /** Returns the schemas that hold of members whose names fit a pattern. */
        List<SchemaNode> ofPattern(String pattern) {
            List<SchemaNode> schemas = new ArrayList<>(2);
            SchemaNode own = patterns.get(pattern);
            if (own != null) {
                schemas.add(own);
            }
            if (others != null && (isOfAll || own == null)) {
                schemas.add(others);
            }
            return schemas;
        }
    }

    static ObjectShape of(Collection<SchemaNode> schemas, Keywords keywords) {
        List<Part> parts = new ArrayList<>();
        Set<String> required = new LinkedHashSet<>();
        boolean isRestForbidden = false;
        for (SchemaNode schema : schemas) {
            isRestForbidden |= Unevaluated.isForbidden(schema);
            parts.add(Part.of(schema, keywords));
            required.addAll(keywords.texts(schema, "required"));
        }
        Set<String> names = new LinkedHashSet<>();
        Set<String> allPatterns = new LinkedHashSet<>();
        for (Part part : parts) {
            names.addAll(part.members.keySet());
            allPatterns.addAll(part.patterns.keySet());
        }
        names.addAll(required);
        Map<String, Set<SchemaNode>> members = new LinkedHashMap<>();
        Part only = parts.size() == 1 && allPatterns.isEmpty() && !parts.get(0).isOfAll ? parts.get(0) : null;
        for (String name : names) {
            SchemaNode member = only == null ? null : only.members.get(name);
            if (member != null) {
                members.put(name, Set.of(member));
                continue;
            }
            Set<SchemaNode> said = new LinkedHashSet<>(2);
            boolean isDeclared = false;
            boolean isExpressly = false;
            for (Part part : parts) {
                said.addAll(part.of(name));
                isDeclared |= part.members.containsKey(name);
                isExpressly |= part.forbids(name);
            }
            boolean isRest = said.isEmpty() && isRestForbidden;
            if (!isRest && (isExpressly || !isForbidden(said))) {
                members.put(name, Conjunction.copy(said));
            } else if (!isDeclared) {
                required.remove(name);
                schemas.forEach(schema -> keywords.forbiddenAndRequired(schema, name));
            }
        }
        Map<String, Set<SchemaNode>> patterns = new LinkedHashMap<>();
        Set<SchemaNode> unnamed = members.remove("");
        required.remove("");
        if (unnamed != null && !isForbidden(unnamed)) {
            patterns.put(UNNAMED, unnamed);
        }
        Set<String> forbidden = new LinkedHashSet<>();
        for (String pattern : allPatterns) {
            Set<SchemaNode> said = new LinkedHashSet<>();
            for (Part part : parts) {
                said.addAll(part.ofPattern(pattern));
            }
            if (!isForbidden(said)) {
                patterns.put(pattern, said);
            } else {
                forbidden.add(pattern);
            }
        }
        Set<SchemaNode> others = new LinkedHashSet<>();
        boolean isClosed = isRestForbidden;
        boolean isOpen = false;
        for (Part part : parts) {
            if (part.others == null) {
                continue;
            }
            if (part.others.isFalse()) {
                isClosed = true;
            } else if (part.others.value() instanceof JsonValue.BooleanValue) {
                isOpen = true;
            } else {
                others.add(part.others);
            }
        }
        if (!isClosed) {
            // What takes all other members takes these, too.
            forbidden.forEach(pattern -> schemas.forEach(schema -> keywords.forbiddenPattern(schema, pattern)));
        }
        return new ObjectShape(members, required, patterns, isClosed ? null : others, isOpen);
    }

    /** Returns what forbids a member among schemas that hold together, or null when nothing does. */
    static @Nullable SchemaNode forbidding(Collection<SchemaNode> schemas, String name, Keywords keywords) {
        for (SchemaNode schema : schemas) {
            for (SchemaNode said : Part.of(schema, keywords).of(name)) {
                if (said.isFalse()) {
                    return said;
                }
            }
        }
        return null;
    }

    /** Returns whether nothing but an object without members fits. */
    boolean isOfNothing() {
        return members.isEmpty() && patterns.isEmpty() && others == null;
    }

    /** Returns whether one of the schemas takes no value. */
    private static boolean isForbidden(Set<SchemaNode> schemas) {
        for (SchemaNode schema : schemas) {
            if (schema.isFalse()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether there is a member without a name. */
    boolean hasUnnamed() {
        return patterns.containsKey(UNNAMED);
    }

    /** Returns whether two shapes differ only in which members must be there, and in what shapes no member's type. */
    boolean isLike(ObjectShape other, LikeMembers like) {
        if (!patterns.equals(other.patterns)
                || isOpen != other.isOpen
                || !(others == null ? other.others == null : others.equals(other.others))
                || !members.keySet().equals(other.members.keySet())) {
            return false;
        }
        for (Map.Entry<String, Set<SchemaNode>> member : members.entrySet()) {
            Set<SchemaNode> said = member.getValue();
            Set<SchemaNode> saidThere = other.of(member.getKey());
            if (!said.equals(saidThere) && like.shared(said, saidThere).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Returns what this shape and one like it have both, with only those members required that both require. */
    ObjectShape shared(ObjectShape other, LikeMembers like) {
        Set<String> both = new LinkedHashSet<>(required);
        both.retainAll(other.required);
        Map<String, Set<SchemaNode>> shared = new LinkedHashMap<>();
        for (Map.Entry<String, Set<SchemaNode>> member : members.entrySet()) {
            shared.put(member.getKey(), like.shared(member.getValue(), other.of(member.getKey())));
        }
        return new ObjectShape(shared, both, patterns, others, isOpen);
    }

    private Set<SchemaNode> of(String name) {
        return members.getOrDefault(name, Set.of());
    }
}
