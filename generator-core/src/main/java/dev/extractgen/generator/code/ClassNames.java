package dev.extractgen.generator.code;

import com.palantir.javapoet.ClassName;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names of classes that code may always use. There are few, and asking a class how it is called takes long. */
public final class ClassNames {
    private static final Map<Class<?>, ClassName> KNOWN = new ConcurrentHashMap<>();

    private ClassNames() {}

    /** Returns the name of a class. */
    public static ClassName of(Class<?> type) {
        ClassName name = KNOWN.get(type);
        if (name == null) {
            name = ClassName.get(type);
            KNOWN.put(type, name);
        }
        return name;
    }
}
