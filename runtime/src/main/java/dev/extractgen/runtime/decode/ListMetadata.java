package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.DecodeProblem.Code;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.support.Copies;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Metadata of a list. The service's list may be shorter or longer than the data; what is too much is reported. */
final class ListMetadata extends MetadataNode {
    private final List<@Nullable Object> elements;
    private final int offset;
    private final int first;
    private final Problems problems;
    private int dropped;

    /**
     * Makes metadata of a list.
     *
     * @param elements for each element an entry, a node, or null when there is nothing
     * @param offset the start of the array that the elements stand in
     * @param first the index that the first of them has there
     * @param problems takes what the result has no element for
     */
    ListMetadata(List<@Nullable Object> elements, int offset, int first, Problems problems) {
        this.elements = elements;
        this.offset = offset;
        this.first = first;
        this.problems = problems;
    }

    @Override
    public MetadataNode at(int index) {
        return index < elements.size() && elements.get(index) instanceof MetadataNode node ? node : NONE;
    }

    @Override
    FieldMetadataEntry entry(int index) {
        return index < elements.size() && elements.get(index) instanceof FieldMetadataEntry entry
                ? entry
                : FieldMetadataEntry.EMPTY;
    }

    @Override
    void drop(BitSet indexes) {
        if (indexes.isEmpty()) {
            return;
        }
        List<@Nullable Object> kept = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (indexes.get(i)) {
                report(i, i);
            } else {
                kept.add(elements.get(i));
            }
        }
        dropped = elements.size() - kept.size();
        elements.clear();
        elements.addAll(kept);
    }

    @Override
    List<FieldMetadataEntry> entries(@Nullable List<?> values) {
        int size = values == null ? 0 : values.size();
        List<FieldMetadataEntry> bound = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            bound.add(entry(i));
        }
        reportFrom(size);
        return Copies.list(bound);
    }

    @Override
    <V extends @Nullable Object, M> List<M> list(
            @Nullable List<V> values, BiFunction<? super V, MetadataNode, M> bind) {
        reportFrom(values == null ? 0 : values.size());
        return super.list(values, bind);
    }

    private void reportFrom(int size) {
        for (int i = size; i < elements.size(); i++) {
            report(i, i + dropped);
        }
    }

    private void report(int index, int sentIndex) {
        if (elements.get(index) != null) {
            problems.addElement(
                    Code.METADATA_WITHOUT_VALUE, offset, first + sentIndex, "nothing; the result has no such element");
        }
    }
}
