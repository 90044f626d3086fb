package dev.extractgen.maven;

import dev.extractgen.maven.incremental.Fingerprint;
import java.io.File;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** Tells which plugin is running: its version, and those of all that it runs with, which a pom can change. */
final class PluginFingerprint {
    private PluginFingerprint() {}

    static String of(PluginDescriptor plugin) {
        Fingerprint fingerprint = new Fingerprint().add("plugin", plugin.getId());
        SortedMap<String, Artifact> artifacts = new TreeMap<>();
        for (Artifact artifact : plugin.getArtifacts()) {
            artifacts.put(artifact.getId(), artifact);
        }
        for (Artifact artifact : artifacts.values()) {
            fingerprint.add("artifact", artifact.getId());
            File file = artifact.getFile();
            // The version of a snapshot does not tell its content; that it was installed anew does.
            if (artifact.isSnapshot() && file != null) {
                fingerprint.add("installed", file.lastModified() + " " + file.length());
            }
        }
        return fingerprint.text();
    }
}
