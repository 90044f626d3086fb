package dev.extractgen.benchmarks.documents;

import java.util.List;

/** What contenders are measured with. */
public enum Payload {
    /** Jobs of some 400 KB. */
    VARIED("48 jobs of 400 KB", false),
    /** The same, in Jackson's indentation. */
    PRETTY("the same, pretty-printed", false),
    /** The same, the members of every object in reverse order. */
    REVERSED("the same, reversed keys", false),
    /** The same, the metadata after the result. */
    METADATA_LAST("the same, metadata last", false),
    /** Short jobs. */
    SMALL("48 jobs of 6 KB", false),
    /** Jobs of some 8 MB, with a result for each row of a table. */
    ROWS("3 jobs of 8 MB, per_table_row", true);

    private final String title;
    private final boolean isRows;

    Payload(String title, boolean isRows) {
        this.title = title;
        this.isRows = isRows;
    }

    /** Returns what the payload is called in tables. */
    public String title() {
        return title;
    }

    /** Returns whether there is a result for each row. */
    public boolean isRows() {
        return isRows;
    }

    /** Makes the documents. */
    public List<byte[]> documents() {
        return switch (this) {
            case VARIED -> Documents.varied(Layout.COMPACT);
            case PRETTY -> Documents.varied(Layout.PRETTY);
            case REVERSED -> Documents.varied(Layout.REVERSED);
            case METADATA_LAST -> Documents.varied(Layout.METADATA_LAST);
            case SMALL -> Documents.small();
            case ROWS -> Documents.rows();
        };
    }
}
