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
            throw nameless(name);
        }
        throw new BaselineException("\"%s\" leads out of its folder".formatted(name));
    }

    /** Returns whether a file may have a name, for which the locale may lack characters. */
    static boolean hasName(String name) {
        try {
            return !Path.of(name).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Returns what to say of a name that no file may have. */
    static BaselineException nameless(String name) {
        return new BaselineException(
                "\"%s\" is no name of a file in the locale of this build; set another, such as LC_ALL=C.UTF-8"
                        .formatted(name));
    }
}
