package dev.extractgen.maven.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Old versions in git. Modules of one repository share what is taken, since git would be asked a dozen times for each
 * of hundreds; it is gone when this is closed.
 */
public final class GitVersions implements AutoCloseable {
    private final Map<Key, GitVersion> taken = new HashMap<>();
    private final List<TemporaryFolder> folders = new ArrayList<>();

    private record Key(Path top, @Nullable String mainBranch, String revision) {}

    /**
     * Returns the old version of a project.
     *
     * @param mainBranch the branch that work is merged into, or null when its name is one of the usual
     * @param revision the revision, or nothing for the one from which the present work began
     */
    Baseline take(Path project, @Nullable String mainBranch, String revision) throws IOException, BaselineException {
        Key key = new Key(WorkTree.of(GitBaseline.real(project)).top(), mainBranch, revision);
        GitVersion version = taken.get(key);
        if (version == null) {
            TemporaryFolder folder = new TemporaryFolder();
            folders.add(folder);
            version = new GitBaseline(project, mainBranch).take(revision, folder.path());
            taken.put(key, version);
        }
        return version.of(project);
    }

    @Override
    public void close() throws IOException {
        for (TemporaryFolder folder : folders) {
            folder.close();
        }
        folders.clear();
        taken.clear();
    }
}
