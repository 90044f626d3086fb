package dev.extractgen.generator.schema;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/** The files in a folder, and in those that links lead to. */
public final class FolderFiles {
    /** Reviews write reports there, among the schemas where these lie in the folder that Maven is called in. */
    private static final Path REPORTS = Path.of("extractgen-review");

    /** There it is written what other modules are told. */
    private static final Path EXPORTS = Path.of("META-INF/extractgen");

    private FolderFiles() {}

    /**
     * Returns the paths of all files from the folder, sorted, with slashes; what was generated is none of them. A link
     * that leads to nothing is one, which is for whoever reads it to say.
     */
    public static List<String> below(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        String separator = folder.getFileSystem().getSeparator();
        // A walk that hands out attributes asks the file system once for each file.
        Files.walkFileTree(
                folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                        boolean isGenerated = inner.endsWith(REPORTS) || inner.endsWith(EXPORTS);
                        return isGenerated && !inner.equals(folder)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        // A link that is still one leads to nothing. Some editors mark files that are open by hidden
                        // ones.
                        boolean isBroken = attributes.isSymbolicLink()
                                && !file.getFileName().toString().startsWith(".");
                        if (attributes.isRegularFile() || isBroken) {
                            found.add(folder.relativize(file).toString().replace(separator, "/"));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                        if (failure instanceof FileSystemLoopException) {
                            return FileVisitResult.CONTINUE; // What lies behind is found without the link.
                        }
                        throw failure;
                    }
                });
        Collections.sort(found);
        return found;
    }
}
