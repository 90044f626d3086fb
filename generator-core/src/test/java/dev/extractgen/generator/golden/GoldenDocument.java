package dev.extractgen.generator.golden;

import dev.extractgen.generator.testing.TestFiles;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document of a golden case.
 *
 * @param golden the case
 * @param record the simple name of the record that holds it
 * @param file the document
 */
record GoldenDocument(GoldenCase golden, String record, Path file) {
    String recordName() {
        return golden.packageName() + "." + record;
    }

    String decoderName() {
        return recordName() + "Decoder";
    }

    byte[] bytes() {
        return TestFiles.bytes(file);
    }

    String text() {
        return TestFiles.text(file);
    }

    /** Returns what a record writes of the document. */
    String written() {
        Path written = Path.of(file.toString().replaceFirst("json$", "written.json"));
        return TestFiles.text(Files.exists(written) ? written : file);
    }

    @Override
    public String toString() {
        return golden + "/" + record + "/" + file.getFileName();
    }
}
