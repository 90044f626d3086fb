package dev.extractgen.generator.naming;

/**
 * What a schema is called: its package and its root record.
 *
 * @param packageName the package, or nothing for the unnamed one
 * @param record the simple name of the root record
 */
public record RootName(String packageName, String record) {
    /** Returns the name of the root record as Java writes it. */
    public String qualifiedName() {
        return packageName.isEmpty() ? record : packageName + "." + record;
    }

    /** Returns the simple name of the decoder. */
    public String decoder() {
        return record + "Decoder";
    }
}
