package dev.extractgen.generator.review.finding;

import org.jspecify.annotations.Nullable;

/** Something small that comes out one way before a change, and another way after it. */
public sealed interface Witness {

    /**
     * A document that one version writes, and that the other reads differently.
     *
     * @param json the document
     * @param pointer the place in it that is read differently
     * @param leftOut how many members and elements beside that place the document must have, too, which are too many to
     *     be shown; 0 when it is shown as a whole
     */
    record Document(String json, String pointer, int leftOut) implements Witness {
        /** Makes a witness of a document that is shown as a whole. */
        public Document(String json, String pointer) {
            this(json, pointer, 0);
        }
    }

    /**
     * The body of a job whose result is got in one way and not in another.
     *
     * @param json the body
     * @param works the method of {@code ExtractedJob} that returns the result, such as {@code result()}
     * @param fails the method that throws
     */
    record Job(String json, String works, String fails) implements Witness {}

    /**
     * A method of user code.
     *
     * @param code the method; it refers to generated types by their simple names, nested ones through the root's
     * @param outcome what the change does to it
     * @param before what it returns with the code of the old schema, or null when it is not to be run
     * @param after what it returns with the code of the new schema, or null when it is not to be run
     */
    record Code(
            String code,
            Outcome outcome,
            @Nullable String before,
            @Nullable String after) implements Witness {
        /** Makes a witness that is compiled and not run. */
        public static Code compiled(String code, Outcome outcome) {
            return new Code(code, outcome, null, null);
        }
    }

    /** What a change does to code. */
    enum Outcome {
        /** It compiled, and does not any more. */
        DOES_NOT_COMPILE,
        /** It compiles; its old class file does not link. */
        DOES_NOT_LINK,
        /** It compiles, and comes out differently. */
        RETURNS_ANOTHER
    }
}
