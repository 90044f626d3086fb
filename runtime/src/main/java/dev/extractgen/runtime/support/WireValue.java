package dev.extractgen.runtime.support;

/** A constant that stands for a value in JSON. */
public interface WireValue {
    /** Returns the value: a string, number or boolean. */
    Object value();
}
