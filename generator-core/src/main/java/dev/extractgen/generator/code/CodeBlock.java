package dev.extractgen.generator.code;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A piece of code: text, and types, whose names are decided when the file is written. Formats are JavaPoet's:
 * {@code $L} for what stands as it is, {@code $N} for names, {@code $S} for string literals, {@code $T} for types,
 * {@code $W} for a space at which the line may be broken, {@code $>} and {@code $<} for one level more or less,
 * {@code $$} for a dollar. A number before the letter names the argument.
 */
public final class CodeBlock {
    private static final CodeBlock EMPTY = new CodeBlock(new Object[0], false);

    /** What is no text: each is written when the line is known on which it stands. */
    enum Mark {
        WRAP,
        INDENT,
        UNINDENT,
        BEGIN_STATEMENT,
        END_STATEMENT
    }

    /** Texts, types, marks, and other pieces of code. */
    private final Object[] parts;

    private final boolean isTogether;

    private CodeBlock(Object[] parts, boolean isTogether) {
        this.parts = parts;
        this.isTogether = isTogether;
    }

    /** Makes a piece of code from a format and its arguments. */
    public static CodeBlock of(String format, @Nullable Object... arguments) {
        return builder().add(format, arguments).build();
    }

    /** Returns a builder without code. */
    public static Builder builder() {
        return new Builder();
    }

    /** Makes a piece of code that is not to be torn apart where a line of its own has room for it. */
    public static CodeBlock together(String format, @Nullable Object... arguments) {
        return new CodeBlock(of(format, arguments).parts, true);
    }

    /** Returns the pieces of code for some parts, with a separator between any two. */
    public static <T> CodeBlock joined(String separator, Collection<T> parts, Function<T, CodeBlock> code) {
        Builder all = builder();
        for (T part : parts) {
            (all.isEmpty() ? all : all.add(separator)).add(code.apply(part));
        }
        return all.build();
    }

    /** Returns whether there is no code. */
    public boolean isEmpty() {
        return parts.length == 0;
    }

    /** Returns whether there is more than one line, however long lines may be. */
    boolean hasLines() {
        for (Object part : parts) {
            if (part instanceof String text
                    ? text.indexOf('\n') >= 0
                    : part instanceof CodeBlock code && code.hasLines()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the code, in which there is nothing but text. */
    String literal() {
        StringBuilder literal = new StringBuilder();
        for (Object part : parts) {
            literal.append(part instanceof CodeBlock code ? code.literal() : (String) part);
        }
        return literal.toString();
    }

    /** Returns whether the code should begin a line rather than be broken. */
    boolean isTogether() {
        return isTogether;
    }

    Object[] parts() {
        return parts;
    }

    /** Puts together a piece of code. */
    public static final class Builder {
        private final List<Object> parts = new ArrayList<>();

        private Builder() {}

        /** Returns whether there is no code yet. */
        public boolean isEmpty() {
            return parts.isEmpty();
        }

        /** Adds a piece of code. */
        public Builder add(CodeBlock code) {
            if (!code.isEmpty()) {
                parts.add(code);
            }
            return this;
        }

        /**
         * Adds code.
         *
         * @throws IllegalArgumentException if the format and its arguments do not go together
         */
        public Builder add(String format, @Nullable Object... arguments) {
            for (Object part : Format.parts(format)) {
                if (part instanceof Format.Argument argument) {
                    argument(argument.letter(), Objects.requireNonNull(arguments[argument.index()]));
                } else {
                    parts.add(part);
                }
            }
            return this;
        }

        private void argument(char letter, Object argument) {
            switch (letter) {
                case 'T' -> parts.add(argument instanceof Class<?> type ? ClassNames.of(type) : (TypeName) argument);
                case 'S' -> text(quoted((String) argument));
                case 'N' -> text((String) argument);
                case 'L' -> {
                    if (argument instanceof CodeBlock code) {
                        add(code);
                    } else {
                        text(argument.toString());
                    }
                }
                default -> throw new IllegalArgumentException("no format: $" + letter);
            }
        }

        private void text(String text) {
            if (!text.isEmpty()) {
                parts.add(text);
            }
        }

        private static String quoted(String text) {
            StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
            for (int i = 0; i < text.length(); i++) {
                char character = text.charAt(i);
                int escape = "\"\\\n\r\t".indexOf(character);
                if (escape >= 0) {
                    literal.append('\\').append("\"\\nrt".charAt(escape));
                } else {
                    literal.append(character);
                }
            }
            return literal.append('"').toString();
        }

        /** Adds a statement, without the semicolon at its end; the lines after its first are indented twice. */
        public Builder addStatement(String format, @Nullable Object... arguments) {
            parts.add(Mark.BEGIN_STATEMENT);
            add(format, arguments);
            parts.add(";\n");
            parts.add(Mark.END_STATEMENT);
            return this;
        }

        /** Adds a statement. */
        public Builder addStatement(CodeBlock code) {
            return addStatement("$L", code);
        }

        /** Begins a block: {@code if (…)}. */
        public Builder beginControlFlow(String format, @Nullable Object... arguments) {
            add(format, arguments);
            parts.add(" {\n");
            parts.add(Mark.INDENT);
            return this;
        }

        /** Ends a block. */
        public Builder endControlFlow() {
            parts.add(Mark.UNINDENT);
            parts.add("}\n");
            return this;
        }

        /** Returns the code. */
        public CodeBlock build() {
            return parts.isEmpty() ? EMPTY : new CodeBlock(parts.toArray(), false);
        }
    }
}
