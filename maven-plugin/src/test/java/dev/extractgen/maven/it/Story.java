package dev.extractgen.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** A copy of a project below {@code src/it}, which can be built and edited. */
final class Story {
    /** The goal that runs a project's program. */
    static final String RUN = "org.codehaus.mojo:exec-maven-plugin:3.6.4:java";

    /** Builds are short, so that optimising the code of Maven would cost more than it gains. */
    private static final String JVM_OPTIONS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>(Map.of("LC_ALL", "C.UTF-8"));
    private String pluginVersion = Suite.VERSION;
    private int builds;

    private Story(Path folder) {
        this.folder = folder;
    }

    /** Copies a project to a fresh folder. */
    static Story of(String project, String folder) {
        try {
            Path copy = Suite.BUILDS.resolve(folder);
            Files.createDirectories(copy);
            delete(copy);
            Files.createDirectories(copy);
            copy(Suite.STORIES.resolve(project), copy);
            // Keeps Maven from taking this project's folder for the root of the story's.
            Files.createDirectories(copy.resolve(".mvn"));
            return new Story(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Story of(String project) {
        return of(project, project);
    }

    /** Makes builds use another version of the plugin. */
    Story withPlugin(String version) {
        pluginVersion = version;
        return this;
    }

    /** Sets an environment variable for builds. */
    Story withEnvironment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Runs Maven in the project's folder. */
    Build maven(String... arguments) {
        Properties properties = new Properties();
        properties.setProperty("extractgen.version", pluginVersion);
        properties.setProperty("stories.downloaded", Suite.DOWNLOADED.toUri().toString());
        List<String> log = new ArrayList<>();
        InvocationRequest request = new DefaultInvocationRequest()
                .setBaseDirectory(folder.toFile())
                .setMavenHome(Suite.MAVEN_HOME)
                .setJavaHome(Suite.JAVA_HOME)
                .setLocalRepositoryDirectory(Suite.LOCAL_REPOSITORY.toFile())
                .setGlobalSettingsFile(Suite.STORIES.resolve("settings.xml").toFile())
                .setMavenOpts(JVM_OPTIONS)
                .setProperties(properties)
                .setBatchMode(true)
                .setNoTransferProgress(true)
                .addArgs(List.of(arguments))
                .setOutputHandler(log::add)
                .setErrorHandler(log::add);
        environment.forEach(request::addShellEnvironment);
        try {
            int exitCode = new DefaultInvoker().execute(request).getExitCode();
            builds++;
            Files.write(folder.resolve("build-" + builds + ".log"), log);
            return new Build(exitCode, log);
        } catch (MavenInvocationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String path) {
        return folder.resolve(path);
    }

    String read(String path) {
        return call(() -> Files.readString(path(path)));
    }

    Story write(String path, String text) {
        return call(() -> {
            Files.createDirectories(path(path).getParent());
            Files.writeString(path(path), text);
            return this;
        });
    }

    Story edit(String path, String text, String replacement) {
        assertThat(read(path)).contains(text);
        return write(path, read(path).replace(text, replacement));
    }

    Story rename(String path, String name) {
        return call(() -> {
            Files.move(path(path), path(path).resolveSibling(name));
            return this;
        });
    }

    Story copy(String path, String copy) {
        return call(() -> {
            Files.createDirectories(path(copy).getParent());
            Files.copy(path(path), path(copy));
            return this;
        });
    }

    Story delete(String path) {
        return call(() -> {
            delete(path(path));
            return this;
        });
    }

    /** Returns the files below a folder, from that folder, with slashes. */
    SortedSet<String> files(String path) {
        return new TreeSet<>(times(path).keySet());
    }

    /** Returns when the files below a folder were last written. */
    SortedMap<String, FileTime> times(String path) {
        SortedMap<String, FileTime> times = new TreeMap<>();
        if (Files.exists(path(path))) {
            for (Path file : walk(path(path))) {
                if (Files.isRegularFile(file)) {
                    String name = path(path).relativize(file).toString().replace('\\', '/');
                    times.put(name, call(() -> Files.getLastModifiedTime(file)));
                }
            }
        }
        return times;
    }

    private interface Action<T> {
        T run() throws IOException;
    }

    private static <T> T call(Action<T> action) {
        try {
            return action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : walk(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            if (!Files.isDirectory(file)) {
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files = walk(folder);
        for (int i = files.size() - 1; i >= 0; i--) {
            Files.delete(files.get(i));
        }
    }

    private static List<Path> walk(Path folder) {
        return call(() -> {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.toList();
            }
        });
    }
}
