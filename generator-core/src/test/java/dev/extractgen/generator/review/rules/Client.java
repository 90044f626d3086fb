package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.emit.JavaSource;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A class of user code with one method. */
final class Client {
    private Client() {}

    /** Returns the source of the class; it has an argument's name so that a batch may have many. */
    static JavaSource source(String packageName, String name, String method) {
        String text = """
                package %s;

                import java.math.*;
                import java.net.*;
                import java.time.*;
                import java.util.*;

                public class %s {
                    public static %s
                }
                """.formatted(packageName, name, method.replace("example.", packageName + "."));
        return new JavaSource(packageName.replace('.', '/') + "/" + name + ".java", text);
    }

    /** Switches over types are of Java 21, and a preview before. */
    static boolean needsPreview(String method) {
        return Runtime.version().feature() < 21 && method.contains(" known -> ");
    }

    /** Runs the method of the class. */
    static @Nullable Object run(ClassLoader loader, String className) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass(className);
        Method method = List.of(type.getDeclaredMethods()).get(0);
        @Nullable Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = empty(method.getParameterTypes()[i]);
        }
        return method.invoke(null, arguments);
    }

    /** Returns a record of nothing; values of other types are not looked at. */
    private static @Nullable Object empty(Class<?> type) throws ReflectiveOperationException {
        if (!type.isRecord()) {
            return null;
        }
        Constructor<?> constructor = Stream.of(type.getDeclaredConstructors())
                .min(Comparator.comparingInt(Constructor::getParameterCount))
                .orElseThrow();
        return constructor.newInstance(new Object[constructor.getParameterCount()]);
    }
}
