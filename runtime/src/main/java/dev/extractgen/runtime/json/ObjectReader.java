package dev.extractgen.runtime.json;

import java.util.Arrays;

/** Reads the members of objects, each within the one before. */
final class ObjectReader {
    private final Cursor in;
    private final StringReader strings;
    private final DocumentPredictions predictions;

    /** What is open, from the outside in, above an object that stands for the document. */
    private OpenObject[] objects = {new OpenObject(), new OpenObject()};

    private int depth;
    private OpenObject object = objects[0];

    ObjectReader(Cursor in, StringReader strings, DocumentPredictions predictions) {
        this.in = in;
        this.strings = strings;
        this.predictions = predictions;
    }

    /** Goes into the object at the cursor. */
    void begin(JsonNames names) {
        if (in.at(in.position) != '{') {
            throw in.expected("an object", in.position);
        }
        in.enter(in.position);
        if (++depth == objects.length) {
            objects = Arrays.copyOf(objects, depth * 2);
            for (int i = depth; i < objects.length; i++) {
                objects[i] = new OpenObject();
            }
        }
        object = objects[depth];
        object.open(names, predictions.of(names), in.position++);
    }

    /** Goes to the value of the next member; returns its index, {@link JsonReader#OTHER} or {@link JsonReader#END}. */
    int next() {
        OpenObject current = object;
        long prediction = current.predictions.after(current.last);
        int length = MemberPredictions.length(prediction);
        if (length > 0 && in.isSame(MemberPredictions.offset(prediction), in.position, length)) {
            int next = MemberPredictions.next(prediction);
            if (next == JsonReader.END) {
                in.position += length;
                return leave();
            }
            if (!current.has(next)) {
                current.add(next);
                // This time there may be more white space than was predicted.
                in.position = in.skipSpace(in.position + length);
                return next;
            }
        }
        return nextUnpredicted(current);
    }

    private int nextUnpredicted(OpenObject current) {
        int from = in.position;
        int at = in.skipSpace(from);
        if (in.at(at) == '}') {
            in.position = at + 1;
            current.predictions.learn(current.last, from, in.position - from, JsonReader.END);
            return leave();
        }
        if (current.last != MemberPredictions.START) {
            if (in.at(at) != ',') {
                throw in.expected("',' or '}'", at);
            }
            at = in.skipSpace(at + 1);
        }
        int index = readName(current, at);
        at = in.skipSpace(in.position);
        if (in.at(at) != ':') {
            throw in.expected("':'", at);
        }
        in.position = in.skipSpace(at + 1);
        if (index == JsonReader.OTHER) {
            current.last = JsonReader.OTHER;
        } else {
            current.predictions.learn(current.last, from, in.position - from, index);
            current.add(index);
        }
        return index;
    }

    private int readName(OpenObject current, int start) {
        if (in.at(start) != '"') {
            throw in.expected("a name in quotes", start);
        }
        in.position = start;
        int index = current.names.size() == 0 ? JsonReader.OTHER : strings.readIndex(current.names);
        boolean isNew;
        if (index == JsonReader.OTHER) {
            in.position = start;
            current.other = strings.read();
            isNew = current.others.add(current.other);
        } else {
            isNew = !current.has(index);
        }
        if (!isNew) {
            throw SkippedNames.twice(nameOf(current, index), start);
        }
        return index;
    }

    private int leave() {
        in.leave();
        object = objects[--depth];
        return JsonReader.END;
    }

    /** Returns the name of the member that came last. */
    String name() {
        return nameOf(object, object.last);
    }

    private static String nameOf(OpenObject object, int index) {
        return index == JsonReader.OTHER ? object.other : object.names.get(index);
    }

    OpenObject innermost() {
        return object;
    }

    /** Returns the object that was left last. */
    OpenObject left() {
        return objects[depth + 1];
    }
}
