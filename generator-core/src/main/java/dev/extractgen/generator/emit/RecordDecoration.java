package dev.extractgen.generator.emit;

import dev.extractgen.generator.code.TypeSpec;

/** Something that users may have added to the record of each object and tuple. */
interface RecordDecoration {
    /** Adds it. */
    void decorate(TypeSpec.Builder spec, DecoratedRecord about);
}
