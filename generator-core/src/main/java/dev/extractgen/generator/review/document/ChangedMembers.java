package dev.extractgen.generator.review.document;

import dev.extractgen.generator.schema.JsonValue;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object but for one, which is another, new or gone. There is a document for each of the thousands of
 * members that an object may have, and to copy them for each would take a time that grows with their square.
 */
final class ChangedMembers extends AbstractMap<String, JsonValue> {
    private final Map<String, JsonValue> members;
    private final String name;
    private final @Nullable JsonValue value;

    /**
     * Keeps the members, which must not change.
     *
     * @param value the value of the one that is changed, or null when it is gone
     */
    ChangedMembers(Map<String, JsonValue> members, String name, @Nullable JsonValue value) {
        this.members = members;
        this.name = name;
        this.value = value;
    }

    @Override
    public @Nullable JsonValue get(@Nullable Object key) {
        return name.equals(key) ? value : members.get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return name.equals(key) ? value != null : members.containsKey(key);
    }

    @Override
    public int size() {
        return members.size() - (members.containsKey(name) ? 1 : 0) + (value == null ? 0 : 1);
    }

    @Override
    public Set<Map.Entry<String, JsonValue>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, JsonValue>> iterator() {
                return entries().iterator();
            }

            @Override
            public int size() {
                return ChangedMembers.this.size();
            }
        };
    }

    private Stream<Map.Entry<String, JsonValue>> entries() {
        JsonValue changed = value;
        if (changed == null) {
            return members.entrySet().stream().filter(member -> !member.getKey().equals(name));
        }
        Stream<Map.Entry<String, JsonValue>> all = members.entrySet().stream()
                .map(member -> member.getKey().equals(name) ? Map.entry(name, changed) : member);
        return members.containsKey(name) ? all : Stream.concat(all, Stream.of(Map.entry(name, changed)));
    }
}
