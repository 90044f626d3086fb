package dev.extractgen.generator.model;

/** The types of JSON values, leaving null aside; integers are numbers. */
public enum JsonType {
    /** A text. */
    STRING,
    /** A number. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** An array. */
    ARRAY,
    /** An object. */
    OBJECT
}
