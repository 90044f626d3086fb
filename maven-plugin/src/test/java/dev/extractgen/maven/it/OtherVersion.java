package dev.extractgen.maven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

/** Puts the plugin into the stories' local repository a second time, as if it were another version. */
final class OtherVersion {
    private static final String ARTIFACT = "extractgen-maven-plugin";
    private static final String VERSION = "0.0.1-other";

    private OtherVersion() {}

    /** Installs it; returns the version. */
    static String install() {
        Path plugin = Suite.LOCAL_REPOSITORY.resolve("dev/extractgen").resolve(ARTIFACT);
        try {
            Path other = Files.createDirectories(plugin.resolve(VERSION));
            String name = "/" + ARTIFACT + "-";
            Path pom = Path.of(plugin + "/" + Suite.VERSION + name + Suite.VERSION + ".pom");
            // The first version in it is its own; those of its dependencies follow.
            String version = "<version>%s</version>";
            String own = Pattern.quote(version.formatted(Suite.VERSION));
            Files.writeString(
                    Path.of(other + name + VERSION + ".pom"),
                    Files.readString(pom).replaceFirst(own, version.formatted(VERSION)));
            Path jar = Path.of(other + name + VERSION + ".jar");
            Files.copy(
                    Path.of(plugin + "/" + Suite.VERSION + name + Suite.VERSION + ".jar"),
                    jar,
                    StandardCopyOption.REPLACE_EXISTING);
            try (FileSystem zip = FileSystems.newFileSystem(jar)) {
                Path descriptor = zip.getPath("META-INF/maven/plugin.xml");
                Files.writeString(descriptor, Files.readString(descriptor).replace(Suite.VERSION, VERSION));
            }
            return VERSION;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
