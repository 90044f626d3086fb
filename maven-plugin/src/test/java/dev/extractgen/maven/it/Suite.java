package dev.extractgen.maven.it;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/** What the build tells the stories: where they lie, and which Maven and Java to tell them with. */
final class Suite {
    static final Path STORIES = Path.of("src/it").toAbsolutePath();
    static final Path BUILDS = path("stories.builds");
    static final Path LOCAL_REPOSITORY = path("stories.localRepository");
    static final Path DOWNLOADED = path("stories.downloaded");
    static final File MAVEN_HOME = path("stories.mavenHome").toFile();
    static final File JAVA_HOME = path("stories.javaHome").toFile();
    static final String VERSION = property("stories.version");

    private Suite() {}

    /** Returns the version of the Maven that tells the stories, such as 3.8.7. */
    static String mavenVersion() {
        File[] cores = new File(MAVEN_HOME, "lib").listFiles((lib, name) -> name.matches("maven-core-.*\\.jar"));
        try (FileSystem core = FileSystems.newFileSystem(Objects.requireNonNull(cores)[0].toPath());
                InputStream pom = Files.newInputStream(
                        core.getPath("META-INF/maven/org.apache.maven/maven-core/pom.properties"))) {
            Properties properties = new Properties();
            properties.load(pom);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String name) {
        return Path.of(property(name)).toAbsolutePath();
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), () -> name + " is set by mvn verify");
    }
}
