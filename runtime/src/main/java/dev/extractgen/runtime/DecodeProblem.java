package dev.extractgen.runtime;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something in a document that has no place in the records, together with all that is needed to repair it by hand.
 *
 * @param code what kind of problem it is
 * @param severity whether {@code strict()} refuses the document because of it
 * @param pointer the JSON pointer of the place, from the root of the bytes that were given to the decoder
 * @param expected what the schema allows there, in words
 * @param json the JSON text found there, unchanged and in full, or null when there is nothing
 * @param offset the place in the input, in bytes from its start
 * @param line the line of the place, counted from 1
 * @param column the column of the place, in bytes, counted from 1
 */
public record DecodeProblem(
        Code code,
        Severity severity,
        String pointer,
        String expected,
        @Nullable String json,
        int offset,
        int line,
        int column)
        implements Serializable {

    private static final int SHOWN_JSON = 120;
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\p{Cntrl}\u0085\u2028\u2029]+ *");

    /** Whether a problem keeps a document from being decoded strictly. */
    public enum Severity {
        /** The document breaks its schema, or a value has no place in its type. */
        ERROR,
        /** The record is complete as far as its schema goes; something beside it was left out. */
        WARNING
    }

    /** The kinds of problems. */
    public enum Code {
        /** A value has another JSON type than the schema says. */
        WRONG_TYPE(Severity.ERROR),
        /** A number does not fit the Java type. */
        NUMBER_OUT_OF_RANGE(Severity.ERROR),
        /** A value is none of those that the schema lists. */
        UNKNOWN_ENUM_VALUE(Severity.ERROR),
        /** A text does not have the format that the schema names. */
        UNREADABLE_FORMAT(Severity.ERROR),
        /** A member that the schema requires is missing. */
        MISSING_MEMBER(Severity.ERROR),
        /** A member that the schema requires is null, and its schema does not allow null. */
        NULL_MEMBER(Severity.ERROR),
        /** A member that the schema forbids is there. */
        FORBIDDEN_MEMBER(Severity.ERROR),
        /** The document is not the body of a job. */
        NOT_A_JOB(Severity.ERROR),
        /** An optional member is null although its schema does not allow null. */
        UNEXPECTED_NULL(Severity.WARNING),
        /** A member that the schema requires and allows to be null is missing; the record cannot tell the two apart. */
        MISSING_NULLABLE_MEMBER(Severity.WARNING),
        /** The schema does not declare this member. */
        UNKNOWN_MEMBER(Severity.WARNING),
        /** A part of the job other than its result is not as the API describes it. */
        JOB_MISFIT(Severity.WARNING),
        /** A part of the metadata has another shape than it should have at this place. */
        METADATA_MISFIT(Severity.WARNING),
        /** The metadata speaks of something that the schema does not declare. */
        METADATA_UNKNOWN_MEMBER(Severity.WARNING),
        /** The metadata speaks of a value that the result does not have. */
        METADATA_WITHOUT_VALUE(Severity.WARNING),
        /** The service reports that it could not extract a field. */
        METADATA_ERROR(Severity.WARNING);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        /** Returns the severity of every problem of this kind. */
        public Severity severity() {
            return severity;
        }
    }

    /** Returns the problem in one line for people; long JSON is cut short. */
    public String message() {
        String place = "%s at line %s, column %s".formatted(pointer.isEmpty() ? "the root" : pointer, line, column);
        String message = "%s [%s] %s: expected %s, found %s"
                .formatted(severity == Severity.ERROR ? "error" : "warning", code, place, expected, found());
        return LINE_BREAKS.matcher(message).replaceAll(" ");
    }

    private String found() {
        if (json == null) {
            return "nothing";
        }
        if (json.length() <= SHOWN_JSON) {
            return json;
        }
        int end = Character.isHighSurrogate(json.charAt(SHOWN_JSON - 1)) ? SHOWN_JSON - 1 : SHOWN_JSON;
        return json.substring(0, end) + "…";
    }

    @Override
    public String toString() {
        return message();
    }
}
