package dev.extractgen.maven;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Finds out for which Java release a project is compiled, as far as its pom tells. */
final class TargetRelease {
    private static final String COMPILER = "maven-compiler-plugin";
    private static final List<String> SETTINGS = List.of("release", "target", "source");
    private static final List<String> TEST_SETTINGS = List.of("testRelease", "testTarget", "testSource");

    private TargetRelease() {}

    /** Returns the release for main sources. */
    static Optional<Integer> ofMain(MavenSession session, MavenProject project) {
        return first(session, project, SETTINGS);
    }

    /** Returns the release for test sources, which is that for main sources when nothing else is said. */
    static Optional<Integer> ofTest(MavenSession session, MavenProject project) {
        return first(session, project, TEST_SETTINGS).or(() -> ofMain(session, project));
    }

    /** Reads a release as poms have it: 17, or 1.8. */
    static Optional<Integer> parse(@Nullable String release) {
        String number = release == null ? "" : release.trim().replaceFirst("^1\\.", "");
        return number.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }

    /** Refuses a parameter that names no release, rather than take what the pom says. */
    static void check(@Nullable String parameter) throws MojoFailureException {
        if (parameter != null && !parameter.isBlank() && parse(parameter).isEmpty()) {
            throw new MojoFailureException(
                    "targetRelease: \"%s\" is no release of Java, such as 17 or 21".formatted(parameter));
        }
    }

    private static Optional<Integer> first(MavenSession session, MavenProject project, List<String> settings) {
        Xpp3Dom compiler = project.getGoalConfiguration("org.apache.maven.plugins", COMPILER, null, null);
        for (String setting : settings) {
            if (!setting.toLowerCase(Locale.ROOT).endsWith("release") || knowsRelease(project)) {
                Optional<Integer> release = parse(configured(compiler, setting));
                release = release.isPresent() ? release : parse(property(session, project, setting));
                if (release.isPresent()) {
                    return release;
                }
            }
        }
        return Optional.empty();
    }

    /** Compiler plugins before 3.6, which some distributions of Maven use by default, pass over a release. */
    private static boolean knowsRelease(MavenProject project) {
        Plugin compiler = project.getPlugin("org.apache.maven.plugins:" + COMPILER);
        return compiler == null
                || compiler.getVersion() == null
                || new ComparableVersion(compiler.getVersion()).compareTo(new ComparableVersion("3.6")) >= 0;
    }

    private static @Nullable String configured(@Nullable Xpp3Dom compiler, String setting) {
        Xpp3Dom child = compiler == null ? null : compiler.getChild(setting);
        return child == null ? null : child.getValue();
    }

    private static @Nullable String property(MavenSession session, MavenProject project, String setting) {
        String name = "maven.compiler." + setting;
        return session.getUserProperties()
                .getProperty(name, project.getProperties().getProperty(name));
    }
}
