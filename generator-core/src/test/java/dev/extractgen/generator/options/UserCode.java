package dev.extractgen.generator.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.Generator;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.testing.GeneratedClasses;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A schema called {@code invoice}, and code of users beside what is generated from it. */
final class UserCode {
    private final Generation generation;
    private final List<JavaSource> own = new ArrayList<>();

    private UserCode(Generation generation) {
        this.generation = generation;
    }

    static UserCode of(String schema, GeneratorOptions options, @Nullable String bindings) {
        return new UserCode(Generator.generate(List.of(new SchemaSource(
                "invoice.json",
                bytes(schema),
                "example",
                null,
                null,
                options,
                bindings == null ? null : bytes(bindings)))));
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns what there is to say. */
    List<String> diagnostics() {
        return generation.diagnostics().stream().map(Object::toString).toList();
    }

    /** Returns the root record's source. */
    String source() {
        return generation.sources().get(0).text();
    }

    /** Adds a type in the package of the records. */
    UserCode with(String name, String declaration) {
        own.add(new JavaSource("example/" + name + ".java", """
                package example;

                import com.fasterxml.jackson.annotation.*;
                import dev.extractgen.runtime.*;
                import java.math.*;
                import java.nio.charset.StandardCharsets;
                import java.time.*;
                import java.util.*;

                %s
                """.formatted(declaration)));
        return this;
    }

    GeneratedClasses compiled() {
        assertThat(generation.hasErrors()).as(diagnostics().toString()).isFalse();
        List<JavaSource> sources = new ArrayList<>(generation.sources());
        sources.addAll(own);
        return GeneratedClasses.compile(sources);
    }

    /** Runs statements that have an {@code Invoice} called {@code invoice}, and returns what they return. */
    Object run(String result, String metadata, String statements) throws ReflectiveOperationException {
        with("Use", """
                public class Use {
                    public static Object run(byte[] result, byte[] metadata) {
                        Invoice invoice = InvoiceDecoder.strict().decodeResult(result, metadata).value();
                        %s
                    }
                }
                """.formatted(statements));
        Method run = compiled().type("example.Use").getMethod("run", byte[].class, byte[].class);
        try {
            return Objects.requireNonNull(run.invoke(
                    null, result.getBytes(StandardCharsets.UTF_8), metadata.getBytes(StandardCharsets.UTF_8)));
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
