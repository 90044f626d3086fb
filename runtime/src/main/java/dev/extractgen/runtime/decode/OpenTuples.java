package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.DecodeProblem.Code;
import dev.extractgen.runtime.json.JsonReader;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** The tuples that are being read, each within the one before, and what their schemas say of their positions. */
final class OpenTuples {
    private final JsonReader json;
    private final Problems problems;
    private final Deque<OpenTuple> tuples = new ArrayDeque<>();

    private static final class OpenTuple {
        private final Members positions;
        private final int offset;
        private int next;
        private int elements;
        private final BitSet dropped = new BitSet();
        private MetadataNode metadata = MetadataNode.NONE;

        OpenTuple(Members positions, int offset) {
            this.positions = positions;
            this.offset = offset;
        }
    }

    OpenTuples(JsonReader json, Problems problems) {
        this.json = json;
        this.problems = problems;
    }

    void open(Members positions) {
        tuples.push(new OpenTuple(positions, json.offset()));
        json.beginArray();
    }

    /** Returns the index that the element has among those after the positions. */
    int elementIndex() {
        return tuples.element().elements - 1;
    }

    /**
     * Notes that the element is left out of those after the positions.
     *
     * @param metadata that of all of them
     */
    void drop(MetadataNode metadata) {
        tuples.element().metadata = metadata;
        tuples.element().dropped.set(elementIndex());
    }

    int nextPosition() {
        OpenTuple tuple = tuples.element();
        Members positions = tuple.positions;
        while (json.nextElement()) {
            if (tuple.next == positions.size()) {
                if (positions.otherSize() > 0) {
                    tuple.elements++;
                    return positions.size();
                }
                problems.add(Code.FORBIDDEN_MEMBER, json.offset(), "no such element; the schema forbids others");
                json.skip();
                continue;
            }
            Member position = positions.get(tuple.next++);
            if (!json.isNull()) {
                return tuple.next - 1;
            }
            if (!position.nullable()) {
                problems.add(Code.NULL_MEMBER, json.offset(), "a value, not null");
            }
            json.skip();
        }
        tuples.pop();
        tuple.metadata.drop(tuple.dropped);
        for (int i = tuple.next; i < positions.size() && positions.get(i).required(); i++) {
            problems.addElement(Code.MISSING_MEMBER, tuple.offset, i, "an element that is required");
        }
        return Members.END;
    }
}
