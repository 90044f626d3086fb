package dev.extractgen.maven.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A git repository of a test, made by git. */
final class Repository {
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "GIT_CONFIG_GLOBAL", "/dev/null",
            "GIT_CONFIG_SYSTEM", "/dev/null",
            "GIT_AUTHOR_NAME", "A",
            "GIT_AUTHOR_EMAIL", "a@example.com",
            "GIT_COMMITTER_NAME", "A",
            "GIT_COMMITTER_EMAIL", "a@example.com");

    private final Path folder;

    private Repository(Path folder) {
        this.folder = folder;
    }

    /** Makes a repository whose branch is {@code main}. */
    static Repository init(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        return new Repository(folder).git("init", "-q", "-b", "main");
    }

    /** Makes another one out of this. */
    Repository cloned(Path folder, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("clone", "-q"));
        command.addAll(List.of(options));
        command.addAll(List.of(this.folder.toUri().toString(), folder.toString()));
        git(command.toArray(String[]::new));
        return new Repository(folder);
    }

    Path path(String path) {
        return folder.resolve(path);
    }

    Repository write(String path, String text) throws IOException {
        Files.createDirectories(path(path).getParent());
        Files.writeString(path(path), text);
        return this;
    }

    Repository commit(String path, String text) throws IOException, InterruptedException {
        return write(path, text).git("add", ".").git("commit", "-q", "-m", text);
    }

    Repository git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(ENVIRONMENT);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("%s: %s".formatted(command, output));
        }
        return this;
    }
}
