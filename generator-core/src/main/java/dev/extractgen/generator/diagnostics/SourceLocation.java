package dev.extractgen.generator.diagnostics;

/**
 * A place in a schema file.
 *
 * @param path the file as it should be shown to people
 * @param line the line, counted from 1; 0 for the file as a whole
 * @param column the column in characters, counted from 1; 0 for the file as a whole
 * @param pointer the JSON pointer from the root of the file
 */
public record SourceLocation(String path, int line, int column, String pointer) implements Comparable<SourceLocation> {

    /** Returns the place of a whole file. */
    public static SourceLocation ofFile(String path) {
        return new SourceLocation(path, 0, 0, "");
    }

    /** Returns the pointer as a sentence may name it, for that of the root has no characters. */
    public String place() {
        return pointer.isEmpty() ? "the root" : pointer;
    }

    /** Compares by file, then by place. */
    @Override
    public int compareTo(SourceLocation other) {
        int byPath = path.compareTo(other.path);
        if (byPath != 0) {
            return byPath;
        }
        int byLine = Integer.compare(line, other.line);
        int byColumn = byLine == 0 ? Integer.compare(column, other.column) : byLine;
        return byColumn == 0 ? pointer.compareTo(other.pointer) : byColumn;
    }

    @Override
    public String toString() {
        return line == 0 ? path : path + ":" + line + ":" + column;
    }
}
