package dev.extractgen.testing;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a module promises to other people's code, as a text in a fixed order: every type that it exports, with what it
 * extends and implements, and every member that such code can name. Checked in, it shows in a review what a change does
 * to them.
 */
public final class PublicApi {
    private final Module module;
    private final Path classes;

    /**
     * Reads a module.
     *
     * @param module the module, which must be named
     * @param classes the folder with its class files
     */
    public PublicApi(Module module, Path classes) {
        this.module = module;
        this.classes = classes;
    }

    /** Returns the text, a line for each type and each member. */
    public String describe() throws IOException {
        List<String> packages = module.getDescriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(Exports::source)
                .sorted()
                .toList();
        StringBuilder text = new StringBuilder();
        for (String name : packages) {
            types(name).forEach(type -> text.append(describe(type)).append('\n'));
        }
        return text.toString();
    }

    private List<Class<?>> types(String packageName) throws IOException {
        try (Stream<Path> files = Files.list(classes.resolve(packageName.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                    .map(file -> packageName + "." + file.substring(0, file.length() - ".class".length()))
                    .<Class<?>>map(name -> Class.forName(module, name))
                    .filter(PublicApi::isVisible)
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();
        }
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return isNameable(type.getModifiers()) && !type.isAnonymousClass() && (outer == null || isVisible(outer));
    }

    private static boolean isNameable(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String describe(Class<?> type) {
        StringJoiner lines = new StringJoiner("\n    ", "", "\n");
        lines.add(head(type));
        if (type.isSealed()) {
            lines.add("permits " + names(Arrays.stream(type.getPermittedSubclasses())));
        }
        members(type).map(member -> shorten(member, type)).forEach(lines::add);
        return lines.toString();
    }

    private static String head(Class<?> type) {
        String parents = names(Stream.concat(
                Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces())));
        return type.toGenericString() + (parents.isEmpty() ? "" : " : " + parents);
    }

    private static String names(Stream<? extends Type> types) {
        return types.map(Type::getTypeName)
                .filter(name -> !name.equals(Object.class.getName()))
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> members(Class<?> type) {
        Stream<Field> fields = Arrays.stream(type.getDeclaredFields());
        Stream<Executable> executables =
                Stream.concat(Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()));
        return Stream.concat(
                        fields.filter(PublicApi::isPromised).map(Field::toGenericString),
                        executables.filter(PublicApi::isPromised).map(Executable::toGenericString))
                .sorted();
    }

    private static String shorten(String member, Class<?> type) {
        return member.replace(type.getName() + ".", "").replaceAll("\\bjava\\.lang\\.(?=[A-Z])", "");
    }

    private static boolean isPromised(Member member) {
        return isNameable(member.getModifiers()) && !member.isSynthetic();
    }
}
