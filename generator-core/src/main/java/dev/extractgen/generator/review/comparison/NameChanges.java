package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.bindings.AnnotationText;
import java.util.List;

/** Is told where only names and types of Java have changed. */
public interface NameChanges {
    /** A type has another name. */
    void typeRenamed(Place place);

    /** Types that had names of their own share one now, in one or more places. */
    void typesMerged(List<Place> places);

    /** What had one name has others in one or more places, and keeps it elsewhere or goes by several now. */
    void typeSplit(List<Place> places);

    /** The root object lies in a record of its own now, or does not any more. */
    void rootHeldOtherwise(Place root);

    /** A component has another name, and its property the same. */
    void componentRenamed(ObjectPair objects, PropertyMatch match);

    /** The values of a property have another Java type by the bindings, and the same type in the schema. */
    void javaTypeChanged(Place place);

    /** A component or a type has other annotations by the bindings. */
    void annotationsChanged(Place place, List<AnnotationText> before, List<AnnotationText> after);

    /** The records' own methods and types have other names. */
    void ownNamesChanged(Place root);
}
