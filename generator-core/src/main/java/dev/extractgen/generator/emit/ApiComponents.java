package dev.extractgen.generator.emit;

import dev.extractgen.generator.emit.JavaApi.ApiComponent;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record, in order. A record may have thousands, of which few are asked for; each is described when
 * it is.
 */
public final class ApiComponents extends AbstractList<ApiComponent> {
    private final List<Component> components;
    private final Function<Component, ApiComponent> describing;
    private final @Nullable ApiComponent[] described;
    private @Nullable Map<String, Integer> indexes;

    ApiComponents(List<Component> components, Function<Component, ApiComponent> describing) {
        this.components = components;
        this.describing = describing;
        this.described = new ApiComponent[components.size()];
    }

    @Override
    public ApiComponent get(int index) {
        ApiComponent component = described[index];
        if (component == null) {
            component = describing.apply(components.get(index));
            described[index] = component;
        }
        return component;
    }

    @Override
    public int size() {
        return described.length;
    }

    /** Returns the component of a name, or null when there is none. */
    public @Nullable ApiComponent named(String name) {
        if (indexes == null) {
            indexes = new HashMap<>();
            for (int i = 0; i < components.size(); i++) {
                indexes.put(components.get(i).name(), i);
            }
        }
        Integer index = indexes.get(name);
        return index == null ? null : get(index);
    }
}
