package dev.extractgen.generator.code;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** Writes pieces of code: indents their lines, and breaks those that are too long where they may be broken. */
final class CodeWriter {
    private static final int MAX_COLUMNS = 120;
    private static final String INDENT = "    ";

    /** What lines of the usual levels begin with, by the level. */
    private static final String[] INDENTATIONS = new String[16];

    static {
        for (int i = 0; i < INDENTATIONS.length; i++) {
            INDENTATIONS[i] = INDENT.repeat(i);
        }
    }

    /** By how many levels the lines after the first of a statement, or of what else is broken, are indented. */
    private static final int CONTINUATION = 2;

    /** How long is what may follow an argument: {@code );}. */
    private static final int END = 2;

    private static final int NO_STATEMENT = -1;
    private static final int NOWHERE = -1;

    private final Imports imports;
    private final StringBuilder out = new StringBuilder();
    private int level;
    private int lineStart;
    private int breakAt = NOWHERE;
    private int breakLevel;
    private int breakWidth;
    private int statementLine = NO_STATEMENT;

    CodeWriter(Imports imports) {
        this.imports = imports;
    }

    /** Returns a writer with the same imports that has written nothing. */
    CodeWriter fresh() {
        return new CodeWriter(imports);
    }

    CodeWriter indent() {
        level++;
        return this;
    }

    CodeWriter unindent() {
        level--;
        return this;
    }

    CodeWriter write(CodeBlock code) {
        if (code.isTogether()) {
            makeRoom(code);
        }
        for (Object part : code.parts()) {
            if (part instanceof String text) {
                write(text);
            } else if (part instanceof CodeBlock piece) {
                write(piece);
            } else if (part instanceof TypeName type) {
                write(type);
            } else {
                mark((CodeBlock.Mark) part);
            }
        }
        return this;
    }

    private void mark(CodeBlock.Mark mark) {
        switch (mark) {
            case WRAP -> space();
            case INDENT -> level++;
            case UNINDENT -> level--;
            case BEGIN_STATEMENT -> statementLine = 0;
            case END_STATEMENT -> {
                level -= statementLine > 0 ? CONTINUATION : 0;
                statementLine = NO_STATEMENT;
            }
        }
    }

    /** Writes text, which may be several lines. */
    CodeWriter write(String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            line(text, start, end);
            newLine();
            start = end + 1;
        }
        line(text, start, text.length());
        return this;
    }

    private void line(String text, int start, int end) {
        if (end > start) {
            if (out.length() == lineStart) {
                out.append(indentation(level));
            }
            out.append(text, start, end);
        }
    }

    private static String indentation(int level) {
        return level < INDENTATIONS.length ? INDENTATIONS[level] : INDENT.repeat(level);
    }

    private void newLine() {
        breakLongLine();
        out.append('\n');
        lineStart = out.length();
        breakAt = NOWHERE;
        if (statementLine != NO_STATEMENT) {
            level += statementLine == 0 ? CONTINUATION : 0;
            statementLine++;
        }
    }

    /** Writes a space at which the line may be broken. */
    CodeWriter space() {
        return breakable(" ");
    }

    /** Says that the line may be broken here. */
    CodeWriter mayBreak() {
        return breakable("");
    }

    private CodeWriter breakable(String unbroken) {
        breakLongLine();
        breakAt = out.length();
        breakLevel = level + CONTINUATION;
        breakWidth = unbroken.length();
        out.append(unbroken);
        return this;
    }

    /** Breaks the line if code has no room on it, and has on the next. */
    private void makeRoom(CodeBlock code) {
        breakLongLine();
        if (breakAt != NOWHERE && breakAt + breakWidth == out.length()) {
            String text = fresh().write(code).text();
            int length = text.length() + END;
            if (text.indexOf('\n') < 0
                    && out.length() - lineStart + length > MAX_COLUMNS
                    && breakLevel * INDENT.length() + length <= MAX_COLUMNS) {
                breakLine();
            }
        }
    }

    /** Returns where the line begins, which tells whether something has been written on one line. */
    int lineStart() {
        breakLongLine();
        return lineStart;
    }

    /** Writes a statement in braces on the line, if it has room there; returns whether it has. */
    boolean writeBeside(CodeBlock statement) {
        String beside = " { " + fresh().write(statement).text().stripTrailing() + " }";
        boolean isBeside = beside.indexOf('\n') < 0 && out.length() - lineStart + beside.length() <= MAX_COLUMNS;
        if (isBeside) {
            out.append(beside);
            newLine();
        }
        return isBeside;
    }

    private void breakLongLine() {
        if (breakAt != NOWHERE && out.length() - lineStart > MAX_COLUMNS) {
            breakLine();
        }
    }

    private void breakLine() {
        out.replace(breakAt, breakAt + breakWidth, "\n" + indentation(breakLevel));
        lineStart = breakAt + 1;
        breakAt = NOWHERE;
    }

    /** Writes the name of a type, with the annotations of its use. */
    CodeWriter write(TypeName type) {
        if (type instanceof ParameterizedTypeName parameterized) {
            name(imports.name(parameterized.rawType()), type.annotations());
            String separator = "<";
            for (TypeName argument : parameterized.typeArguments()) {
                write(separator).write(argument);
                separator = ", ";
            }
            return write(">");
        }
        if (type instanceof ArrayTypeName array) {
            return write(array.componentType()).write("[]");
        }
        return type instanceof ClassName declared
                ? name(imports.name(declared), type.annotations())
                : write(type.toString());
    }

    /** Annotations stand before the simple name: {@code Outer.@Nullable Inner}. */
    private CodeWriter name(String name, List<com.palantir.javapoet.AnnotationSpec> annotations) {
        if (annotations.isEmpty()) {
            return write(name);
        }
        int simple = name.lastIndexOf('.') + 1;
        write(name.substring(0, simple));
        for (var annotation : annotations) {
            AnnotationSpec.ofUse(annotation).writeTo(this);
            if (annotation.members().isEmpty()) {
                write(" ");
            } else {
                space();
            }
        }
        return write(name.substring(simple));
    }

    String text() {
        return out.toString();
    }

    int columnsLeft() {
        return MAX_COLUMNS - level * INDENT.length();
    }
}
