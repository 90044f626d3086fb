package dev.extractgen.runtime.json;

import dev.extractgen.runtime.InvalidJsonException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document, or one value of it, from UTF-8 bytes. It stands on a value, which its caller reads by
 * exactly one method, or {@linkplain #skip() passes over}; of an object or array that is begun, all members or
 * elements. Objects are read by asking which of some expected names is next, and that is predicted from the objects
 * before.
 *
 * <p>RFC 8259 holds to the letter. A byte order mark before the document is passed over. A name that comes twice in an
 * object is refused. Every method throws {@link InvalidJsonException} with the offset where the input stops being JSON.
 */
public final class JsonReader {
    /** Says that an object has no more members. */
    public static final int END = -1;

    /** Says that the next member has none of the expected names. */
    public static final int OTHER = -2;

    /** How many objects and arrays may lie within one another. */
    public static final int MAX_DEPTH = 500;

    /** How many characters a number may have. */
    public static final int MAX_NUMBER_LENGTH = 1000;

    private static final JsonNames NO_NAMES = JsonNames.of();
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final int start;
    private final Cursor in;
    private final DocumentPredictions predictions;
    private final PassedValues passed;
    private final StringReader strings;
    private final NumberReader numbers;
    private final ObjectReader objects;
    private final FormReader forms;
    private final ValueSkipper skipper;

    private JsonReader(byte[] json, int start, DocumentPredictions predictions, PassedValues passed) {
        this.start = start;
        this.in = new Cursor(json);
        this.predictions = predictions;
        this.passed = passed;
        this.strings = new StringReader(in);
        this.numbers = new NumberReader(in);
        this.objects = new ObjectReader(in, strings, predictions);
        this.forms = new FormReader(in, numbers, strings);
        this.skipper = new ValueSkipper(in, strings, numbers, passed);
        in.position = in.skipSpace(start);
    }

    /** Makes a reader that stands on the root of a document. The bytes must not change while it is used. */
    public static JsonReader of(byte[] json) {
        boolean isMarked = json.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(json, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        return new JsonReader(
                json, isMarked ? BYTE_ORDER_MARK.length : 0, new DocumentPredictions(), new PassedValues());
    }

    /**
     * Makes a reader that stands on another value of the same document, which lies within all objects and arrays that
     * are open now.
     */
    public JsonReader at(Span span) {
        JsonReader reader = new JsonReader(in.bytes, span.start(), predictions, passed);
        reader.in.enterAsFarAs(in);
        return reader;
    }

    /** Returns the place of the whole document, without what marks it as UTF-8. */
    public Span document() {
        return new Span(start, in.end);
    }

    /** Returns the offset of the first byte of the value that the reader stands on, or after the one that was read. */
    public int offset() {
        return in.position;
    }

    /** Returns the type of the value that the reader stands on. */
    public JsonType type() {
        return type(in.position);
    }

    /** Returns the type of another value of the document. */
    public JsonType type(Span span) {
        return type(span.start());
    }

    private JsonType type(int offset) {
        JsonType type = JsonType.startingWith(in.at(offset));
        if (type == null) {
            throw in.expected("a value", offset);
        }
        return type;
    }

    /** Returns whether the reader stands on null. */
    public boolean isNull() {
        return in.at(in.position) == 'n';
    }

    /** Returns how many objects and arrays are open. */
    public int depth() {
        return in.depth();
    }

    /** Goes into the object that the reader stands on, of which some names are expected. */
    public void beginObject(JsonNames names) {
        objects.begin(names);
    }

    /** Goes into the object that the reader stands on, of which no names are expected. */
    public void beginObject() {
        objects.begin(NO_NAMES);
    }

    /**
     * Goes to the value of the next member of the innermost object, or out of that object.
     *
     * @return the index of the member's name in the object's table, {@link #OTHER}, or {@link #END}
     */
    public int nextMember() {
        return objects.next();
    }

    /** Returns the name of the member whose value the reader stands on. */
    public String name() {
        return objects.name();
    }

    /** Returns whether the innermost object has had a member with an expected name so far. */
    public boolean has(int index) {
        return objects.innermost().has(index);
    }

    /** Returns whether the object that was left last had members with all of some expected names. */
    public boolean hadAll(BitSet indexes) {
        return objects.left().hasAll(indexes);
    }

    /** Returns whether the object that was left last had a member with an expected name. */
    public boolean had(int index) {
        return objects.left().has(index);
    }

    /** Returns the offset of the object that was left last. */
    public int objectOffset() {
        return objects.left().start;
    }

    /** Goes into the array that the reader stands on. */
    public void beginArray() {
        if (in.at(in.position) != '[') {
            throw in.expected("an array", in.position);
        }
        in.enter(in.position);
        in.position++;
    }

    /** Goes to the next element of the innermost array; returns false after the last, when it has left the array. */
    public boolean nextElement() {
        // Only before the first element is the bracket the last byte that was read.
        boolean isFirst = in.bytes[in.position - 1] == '[';
        int at = in.skipSpace(in.position);
        if (in.at(at) == ']') {
            in.position = at + 1;
            in.leave();
            return false;
        }
        if (!isFirst) {
            if (in.at(at) != ',') {
                throw in.expected("',' or ']'", at);
            }
            at = in.skipSpace(at + 1);
        }
        in.position = at;
        return true;
    }

    /** Reads a string. */
    public String string() {
        return strings.read();
    }

    /** Reads a number, which the reader tells of until it reads the next one. */
    public JsonNumber number() {
        return numbers.read();
    }

    /** Reads a number as the nearest double; infinite where it is too large. */
    public double float64() {
        return numbers.float64();
    }

    /** Reads true or false. */
    public boolean bool() {
        boolean value = in.at(in.position) == 't';
        in.position = value ? in.afterTrue(in.position) : in.afterFalse(in.position);
        return value;
    }

    /** Passes over the value that the reader stands on, and returns its place. */
    public Span skip() {
        int offset = in.position;
        skipper.skip();
        return new Span(offset, in.position);
    }

    /** Returns whether the same bytes lie at two offsets. */
    public boolean isSame(int offset, int other, int length) {
        return in.isSame(offset, other, length);
    }

    /**
     * Reads the value that a form leads to, and on, along the forms after it, up to the next form that means something.
     * Numbers are read as the nearest double and put into their slots, as are strings.
     *
     * @return that form, or null when the text looks otherwise; then the reader has not moved
     */
    public <M> @Nullable JsonForm<M> follow(JsonForm<M> form, double[] numberSlots, @Nullable String[] textSlots) {
        return forms.follow(form, numberSlots, textSlots);
    }

    /** Goes back to a value that it has stood on, within the same objects and arrays. */
    public void moveTo(int offset) {
        in.position = offset;
    }

    /** Requires that nothing but white space follows the value that was read. */
    public void end() {
        int at = in.skipSpace(in.position);
        if (at < in.end) {
            throw in.expected("the end of the document", at);
        }
    }

    /** Returns the text of a place in the document, unchanged. */
    public String source(Span span) {
        return new String(in.bytes, span.start(), span.end() - span.start(), StandardCharsets.UTF_8);
    }

    /** Returns a byte of the document. */
    public byte byteAt(int offset) {
        return in.bytes[offset];
    }
}
