package dev.extractgen.runtime.decode;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A shape that is looked up each time. */
final class ReferenceShape extends MetadataShape {
    private final Supplier<MetadataShape> shape;

    ReferenceShape(Supplier<MetadataShape> shape) {
        this.shape = shape;
    }

    @Override
    @Nullable
    Object read(MetadataSource source) {
        return shape.get().read(source);
    }
}
