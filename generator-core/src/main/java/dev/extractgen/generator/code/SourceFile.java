package dev.extractgen.generator.code;

import java.util.HashSet;
import java.util.Set;

/**
 * A Java file.
 *
 * @param packageName the package; empty for the unnamed one
 * @param type the type of the file, with all that are nested in it
 */
public record SourceFile(String packageName, TypeSpec type) {
    /** Returns the source. */
    public String text() {
        Set<String> declared = new HashSet<>();
        type.addNames(declared);
        Imports imports = new Imports(packageName, type.name(), declared);
        CodeWriter body = new CodeWriter(imports);
        type.writeTo(body);
        String code = body.text();
        StringBuilder text = new StringBuilder(code.length() + 4096);
        if (!packageName.isEmpty()) {
            text.append("package ").append(packageName).append(";\n\n");
        }
        for (String name : imports.imported()) {
            text.append("import ").append(name).append(";\n");
        }
        return text.append(imports.imported().isEmpty() ? "" : "\n")
                .append(code)
                .toString();
    }
}
