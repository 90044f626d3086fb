package dev.extractgen.maven;

import dev.extractgen.generator.exports.Export;
import dev.extractgen.generator.exports.ExportReader;
import dev.extractgen.maven.generate.ImportedModules;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.version.Version;

/**
 * Finds what dependencies tell of their types. Only those are resolved that are asked for, since goals that resolve all
 * would fail in a reactor in which nothing is compiled yet.
 */
final class DependencyExports {
    private final MavenSession session;
    private final MavenProject project;
    private final RepositorySystem repositories;
    private final Set<String> scopes;
    private final ModuleExports modules;
    private final List<String> problems = new ArrayList<>();

    /**
     * Makes a finder.
     *
     * @param scopes the scopes of the dependencies that generated sources are compiled with
     * @param modules finds what modules of the same build tell
     */
    DependencyExports(
            MavenSession session,
            MavenProject project,
            RepositorySystem repositories,
            Set<String> scopes,
            ModuleExports modules) {
        this.session = session;
        this.project = project;
        this.repositories = repositories;
        this.scopes = scopes;
        this.modules = modules;
    }

    /** Finds what the dependencies tell that are named by group and artifact, and what is wrong with the others. */
    ImportedModules find(List<String> imports) throws IOException, MojoExecutionException {
        List<ExportReader.Module> modules = new ArrayList<>();
        for (String each : imports) {
            String name = each.strip();
            List<Dependency> dependencies = project.getDependencies().stream()
                    .filter(dependency -> name.equals(dependency.getGroupId() + ":" + dependency.getArtifactId()))
                    .toList();
            if (dependencies.isEmpty()) {
                problems.add(
                        name.matches("[^:]+:[^:]+")
                                ? "imports: %s is none of the project's dependencies; add it to them".formatted(name)
                                : "imports: \"%s\" must be groupId:artifactId, of a dependency".formatted(name));
            } else if (dependencies.stream().noneMatch(this::isCompiledWith)) {
                problems.add("imports: the sources are not compiled with %s, whose scope is %s"
                        .formatted(name, dependencies.get(0).getScope()));
            } else {
                List<ByteBuffer> exports = new ArrayList<>();
                int known = problems.size();
                for (Dependency dependency : dependencies) {
                    exports.addAll(isCompiledWith(dependency) ? exports(dependency) : List.of());
                }
                if (exports.isEmpty() && problems.size() == known) {
                    problems.add("imports: %s tells of no types; set exportTypes where it is built".formatted(name));
                }
                modules.add(new ExportReader.Module(name, exports));
            }
        }
        return new ImportedModules(modules, problems);
    }

    private boolean isCompiledWith(Dependency dependency) {
        return dependency.getScope() == null || scopes.contains(dependency.getScope());
    }

    private List<ByteBuffer> exports(Dependency dependency) throws IOException, MojoExecutionException {
        try {
            Artifact artifact = artifact(dependency);
            Optional<MavenProject> module = modules.module(artifact, session);
            if (module.isPresent()) {
                boolean isTest = "test-jar".equals(dependency.getType()) || "tests".equals(dependency.getClassifier());
                Build build = module.get().getBuild();
                return modules.of(
                        module.get(), Path.of(isTest ? build.getTestOutputDirectory() : build.getOutputDirectory()));
            }
            File file = repositories
                    .resolveArtifact(
                            session.getRepositorySession(),
                            new ArtifactRequest(artifact, project.getRemoteProjectRepositories(), null))
                    .getArtifact()
                    .getFile();
            return file.isDirectory() ? inFolder(file.toPath()) : inJar(file);
        } catch (ArtifactResolutionException | VersionRangeResolutionException e) {
            problems.add("imports: %s:%s can't be found: %s%s"
                    .formatted(
                            dependency.getGroupId(), dependency.getArtifactId(), e.getMessage(), advice(dependency)));
            return List.of();
        }
    }

    /** A module that was left out of the build is looked for in the repositories, like any dependency. */
    private String advice(Dependency dependency) {
        List<MavenProject> all = session.getAllProjects();
        for (MavenProject module : all == null ? List.<MavenProject>of() : all) { // Editors may leave it out.
            if (module.getGroupId().equals(dependency.getGroupId())
                    && module.getArtifactId().equals(dependency.getArtifactId())) {
                return "; it is a module that this build leaves out: add -am, or install it first";
            }
        }
        return "";
    }

    /** Returns what a dependency names, in the highest version where it leaves a choice, as Maven itself takes it. */
    private Artifact artifact(Dependency dependency) throws VersionRangeResolutionException {
        Artifact artifact = RepositoryUtils.toDependency(
                        dependency, session.getRepositorySession().getArtifactTypeRegistry())
                .getArtifact();
        Version highest = repositories
                .resolveVersionRange(
                        session.getRepositorySession(),
                        new VersionRangeRequest(artifact, project.getRemoteProjectRepositories(), null))
                .getHighestVersion();
        return highest == null ? artifact : artifact.setVersion(highest.toString());
    }

    /** Returns what lies in a folder of classes. */
    static List<ByteBuffer> inFolder(Path classes) throws IOException {
        Path folder = classes.resolve(Export.FOLDER);
        List<ByteBuffer> exports = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    exports.add(ByteBuffer.wrap(Files.readAllBytes(file)));
                }
            }
        }
        return exports;
    }

    private List<ByteBuffer> inJar(File jar) throws IOException {
        List<ByteBuffer> exports = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar)) {
            List<String> names = zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(Export.FOLDER) && name.endsWith(".json"))
                    .sorted()
                    .toList();
            for (String name : names) {
                try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
                    exports.add(ByteBuffer.wrap(in.readAllBytes()));
                }
            }
        } catch (ZipException e) {
            problems.add(
                    "imports: %s is no whole jar; remove it, and have it downloaded or installed anew".formatted(jar));
            return List.of();
        }
        return exports;
    }
}
