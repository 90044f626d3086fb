package dev.extractgen.generator.diagnostics;

/** The kinds of diagnostics. Their ids never change their meaning, so that people can search for them. */
public enum DiagnosticCode {
    /** The file is not JSON. */
    NOT_JSON("EXT001", Severity.ERROR),
    /** An object has the same name twice. */
    DUPLICATE_NAME("EXT002", Severity.ERROR),
    /** The file nests deeper, or has longer numbers, than is read. */
    TOO_LARGE("EXT003", Severity.ERROR),
    /** The file holds no schema in a form that is known. */
    NO_SCHEMA("EXT004", Severity.ERROR),
    /** The file is a job that was saved without its configuration. */
    JOB_WITHOUT_SCHEMA("EXT005", Severity.ERROR),
    /** The file is a saved job, with extracted data in it. */
    SAVED_JOB("EXT006", Severity.WARNING),
    /** The file can't be read. */
    UNREADABLE_FILE("EXT007", Severity.ERROR),
    /** A name that was given in the configuration is no Java name. */
    INVALID_NAME("EXT008", Severity.ERROR),
    /** The bindings beside a schema say something that has no meaning. */
    INVALID_BINDINGS("EXT009", Severity.ERROR),
    /** A parameter in the configuration has a value that makes no sense. */
    INVALID_PARAMETER("EXT010", Severity.ERROR),
    /** A module to import types from has none, or none that can be used. */
    INVALID_IMPORT("EXT011", Severity.ERROR),

    /** A keyword has a value that JSON Schema does not allow. */
    INVALID_KEYWORD("EXT101", Severity.ERROR),
    /** A reference leads nowhere. */
    UNRESOLVED_REFERENCE("EXT102", Severity.ERROR),
    /** References lead back to themselves without passing a type. */
    ENDLESS_REFERENCE("EXT103", Severity.ERROR),
    /** No result fits the schema. */
    NO_RESULT("EXT104", Severity.ERROR),
    /** A definition is not the same as in the module that its type is to come from. */
    DIFFERENT_IMPORT("EXT105", Severity.ERROR),
    /** Several types of other modules stand for a definition. */
    AMBIGUOUS_IMPORT("EXT106", Severity.ERROR),

    /** A reference leads out of the file. */
    EXTERNAL_REFERENCE("EXT201", Severity.WARNING),
    /** Choices beside choices leave more combinations than there should be types. */
    NOT_MERGED("EXT202", Severity.WARNING),
    /** A pattern of names can't be read. */
    PATTERN_PROPERTIES("EXT205", Severity.WARNING),
    /** An object has more properties, or an enum more values, than a Java type takes. */
    TOO_MANY("EXT207", Severity.WARNING),
    /** An enum has values that are objects or arrays. */
    STRUCTURED_ENUM("EXT208", Severity.WARNING),
    /** Lists, maps and references nest deeper than is read. */
    TOO_DEEP("EXT209", Severity.WARNING),
    /** A property is called by the empty text. */
    UNNAMED_PROPERTY("EXT210", Severity.WARNING),
    /** No value fits a schema. */
    CONTRADICTION("EXT211", Severity.WARNING),
    /** The schema says nothing about the result. */
    ANY_RESULT("EXT212", Severity.WARNING),
    /** A keyword that shapes no type has a value that JSON Schema does not allow. */
    IGNORED_KEYWORD("EXT213", Severity.WARNING),
    /** A member is required that no schema describes. */
    UNDESCRIBED_MEMBER("EXT214", Severity.WARNING),
    /** A member of a schema has no effect where it stands, and was probably meant to have one. */
    MISPLACED_MEMBER("EXT215", Severity.WARNING),
    /** The service refuses the schema, because it goes beyond a limit. */
    BEYOND_SERVICE("EXT221", Severity.WARNING),
    /** The schema asks for something by keywords that the service ignores. */
    IGNORED_BY_SERVICE("EXT222", Severity.WARNING),
    /** A module to import types from has none that stands for any definition. */
    UNUSED_IMPORT("EXT223", Severity.WARNING),
    /** The old version of a schema has errors, so that a review has nothing to compare the new one with. */
    NOTHING_TO_COMPARE("EXT224", Severity.WARNING),

    /** Branches of a union have the same JSON type, so the wider one stands for both. */
    BRANCHES_JOINED("EXT301", Severity.INFO),
    /** A keyword only restricts values; it shapes no type. */
    SHAPES_NO_TYPE("EXT302", Severity.INFO),
    /** A property has the name of a method that records have, so the method goes by another name. */
    NAME_GIVEN_WAY("EXT303", Severity.INFO),
    /** An object may fit several branches of a union. */
    AMBIGUOUS_UNION("EXT304", Severity.INFO);

    private final String id;
    private final Severity severity;

    DiagnosticCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** Returns the stable id, such as {@code EXT102}. */
    public String id() {
        return id;
    }

    /** Returns how much diagnostics of this kind matter. */
    public Severity severity() {
        return severity;
    }
}
