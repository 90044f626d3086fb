package dev.extractgen.maven.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Runs commands as users and build servers do, with the Maven and Java of the stories. */
final class Shell {
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    /** Makes a shell in a folder, where nothing of the user's own settings is known. */
    Shell(Path folder) {
        this.folder = folder;
        environment.put("PATH", Suite.MAVEN_HOME.toPath().resolve("bin") + ":" + System.getenv("PATH"));
        environment.put("JAVA_HOME", Suite.JAVA_HOME.toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("GIT_CEILING_DIRECTORIES", Suite.BUILDS.toString());
        environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
        for (String role : List.of("AUTHOR", "COMMITTER")) {
            environment.put("GIT_" + role + "_NAME", "A");
            environment.put("GIT_" + role + "_EMAIL", "a@example.com");
        }
    }

    /** Sets an environment variable. */
    Shell with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Puts a folder of programs before all others. */
    Shell withPrograms(Path programs) {
        return with("PATH", programs + ":" + Objects.requireNonNull(environment.get("PATH")));
    }

    /** Runs a script. */
    Build run(String script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Build(process.waitFor(), output.lines().toList());
    }

    /** Writes a program that notes what it is called with. */
    static void recorder(Path program, Path notes) throws IOException {
        Files.createDirectories(program.getParent());
        Files.writeString(program, "#!/bin/sh\necho \"$@\" >> '%s'\n".formatted(notes));
        if (!program.toFile().setExecutable(true)) {
            throw new IOException(program + " can't be made executable");
        }
    }
}
