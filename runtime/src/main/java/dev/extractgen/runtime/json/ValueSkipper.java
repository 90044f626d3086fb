package dev.extractgen.runtime.json;

import java.util.Set;

/** Passes over values, and refuses what is no JSON in them just as if they were read. */
final class ValueSkipper {
    /** Fewer bytes are passed over in less time than it takes to remember where they end. */
    private static final int LONG = 1000;

    private final Cursor in;
    private final StringReader strings;
    private final NumberReader numbers;
    private final PassedValues passed;
    private final SkippedNames names;

    /** How many bytes have been passed over so far that lie in objects and arrays whose ends are remembered. */
    private int remembered;

    ValueSkipper(Cursor in, StringReader strings, NumberReader numbers, PassedValues passed) {
        this.in = in;
        this.strings = strings;
        this.numbers = numbers;
        this.passed = passed;
        this.names = new SkippedNames(in, strings);
    }

    /** Passes over the value at the cursor. */
    void skip() {
        in.position = skip(in.position);
    }

    private int skip(int at) {
        return switch (in.at(at)) {
            case '{', '[' -> skipParts(at);
            case '"' -> strings.skip(at);
            case 't' -> in.afterTrue(at);
            case 'f' -> in.afterFalse(at);
            case 'n' -> in.afterNull(at);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> numbers.skip(at);
            default -> throw in.expected("a value", at);
        };
    }

    /**
     * Passes over an object or array, and remembers where it ends if that took long. What is remembered of its parts
     * does not count, so there are few ends to remember, and still nothing takes long twice.
     */
    private int skipParts(int start) {
        int before = remembered;
        int end = passed.end(start);
        if (end == PassedValues.UNKNOWN) {
            end = in.at(start) == '{' ? skipObject(start) : skipArray(start);
            if (end - start - (remembered - before) <= LONG) {
                return end;
            }
            passed.add(start, end);
        }
        remembered = before + end - start;
        return end;
    }

    private int skipArray(int start) {
        in.enter(start);
        int at = in.skipSpace(start + 1);
        if (in.at(at) != ']') {
            at = in.skipSpace(skip(at));
            while (in.at(at) == ',') {
                at = in.skipSpace(skip(in.skipSpace(at + 1)));
            }
            if (in.at(at) != ']') {
                throw in.expected("',' or ']'", at);
            }
        }
        in.leave();
        return at + 1;
    }

    private int skipObject(int start) {
        in.enter(start);
        int mark = names.count();
        int at = in.skipSpace(start + 1);
        if (in.at(at) != '}') {
            at = skipMembers(at, mark);
            if (in.at(at) != '}') {
                throw in.expected("',' or '}'", at);
            }
        }
        names.dropSince(mark);
        in.leave();
        return at + 1;
    }

    private int skipMembers(int first, int mark) {
        Set<String> many = null;
        int at = first;
        while (true) {
            int end = many == null ? names.add(at, mark) : SkippedNames.NOT_PLAIN;
            if (end == SkippedNames.NOT_PLAIN) {
                many = many == null ? names.since(mark) : many;
                end = names.add(at, many);
            }
            at = in.skipSpace(end);
            if (in.at(at) != ':') {
                throw in.expected("':'", at);
            }
            at = in.skipSpace(skip(in.skipSpace(at + 1)));
            if (in.at(at) != ',') {
                return at;
            }
            at = in.skipSpace(at + 1);
        }
    }
}
