package dev.extractgen.generator.compiling;

import static org.junit.jupiter.api.Assumptions.abort;

import dev.extractgen.generator.testing.TestFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JDKs on this machine beside the one that runs the tests. */
final class OtherJdks {
    private static final Pattern TOOLCHAIN = Pattern.compile("<jdkHome>\\s*([^<]+?)\\s*</jdkHome>");

    private OtherJdks() {}

    /**
     * Returns the folder of a JDK of a version, which an environment variable such as {@code JAVA_HOME_25} or Maven's
     * toolchains name, or which is installed beside this one; skips the test when there is none.
     */
    static Path home(int version) {
        List<Path> homes = new ArrayList<>();
        System.getenv().forEach((name, value) -> {
            if (name.matches("(JAVA_HOME|JDK)_?%s(_.*)?".formatted(version))) {
                homes.add(Path.of(value));
            }
        });
        Path toolchains = Path.of(System.getProperty("user.home"), ".m2", "toolchains.xml");
        Matcher toolchain = TOOLCHAIN.matcher(Files.exists(toolchains) ? TestFiles.text(toolchains) : "");
        while (toolchain.find()) {
            homes.add(Path.of(toolchain.group(1)));
        }
        homes.addAll(TestFiles.in(Objects.requireNonNull(
                Path.of(System.getProperty("java.home")).toAbsolutePath().getParent())));
        return homes.stream()
                .filter(home -> isVersion(home, version))
                .findFirst()
                .orElseGet(() -> abort("no JDK %s here; JAVA_HOME_%s=DIR names one".formatted(version, version)));
    }

    private static boolean isVersion(Path home, int version) {
        Path release = home.resolve("release");
        return Files.isRegularFile(release)
                && Files.isRegularFile(home.resolve("bin/javac"))
                && TestFiles.text(release).contains("JAVA_VERSION=\"%s".formatted(version));
    }
}
