package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.NAME_PATTERNS;

import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.FieldSpec;
import dev.extractgen.generator.model.MemberNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Collects the patterns of names that a decoder needs, so that each is compiled once. */
final class PatternConstants {
    private final FreshNames names;
    private final Map<MemberNames, String> constants = new LinkedHashMap<>();

    PatternConstants(FreshNames names) {
        this.names = names;
    }

    /** Returns the name of the constant for some patterns. */
    String constant(MemberNames patterns) {
        return constants.computeIfAbsent(patterns, key -> names.take("NAMES"));
    }

    /** Returns the patterns as arguments. */
    static CodeBlock arguments(MemberNames patterns) {
        return CodeBlock.joined(",$W", patterns.patterns(), Literals::text);
    }

    List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        constants.forEach((patterns, name) -> fields.add(FieldSpec.builder(NAME_PATTERNS, name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)$L", NAME_PATTERNS, arguments(patterns), patterns.isClosed() ? ".closed()" : "")
                .build()));
        return fields;
    }
}
