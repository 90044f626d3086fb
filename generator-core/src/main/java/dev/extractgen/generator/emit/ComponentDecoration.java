package dev.extractgen.generator.emit;

import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.code.AnnotationSpec;
import java.util.List;

/** Something that users may have said about the components of records. */
interface ComponentDecoration {
    /** Returns the annotations that say it. */
    List<AnnotationSpec> annotations(Component component);

    /** Returns the type of a component with what is said about the elements of a list or map. */
    default TypeName type(Component component, TypeName type) {
        return type;
    }
}
