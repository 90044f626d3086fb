package dev.extractgen.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that extractgen wrote. It stays in the class file, so that coverage and analysis tools can leave
 * generated types out, and needs no module but this one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {
    /** Returns the file name of the schema that the type was generated from. */
    String value();
}
