package dev.extractgen.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.code.AnnotationSpec;
import dev.extractgen.generator.code.ClassNames;
import dev.extractgen.generator.model.Documentation;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.resolve.NamePattern;
import dev.extractgen.generator.schema.JsonText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says by annotations of Bean Validation what the schema says of values: that they are there, how long, how large and
 * of which form they are. A list or map that is missing is empty, so that the least size counts where one is required.
 */
final class Constraints implements ComponentDecoration {
    private static final String PACKAGE = "jakarta.validation.constraints";
    private static final ClassName VALID = ClassName.get("jakarta.validation", "Valid");
    private static final ClassName NOT_NULL = ClassName.get(PACKAGE, "NotNull");
    private static final ClassName PATTERN = ClassName.get(PACKAGE, "Pattern");
    private static final ClassName SIZE = ClassName.get(PACKAGE, "Size");

    private static final Set<TypeName> NUMBERS = Set.of(
            ClassNames.of(Long.class),
            ClassNames.of(Integer.class),
            ClassNames.of(BigInteger.class),
            ClassNames.of(BigDecimal.class),
            ClassNames.of(Double.class));

    private final JavaTypes types;

    Constraints(JavaTypes types) {
        this.types = types;
    }

    @Override
    public List<AnnotationSpec> annotations(Component component) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        boolean isRequired =
                component.role() == Component.Role.REQUIRED || component.role() == Component.Role.REQUIRED_POSITION;
        if (isRequired && !component.use().nullable() && !component.isContainer()) {
            annotations.add(AnnotationSpec.of(NOT_NULL));
        }
        annotations.addAll(of(component.type(), component.documentation(), isRequired));
        return annotations;
    }

    @Override
    public TypeName type(Component component, TypeName type) {
        return component.isContainer() ? component.type().accept(new Validated(component.documentation())) : type;
    }

    private List<AnnotationSpec> of(Type type, Documentation documentation, boolean isThere) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        Map<String, String> said = documentation.constraints();
        if (type instanceof Type.ListOf) {
            size(isThere ? said.get("minItems") : null, said.get("maxItems")).ifPresent(annotations::add);
        } else if (type instanceof Type.MapOf) {
            size(isThere ? said.get("minProperties") : null, said.get("maxProperties"))
                    .ifPresent(annotations::add);
        } else if (isValidated(type)) {
            annotations.add(AnnotationSpec.of(VALID));
        } else if (types.of(type).equals(ClassNames.of(String.class))) {
            size(said.get("minLength"), said.get("maxLength")).ifPresent(annotations::add);
            pattern(said.get("pattern")).ifPresent(annotations::add);
        } else if (NUMBERS.contains(types.of(type))) {
            annotations.addAll(limits("DecimalMin", said.get("minimum"), said.get("exclusiveMinimum")));
            annotations.addAll(limits("DecimalMax", said.get("maximum"), said.get("exclusiveMaximum")));
        }
        return annotations;
    }

    /** Returns whether values have constraints of their own. */
    private static boolean isValidated(Type type) {
        return type instanceof Type.Declared declared && declared.id().kind() != TypeId.Kind.ENUM;
    }

    /** Validators throw when they are to hold values to sizes that none can have. */
    private static Optional<AnnotationSpec> size(@Nullable String min, @Nullable String max) {
        int least = count(min).orElse(0);
        Optional<Integer> most = count(max);
        if (most.isPresent() ? least > most.get() : least == 0) {
            return Optional.empty();
        }
        AnnotationSpec.Builder size = AnnotationSpec.builder(SIZE);
        if (least > 0) {
            size.addMember("min", "$L", least);
        }
        most.ifPresent(count -> size.addMember("max", "$L", count));
        return Optional.of(size.build());
    }

    private static Optional<Integer> count(@Nullable String json) {
        try {
            return number(json).map(BigDecimal::intValueExact).filter(count -> count >= 0);
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(@Nullable String json) {
        try {
            return json == null ? Optional.empty() : Optional.of(new BigDecimal(json));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Drafts before the sixth have a limit and say beside it whether it is exclusive; later ones may have two limits.
     */
    private static List<AnnotationSpec> limits(String name, @Nullable String inclusive, @Nullable String exclusive) {
        List<AnnotationSpec> limits = new ArrayList<>();
        number(inclusive).ifPresent(limit -> limits.add(limit(name, limit, "true".equals(exclusive))));
        number(exclusive).ifPresent(limit -> limits.add(limit(name, limit, true)));
        return limits;
    }

    private static AnnotationSpec limit(String name, BigDecimal limit, boolean isExclusive) {
        AnnotationSpec.Builder spec =
                AnnotationSpec.builder(ClassName.get(PACKAGE, name)).addMember("value", "$S", limit.toString());
        return (isExclusive ? spec.addMember("inclusive", "false") : spec).build();
    }

    /** A pattern of JSON Schema may fit anywhere, and one of Bean Validation must fit the whole. */
    private static Optional<AnnotationSpec> pattern(@Nullable String json) {
        return Optional.ofNullable(json)
                .flatMap(JsonText::unquote)
                .flatMap(NamePattern::toJava)
                .map(java -> AnnotationSpec.builder(PATTERN)
                        .addMember("regexp", Literals.text("(?s:.*)(?:" + java + ")(?s:.*)"))
                        .build());
    }

    /** The types of lists and maps, with constraints of what they contain. */
    private final class Validated implements Type.PartsVisitor<TypeName> {
        private final Documentation documentation;

        Validated(Documentation documentation) {
            this.documentation = documentation;
        }

        @Override
        public TypeName leaf(Type type) {
            return types.of(type);
        }

        @Override
        public TypeName list(Type.ListOf list) {
            return ParameterizedTypeName.get(ClassNames.of(List.class), contained(list.element()));
        }

        @Override
        public TypeName map(Type.MapOf map) {
            return ParameterizedTypeName.get(
                    ClassNames.of(Map.class), ClassNames.of(String.class), contained(map.value()));
        }

        @Override
        public TypeName declared(Type.Declared declared) {
            return types.of(declared);
        }

        private TypeName contained(TypeUse use) {
            Documentation ofEach = documentation.contained() == null ? Documentation.NONE : documentation.contained();
            TypeName type = use.type().accept(new Validated(ofEach));
            for (AnnotationSpec constraint : of(use.type(), ofEach, true)) {
                type = constraint.onUseOf(type);
            }
            return use.nullable() ? JavaTypes.nullable(type) : type;
        }
    }
}
