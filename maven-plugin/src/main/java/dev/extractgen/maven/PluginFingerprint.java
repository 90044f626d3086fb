package dev.extractgen.maven;

import dev.extractgen.maven.incremental.Fingerprint;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** Tells which plugin is running: its version, and those of all that it runs with, which a pom can change. */
final class PluginFingerprint {
    private PluginFingerprint() {}

    static String of(PluginDescriptor plugin) throws IOException {
        Fingerprint fingerprint = new Fingerprint().add("plugin", plugin.getId());
        List<Artifact> artifacts = plugin.getArtifacts().stream()
                .sorted(Comparator.comparing(Artifact::getId))
                .toList();
        for (Artifact artifact : artifacts) {
            fingerprint.add("artifact", artifact.getId());
            File file = artifact.getFile();
            // The version of a snapshot does not tell its content.
            if (artifact.isSnapshot() && file != null && file.isFile()) {
                fingerprint.add("content", Fingerprint.of(Files.readAllBytes(file.toPath())));
            }
        }
        return fingerprint.hex();
    }
}
