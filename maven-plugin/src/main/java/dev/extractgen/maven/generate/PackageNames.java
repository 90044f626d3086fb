package dev.extractgen.maven.generate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Names packages after the project and the folders in which schemas lie. */
public final class PackageNames {
    private PackageNames() {}

    /** Returns the package that is used when none is given: {@code extract} below the project's group. */
    public static String ofProject(String groupId) {
        List<String> parts = new ArrayList<>();
        for (String part : groupId.split("\\.", -1)) {
            parts.add(identifier(part));
        }
        parts.add("extract");
        return String.join(".", parts);
    }

    /** Returns the package for schemas in a folder below the schema directory. */
    static String below(@Nullable String packageName, @Nullable Path folder) {
        StringBuilder name = new StringBuilder(packageName == null ? "" : packageName);
        if (folder != null) {
            for (Path part : folder) {
                name.append(name.length() == 0 ? "" : ".").append(identifier(part.toString()));
            }
        }
        return name.toString();
    }

    private static String identifier(String text) {
        String identifier = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{IsAlphabetic}\\p{Digit}_]", "_");
        boolean isName = SourceVersion.isName(identifier, SourceVersion.RELEASE_17);
        return isName ? identifier : "_" + identifier;
    }
}
