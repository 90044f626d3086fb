package dev.extractgen.maven;

import dev.extractgen.maven.incremental.Fingerprint;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** Tells which plugin is running: its version, and those of all that it runs with, which a pom can change. */
final class PluginFingerprint {
    private PluginFingerprint() {}

    static String of(PluginDescriptor plugin) throws IOException {
        Fingerprint fingerprint = new Fingerprint().add("plugin", plugin.getId());
        SortedMap<String, Artifact> artifacts = new TreeMap<>();
        for (Artifact artifact : plugin.getArtifacts()) {
            artifacts.put(artifact.getId(), artifact);
        }
        for (Artifact artifact : artifacts.values()) {
            fingerprint.add("artifact", artifact.getId());
            File file = artifact.getFile();
            // The version of a snapshot does not tell its content. A checksum does: nobody makes up snapshots to match
            // it, and a cold JVM takes longer to digest megabytes than to generate.
            if (artifact.isSnapshot() && file != null && file.isFile()) {
                CRC32 checksum = new CRC32();
                checksum.update(Files.readAllBytes(file.toPath()));
                fingerprint.add("content", file.length() + " " + checksum.getValue());
            }
        }
        return fingerprint.text();
    }
}
