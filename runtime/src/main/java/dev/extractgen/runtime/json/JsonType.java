package dev.extractgen.runtime.json;

/** The types of JSON values. */
public enum JsonType {
    /** {@code {…}}. */
    OBJECT,
    /** {@code […]}. */
    ARRAY,
    /** A text in quotes. */
    STRING,
    /** A number of any form. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** {@code null}. */
    NULL
}
