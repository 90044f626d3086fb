package dev.extractgen.maven.review;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Keeps names that others gave to files from leading out of a folder. */
final class Inside {
    private Inside() {}

    static Path resolve(Path folder, String name) throws BaselineException {
        try {
            Path file = folder.resolve(name).normalize();
            if (file.startsWith(folder.normalize()) && !file.equals(folder.normalize())) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw new BaselineException("\"%s\" is no name of a file here".formatted(name));
        }
        throw new BaselineException("\"%s\" leads out of its folder".formatted(name));
    }
}
