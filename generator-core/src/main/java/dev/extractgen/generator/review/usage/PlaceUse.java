package dev.extractgen.generator.review.usage;

import dev.extractgen.generator.emit.JavaApi;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.review.comparison.Place;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.document.Route;
import dev.extractgen.generator.review.versions.Holder;
import dev.extractgen.generator.review.versions.SchemaPair;

/** Writes methods that use what stands at a place as the old version has it. */
final class PlaceUse {
    private final SchemaPair schemas;
    private final JavaApi api;

    PlaceUse(SchemaPair schemas) {
        this.schemas = schemas;
        this.api = schemas.apiBefore();
    }

    /**
     * Returns a method that reads what a holder holds. Where its names live on for other places, the method has to come
     * to this place from the root; and always where the value is a branch that no record holds for itself.
     */
    String reading(Side before, Holder holder) {
        return isBranch(before) || schemas.stillNames(holder) ? fromRoot(before, holder) : fromRecord(holder);
    }

    /** Does the same for code that goes on to compile, and of which class files fail that are not compiled anew. */
    String linking(Side before, Holder holder) {
        return isBranch(before) || schemas.stillReads(holder) ? fromRoot(before, holder) : fromRecord(holder);
    }

    private static boolean isBranch(Side before) {
        return before.route() instanceof Route.Branch
                && before.schema().model().hasParts(before.use().type());
    }

    private static String fromRecord(Holder holder) {
        return Snippets.reading(holder.record(), holder.component());
    }

    private String fromRoot(Side before, Holder holder) {
        String root = beginning(before);
        return Snippets.reading(root, holder.component().type(), expression(root, before));
    }

    /**
     * Returns a method that uses what stands at a place as the type that it had. Handing it on compiles where the type
     * that it has now is a branch of what goes by the old name, so that there the method relies on what that was.
     */
    String as(Place place, Holder before) {
        String now = Holder.of(place.after(), schemas.apiAfter()).component().type();
        if (!schemas.isSubtype(now, before.component().type())) {
            return reading(place.before(), before);
        }
        Declaration declaration = place.before().declaration();
        return declaration instanceof UnionDeclaration union
                ? switching(place.before(), union)
                : DeclaredUse.of(declaration, api);
    }

    private String switching(Side before, UnionDeclaration union) {
        String root = beginning(before);
        return Snippets.switchingOverTypes(
                root, Snippets.variable(root), expression(root, before), api.branches(union));
    }

    private String expression(String root, Side before) {
        return new Access(schemas.before(), api, Snippets.variable(root)).toHolder(before.route());
    }

    private String beginning(Side before) {
        return before.route().definition().map(api::type).orElseGet(api::root);
    }
}
