package dev.extractgen.generator.bindings;

import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.TypeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives texts the formats of the Java types that users want for them, so that a model says what decoders take: any text
 * for a {@code String}, and dates for a {@code LocalDate}, whatever the schema says of formats.
 */
public final class BoundFormats {
    private final Bindings bindings;

    private BoundFormats(Bindings bindings) {
        this.bindings = bindings;
    }

    /** Returns a model in which texts have the formats that users want. */
    public static ExtractionModel in(ExtractionModel model, Bindings bindings) {
        BoundFormats formats = new BoundFormats(bindings);
        Map<TypeId, Declaration> declarations = new LinkedHashMap<>(model.declarations());
        declarations.replaceAll((id, declaration) ->
                declaration instanceof ObjectDeclaration object ? formats.object(object) : declaration);
        return new ExtractionModel(
                model.path(), model.root(), model.documentation(), declarations, model.imported(), model.settings());
    }

    private ObjectDeclaration object(ObjectDeclaration object) {
        List<Property> properties =
                object.properties().stream().map(this::property).toList();
        return new ObjectDeclaration(
                object.id(), object.documentation(), object.location(), properties, object.patterns(), object.others());
    }

    private Property property(Property property) {
        Optional<StandardType> own = bindings.javaTypeName(property).flatMap(StandardType::of);
        return own.isEmpty()
                ? property
                : new Property(
                        property.name(),
                        property.use().withScalars(own.get()::read),
                        property.required(),
                        property.documentation(),
                        property.location());
    }
}
