package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.DecodeProblem.Code;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.support.Copies;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Metadata of a map. What the service says of members that the data doesn't have is reported. */
final class MapMetadata extends MetadataNode {
    private final Map<String, @Nullable Object> members;
    private final int offset;
    private final Problems problems;

    MapMetadata(Map<String, @Nullable Object> members, int offset, Problems problems) {
        this.members = members;
        this.offset = offset;
        this.problems = problems;
    }

    @Override
    MetadataNode at(String name) {
        return members.get(name) instanceof MetadataNode node ? node : NONE;
    }

    @Override
    Map<String, FieldMetadataEntry> entries(@Nullable Map<String, ?> values) {
        Map<String, FieldMetadataEntry> bound = new LinkedHashMap<>();
        if (values != null) {
            for (String name : values.keySet()) {
                bound.put(
                        name, members.get(name) instanceof FieldMetadataEntry entry ? entry : FieldMetadataEntry.EMPTY);
            }
        }
        reportOthers(bound);
        return Copies.map(bound);
    }

    @Override
    <V extends @Nullable Object, M> Map<String, M> map(
            @Nullable Map<String, V> values, BiFunction<? super V, MetadataNode, M> bind) {
        Map<String, M> bound = super.map(values, bind);
        reportOthers(bound);
        return bound;
    }

    private void reportOthers(Map<String, ?> bound) {
        members.forEach((name, metadata) -> {
            if (metadata != null && !bound.containsKey(name)) {
                problems.addMember(Code.METADATA_WITHOUT_VALUE, offset, name, "nothing; the result has no such member");
            }
        });
    }
}
