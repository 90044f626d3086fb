package dev.extractgen.generator.code;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides under which name a file refers to each class. The first class of a name is imported; others of that name, and
 * those whose name is that of a type of the file itself, are written in full.
 */
final class Imports {
    private final String packageName;
    private final String topLevel;
    private final Set<String> declared;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Set<String> imported = new TreeSet<>();

    /**
     * Makes imports for a file that has none yet.
     *
     * @param topLevel the simple name of the file's type
     * @param declared the simple names of all types in the file, of which each hides classes that have it, too
     */
    Imports(String packageName, String topLevel, Set<String> declared) {
        this.packageName = packageName;
        this.topLevel = topLevel;
        this.declared = declared;
    }

    /** Returns the name of a class. One without a package is in sight already. */
    String name(ClassName type) {
        String canonical = type.canonicalName();
        String name = names.get(canonical);
        if (name == null) {
            name = decide(type, canonical);
            names.put(canonical, name);
        }
        return name;
    }

    private String decide(ClassName type, String canonical) {
        String owner = type.topLevelClassName().simpleName();
        if (type.packageName().isEmpty()) {
            return canonical;
        }
        boolean isOwn = type.packageName().equals(packageName);
        boolean isHidden = declared.contains(owner) && !(isOwn && owner.equals(topLevel));
        String canonicalOwner = type.packageName() + "." + owner;
        if (isHidden || !owners.computeIfAbsent(owner, key -> canonicalOwner).equals(canonicalOwner)) {
            return canonical;
        }
        if (!isOwn && !type.packageName().equals("java.lang")) {
            imported.add(canonicalOwner);
        }
        return canonical.substring(type.packageName().length() + 1);
    }

    /** Returns the classes to be imported, sorted. */
    Set<String> imported() {
        return imported;
    }
}
