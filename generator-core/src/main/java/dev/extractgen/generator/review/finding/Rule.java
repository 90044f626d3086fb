package dev.extractgen.generator.review.finding;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The kinds of edits that a review tells apart. Their ids never change their meaning. */
public enum Rule {
    PROPERTY_ADDED("An object has one more property, which results need not have."),
    PROPERTY_REMOVED("An object has one property less, which results did not need to have."),
    REQUIRED_PROPERTY_ADDED("An object has one more property, which every result must have."),
    REQUIRED_PROPERTY_REMOVED("An object has one property less, which every result had to have."),
    PROPERTY_RENAMED("A property has another name and is the same otherwise, or the bindings say that it is."),
    PROPERTY_PERHAPS_RENAMED("A property has gone and a similar one has come: it may have been renamed."),
    PROPERTY_RESPELT("A property has another name in JSON, for which the Java name is the same."),
    PROPERTY_MOVED("A property lies in another object."),
    PROPERTY_UNDESCRIBED("A property is still required, and has no schema any more."),
    PROPERTY_DESCRIBED("A property that was required, and had no schema, has one."),
    PROPERTIES_REORDERED("The properties of an object come in another order."),

    VALUE_REQUIRED("A value that may be missing must now be there."),
    VALUE_NOT_REQUIRED("A value that had to be there may now be missing."),
    NULL_FORBIDDEN("A value must not be null any more."),
    NULL_ALLOWED("A value may now be null."),

    INTEGER_TO_NUMBER("Integers may now have a fraction."),
    NUMBER_TO_INTEGER("Numbers must now be integers."),
    SCALAR_CHANGED("A scalar has another type."),
    STRUCTURE_CHANGED("A value has another structure: a scalar, an object, an array."),
    TYPE_TO_UNION("A value may now have other types, too."),
    UNION_TO_TYPE("A value has only one of several types left."),
    OBJECT_TO_MAP("An object's properties are not described any more."),
    MAP_TO_OBJECT("The properties of an object that was free are described."),
    TYPE_REMOVED("A value may now be anything."),
    TYPE_ADDED("A value that was free has a type."),
    FORMAT_ADDED("A text has a format that has a Java type."),
    FORMAT_REMOVED("A text has lost a format that had a Java type."),
    FORMAT_CHANGED("A text has another format."),
    VALUES_LISTED("A scalar must now be one of some values."),
    VALUES_NOT_LISTED("A scalar need not be one of some values any more."),

    ENUM_VALUES_ADDED("An enum has more values."),
    ENUM_VALUES_REMOVED("An enum has fewer values."),
    ENUM_VALUE_RESPELT("A value of an enum is written differently, for which the Java constant is the same."),
    CONST_CHANGED("The only value of an enum is another."),
    ENUM_REORDERED("The values of an enum come in another order."),
    ENUM_CONSTANT_RENAMED("A value of an enum has another Java constant."),

    BRANCH_ADDED("A union has one more branch."),
    BRANCH_REMOVED("A union has one branch less."),
    BRANCHES_REORDERED("The branches of a union are tried in another order."),

    OTHER_MEMBERS_KEPT("Members beside the properties were left out, and are now kept."),
    OTHER_MEMBERS_NOT_KEPT("Members beside the properties were kept, and are now left out."),
    OTHER_MEMBERS_FORBIDDEN("Members beside the properties are now forbidden."),
    OTHER_MEMBERS_NOT_FORBIDDEN("Members beside the properties are not forbidden any more."),

    NAME_PATTERNS_CHANGED("Members beside the properties are told apart by other patterns of their names."),
    POSITIONS_CHANGED("An array whose positions have types of their own has more or fewer of them, or needs others."),

    TYPE_RENAMED("A generated type has another name."),
    ROOT_WRAPPED("The root object became a branch of a union, so that the record of the file holds it as its value."),
    ROOT_UNWRAPPED(
            "The root object is no branch of a union any more, so that the record of the file is the object itself."),
    COMPONENT_RENAMED("A component has another Java name, and the same name in JSON."),
    JAVA_TYPE_CHANGED("The bindings have another Java type for the values of a property."),
    ANNOTATIONS_CHANGED("The bindings annotate a component or a type otherwise."),
    OWN_NAMES_CHANGED("The names of the records' own methods or types have changed."),
    TYPES_MERGED("Two definitions that made one type each now make one, or one makes two."),
    TYPE_SPLIT("One definition that made one type now makes two."),

    DESCRIPTION_CHANGED("A description has other words."),
    DESCRIPTION_ADDED("A description was added."),
    DESCRIPTION_REMOVED("A description was removed."),
    INSTRUCTION_CHANGED("A description asks for another format, unit or choice of values."),
    TITLE_CHANGED("A title was added, removed or changed."),
    SUGGESTIONS_CHANGED("A scalar that may have any value has other values listed."),
    DEPRECATION_ADDED("A property, a type or a value of an enum is deprecated."),
    DEPRECATION_REMOVED("A property, a type or a value of an enum is not deprecated any more."),
    CONSTRAINT_CHANGED(
            "A keyword that neither shapes a type nor reaches the service was changed: bounds, patterns, defaults."),

    TARGET_CHANGED("Results are for other parts of the document."),
    SYSTEM_PROMPT_CHANGED("The system prompt was changed."),
    METADATA_SWITCHED_OFF("Results come without something that they came with: citations or confidences."),
    METADATA_SWITCHED_ON("Results come with something more: citations or confidences."),
    SETTING_CHANGED("Another part of the configuration was changed."),

    OPTION_CHANGED("An option of the generator was changed."),
    ALIAS_ADDED("The bindings take another name for a property."),
    ALIAS_REMOVED("The bindings do not take another name for a property any more."),

    DEFINITION_ADDED("A schema that is there for its definitions has one more."),
    DEFINITION_REMOVED("A schema that is there for its definitions has one less."),

    SCHEMA_ADDED("A schema was added."),
    SCHEMA_REMOVED("A schema was removed."),
    SCHEMA_MOVED("A schema file has another name or lies in another folder."),

    LIMIT_EXCEEDED("The schema goes beyond what the service takes."),
    LIMIT_KEPT("The schema keeps to a limit of the service again.");

    private static final Map<Rule, Rule> MIRRORS = new EnumMap<>(Rule.class);

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String edit;

    Rule(String edit) {
        this.edit = edit;
    }

    static {
        mirror(PROPERTY_ADDED, PROPERTY_REMOVED);
        mirror(REQUIRED_PROPERTY_ADDED, REQUIRED_PROPERTY_REMOVED);
        mirror(PROPERTY_UNDESCRIBED, PROPERTY_DESCRIBED);
        mirror(VALUE_REQUIRED, VALUE_NOT_REQUIRED);
        mirror(NULL_FORBIDDEN, NULL_ALLOWED);
        mirror(INTEGER_TO_NUMBER, NUMBER_TO_INTEGER);
        mirror(TYPE_TO_UNION, UNION_TO_TYPE);
        mirror(OBJECT_TO_MAP, MAP_TO_OBJECT);
        mirror(TYPE_REMOVED, TYPE_ADDED);
        mirror(FORMAT_ADDED, FORMAT_REMOVED);
        mirror(VALUES_LISTED, VALUES_NOT_LISTED);
        mirror(ENUM_VALUES_ADDED, ENUM_VALUES_REMOVED);
        mirror(BRANCH_ADDED, BRANCH_REMOVED);
        mirror(OTHER_MEMBERS_KEPT, OTHER_MEMBERS_NOT_KEPT);
        mirror(OTHER_MEMBERS_FORBIDDEN, OTHER_MEMBERS_NOT_FORBIDDEN);
        mirror(ROOT_WRAPPED, ROOT_UNWRAPPED);
        mirror(TYPES_MERGED, TYPE_SPLIT);
        mirror(DESCRIPTION_ADDED, DESCRIPTION_REMOVED);
        mirror(DEPRECATION_ADDED, DEPRECATION_REMOVED);
        mirror(METADATA_SWITCHED_OFF, METADATA_SWITCHED_ON);
        mirror(ALIAS_ADDED, ALIAS_REMOVED);
        mirror(DEFINITION_ADDED, DEFINITION_REMOVED);
        mirror(SCHEMA_ADDED, SCHEMA_REMOVED);
        mirror(LIMIT_EXCEEDED, LIMIT_KEPT);
    }

    private static void mirror(Rule one, Rule other) {
        MIRRORS.put(one, other);
        MIRRORS.put(other, one);
    }

    /** Returns the stable id, as it is written in reports and bindings. */
    public String id() {
        return id;
    }

    /** Returns what was edited, in a sentence. */
    public String edit() {
        return edit;
    }

    /** Returns the rule that holds when the same edit is undone. */
    public Rule mirror() {
        return MIRRORS.getOrDefault(this, this);
    }
}
