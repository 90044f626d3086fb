package dev.extractgen.generator.naming;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names that Java, or generated code, keeps for itself. */
final class JavaWords {
    /** Methods that every object has without parameters; a record component can't be called so. */
    private static final Set<String> OBJECT_METHODS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Members of a class by which Java serializes it; it heeds, or warns of, whatever else is called so. */
    private static final Set<String> SERIALIZATION = Set.of(
            "readObject",
            "readObjectNoData",
            "readResolve",
            "serialPersistentFields",
            "serialVersionUID",
            "writeObject",
            "writeReplace");

    /** Words that are names in some places and not in others. */
    private static final Set<String> RESTRICTED = Set.of("yield", "record", "sealed", "permits", "var");

    /** The field of an enum that finds its constants. */
    static final String TABLE_OF_CONSTANTS = "CONSTANTS_BY_VALUE";

    /**
     * First parts of package names, which a variable of the same name would hide. Generated code names classes of Java
     * and of the runtime in full where the schema has types that are called like them.
     */
    private static final Set<String> PACKAGES = Set.of("dev", "java");

    /** Types that records refer to by their simple names. */
    static final Set<String> TYPES = Set.of(
            "BigDecimal",
            "BigInteger",
            "Boolean",
            "Copies",
            "Deprecated",
            "Double",
            "ExtractedField",
            "ExtractedRecord",
            "FieldCollector",
            "FieldMetadata",
            "FieldMetadataEntry",
            "Generated",
            "IllegalArgumentException",
            "Integer",
            "JsonAlias",
            "JsonAnyGetter",
            "JsonAnySetter",
            "JsonAutoDetect",
            "JsonCreator",
            "JsonFormat",
            "JsonIgnore",
            "JsonInclude",
            "JsonProperty",
            "JsonValue",
            "List",
            "LocalDate",
            "LocalTime",
            "Long",
            "Map",
            "MetadataNode",
            "NullMarked",
            "Nullable",
            "Object",
            "Objects",
            "OffsetDateTime",
            "OmitIfAbsent",
            "Override",
            "Serializable",
            "SlotValues",
            "Stream",
            "String",
            "TemporalText",
            "URI",
            "UUID",
            "UntypedJson",
            "WireValues",
            "Written",
            "SuppressWarnings",
            "Enum",
            "Record");

    private JavaWords() {}

    /** Returns whether a name can't be given to a record component, or to a variable of the same name. */
    static boolean isNoComponent(String name) {
        return !SourceVersion.isName(name, SourceVersion.RELEASE_17)
                || OBJECT_METHODS.contains(name)
                || RESTRICTED.contains(name)
                || SERIALIZATION.contains(name)
                || PACKAGES.contains(name);
    }
}
