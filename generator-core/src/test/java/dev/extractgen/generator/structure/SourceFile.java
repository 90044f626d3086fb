package dev.extractgen.generator.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Java source file of the checkout.
 *
 * @param path the path from the root of the checkout, with slashes
 * @param lines the content
 */
record SourceFile(String path, List<String> lines) {
    private static final Pattern NO_CODE = Pattern.compile(
            "\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+'|//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    /** Names of types, and of the packages they lie in, that are written out. */
    private static final Pattern QUALIFIED_NAME = Pattern.compile("\\b[a-z]\\w*(?:\\.[a-z]\\w*)*\\.[A-Z*]\\w*");

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    /** Reads all sources below the modules of a checkout, leaving out what builds have made. */
    static List<SourceFile> ofCheckout(Path root) {
        try (Stream<Path> files = Files.find(root, 40, (path, attributes) -> isSource(root.relativize(path)))) {
            return files.sorted().map(file -> read(root, file)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves out what builds write, and the sources that tests only compare. */
    private static boolean isSource(Path path) {
        return path.toString().replace('\\', '/').matches("[^/.]+/src/(main|test)/java/.*\\.java");
    }

    private static SourceFile read(Path root, Path file) {
        try {
            return new SourceFile(root.relativize(file).toString().replace('\\', '/'), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isMain() {
        return path.contains("/src/main/");
    }

    String module() {
        return path.substring(0, path.indexOf('/'));
    }

    String folder() {
        return path.substring(0, path.lastIndexOf('/'));
    }

    String simpleName() {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
    }

    /** Returns the package, or nothing where the file declares none. */
    String packageName() {
        Matcher matcher = PACKAGE.matcher(code());
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Returns the names with packages that the code, comments left aside, refers to. */
    Set<String> references() {
        Set<String> names = new TreeSet<>();
        Matcher matcher = QUALIFIED_NAME.matcher(code());
        while (matcher.find()) {
            names.add(matcher.group());
        }
        return names;
    }

    String code() {
        return NO_CODE.matcher(String.join("\n", lines)).replaceAll("\"\"");
    }
}
