package dev.extractgen.generator.emit;

import com.palantir.javapoet.ClassName;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.naming.JavaNames;
import java.util.HashMap;
import java.util.Map;

/**
 * Says in which class the table and the method lie by which a type is read: in the decoder, or in one of several nested
 * in it where the schema has more types and members than the constants and the initialiser of one class hold.
 */
final class Homes implements Declaration.Visitor<Integer> {
    /** Of what follows, counted as {@link #TYPE} for a type and 1 for a member; the initialiser is at its end first. */
    private static final int MAX_SIZE = 2000;

    private static final int TYPE = 8;

    private final Map<String, ClassName> homes = new HashMap<>();
    private final ClassName decoder;

    Homes(ExtractionModel model, JavaNames names, ClassName decoder) {
        this.decoder = decoder;
        int whole = 0;
        for (Declaration declaration : model.declarations().values()) {
            whole += declaration.accept(this);
        }
        if (whole > MAX_SIZE) {
            spread(model, names);
        }
    }

    private void spread(ExtractionModel model, JavaNames names) {
        boolean isRootRecord = model.isRootRecord();
        int part = 1;
        int size = 0;
        for (Declaration declaration : model.declarations().values()) {
            int own = declaration.accept(this);
            if (size > 0 && size + own > MAX_SIZE) {
                part++;
                size = 0;
            }
            if (!isRootRecord || !model.root().equals(new Type.Declared(declaration.id()))) {
                size += own;
                homes.put(names.type(declaration.id()), decoder.nestedClass("Part" + part));
            }
        }
    }

    ClassName of(ClassName type) {
        return homes.getOrDefault(type.simpleName(), decoder);
    }

    @Override
    public Integer object(ObjectDeclaration object) {
        return TYPE + object.properties().size() + object.patterns().size();
    }

    @Override
    public Integer tuple(TupleDeclaration tuple) {
        return TYPE + tuple.positions().size();
    }

    @Override
    public Integer enumeration(EnumDeclaration enumeration) {
        return 0;
    }

    @Override
    public Integer union(UnionDeclaration union) {
        return TYPE + union.branches().size();
    }
}
