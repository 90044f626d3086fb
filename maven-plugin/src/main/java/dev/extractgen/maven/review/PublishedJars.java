package dev.extractgen.maven.review;

import java.util.List;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRequest;
import org.eclipse.aether.resolution.VersionResolutionException;

/** Finds jars in the repositories that the project uses. */
public final class PublishedJars implements Baselines.Jars {
    private final RepositorySystem repositories;
    private final RepositorySystemSession session;
    private final MavenProject project;

    /** Makes a finder. */
    public PublishedJars(RepositorySystem repositories, RepositorySystemSession session, MavenProject project) {
        this.repositories = repositories;
        this.session = session;
        this.project = project;
    }

    @Override
    public Baselines.Jar find(String coordinates) throws BaselineException {
        try {
            Artifact artifact = artifact(coordinates);
            String version = repositories
                    .resolveVersion(session, new VersionRequest(artifact, project.getRemoteProjectRepositories(), null))
                    .getVersion();
            ArtifactRequest request =
                    new ArtifactRequest(artifact.setVersion(version), project.getRemoteProjectRepositories(), null);
            Artifact found = repositories.resolveArtifact(session, request).getArtifact();
            return new Baselines.Jar(found.getFile().toPath(), found.getVersion());
        } catch (VersionResolutionException | ArtifactResolutionException e) {
            throw new BaselineException("%s can't be found (mvn -U looks again for what was published since): %s"
                    .formatted(coordinates, e.getMessage()));
        }
    }

    private Artifact artifact(String coordinates) throws BaselineException {
        List<String> parts = List.of(coordinates.split(":", -1));
        if (parts.stream().noneMatch(String::isBlank)) {
            if (parts.size() == 1) {
                return new DefaultArtifact(project.getGroupId(), project.getArtifactId(), "jar", parts.get(0));
            }
            if (parts.size() == 3) {
                return new DefaultArtifact(parts.get(0), parts.get(1), "jar", parts.get(2));
            }
        }
        throw new BaselineException("\"%s\" is neither a version nor group:artifact:version".formatted(coordinates));
    }
}
