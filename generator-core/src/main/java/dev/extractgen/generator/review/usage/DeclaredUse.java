package dev.extractgen.generator.review.usage;

import dev.extractgen.generator.emit.JavaApi;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a method that can only be written for a generated type of one kind. */
final class DeclaredUse implements Declaration.Visitor<String> {
    private final JavaApi api;

    private DeclaredUse(JavaApi api) {
        this.api = api;
    }

    static String of(@Nullable Declaration declaration, JavaApi api) {
        if (declaration == null) {
            throw new IllegalArgumentException("the type is no generated one");
        }
        return declaration.accept(new DeclaredUse(api));
    }

    /** Returns a method that can't be written for another type of the same name, or empty when all can. */
    static Optional<String> notIn(Declaration declaration, JavaApi api, Declaration other, JavaApi otherApi) {
        String type = api.type(declaration.id());
        if (declaration instanceof EnumDeclaration old && other instanceof EnumDeclaration now) {
            List<String> constants = otherApi.constants(now);
            return api.constants(old).stream()
                    .filter(constant -> !constants.contains(constant))
                    .findFirst()
                    .map(constant -> Snippets.naming(type, constant));
        }
        if (declaration instanceof UnionDeclaration old && other instanceof UnionDeclaration now) {
            List<String> branches = otherApi.branches(now);
            return api.branches(old).stream()
                    .filter(branch -> !branches.contains(branch))
                    .findFirst()
                    .map(branch -> Snippets.widening(branch, type));
        }
        return Optional.of(of(declaration, api));
    }

    @Override
    public String object(ObjectDeclaration object) {
        return reading(object);
    }

    @Override
    public String tuple(TupleDeclaration tuple) {
        return reading(tuple);
    }

    private String reading(Declaration parts) {
        return Snippets.reading(api.type(parts.id()), api.components(parts).get(0));
    }

    @Override
    public String enumeration(EnumDeclaration enumeration) {
        return Snippets.naming(api.type(enumeration.id()), api.constant(enumeration, 0));
    }

    @Override
    public String union(UnionDeclaration union) {
        return Snippets.widening(api.branch(union, 0), api.type(union.id()));
    }
}
