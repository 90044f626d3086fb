package dev.extractgen.generator.testing;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.runtime.decode.ExtractDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Generated sources, compiled as strictly as the most careful user would, and loaded. */
public final class GeneratedClasses extends ClassLoader {
    private final Map<String, byte[]> classes = new HashMap<>();

    private GeneratedClasses(List<JavaFileObject> files) {
        super(GeneratedClasses.class.getClassLoader());
        for (JavaFileObject file : files) {
            String name = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "").replaceFirst("\\.class$", "");
            try (InputStream in = file.openInputStream()) {
                classes.put(name.replace('/', '.'), in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Compiles sources; any warning fails the test. */
    public static GeneratedClasses compile(List<JavaSource> sources) {
        Compilation compilation = javac().withOptions(
                        "--release", "17", "-Xlint:all,-processing", "-Werror", "-parameters")
                .compile(sources.stream()
                        .map(source -> JavaFileObjects.forSourceString(
                                source.path().replaceFirst("\\.java$", "").replace('/', '.'), source.text()))
                        .toList());
        assertThat(compilation).succeededWithoutWarnings();
        return load(compilation.generatedFiles());
    }

    /** Takes classes that have been compiled. */
    public static GeneratedClasses load(List<JavaFileObject> files) {
        return new GeneratedClasses(files);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    /** Returns a class by its name. */
    public Class<?> type(String name) {
        try {
            return loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /** Returns the bytes of each class. */
    public Collection<byte[]> classFiles() {
        return classes.values();
    }

    /** Returns a stream that reads objects of these classes. */
    public ObjectInputStream objectInput(InputStream bytes) throws IOException {
        return new ObjectInputStream(bytes) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass description) throws ClassNotFoundException {
                return Class.forName(description.getName(), false, GeneratedClasses.this);
            }
        };
    }

    /** Returns the strict decoder of a class. */
    public ExtractDecoder<?> strict(String decoder) {
        return decoder(decoder, "strict");
    }

    /** Returns the lenient decoder of a class. */
    public ExtractDecoder<?> lenient(String decoder) {
        return decoder(decoder, "lenient");
    }

    private ExtractDecoder<?> decoder(String name, String factory) {
        try {
            Method method = type(name).getMethod(factory);
            method.setAccessible(true);
            return (ExtractDecoder<?>) method.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name, e);
        }
    }
}
