package dev.extractgen.generator.review.compile;

import java.util.HashMap;
import java.util.Map;

/**
 * Classes in memory.
 *
 * @param classes the class files by the names of their classes
 */
public record CompiledClasses(Map<String, byte[]> classes) {
    /** No classes. */
    public static final CompiledClasses NONE = new CompiledClasses(Map.of());

    /** Copies the map. */
    public CompiledClasses {
        classes = Map.copyOf(classes);
    }

    /** Returns these classes and others, which take the place of those of the same names. */
    public CompiledClasses and(CompiledClasses others) {
        Map<String, byte[]> all = new HashMap<>(classes);
        all.putAll(others.classes);
        return new CompiledClasses(all);
    }

    /** Returns a new loader of the classes, which finds the runtime's own where this class found them. */
    public ClassLoader loader() {
        return new Loader(classes);
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(CompiledClasses.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
