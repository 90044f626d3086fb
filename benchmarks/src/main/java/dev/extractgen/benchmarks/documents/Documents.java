package dev.extractgen.benchmarks.documents;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;

/** The documents of all measurements. */
public final class Documents {
    /** How many different documents are decoded in rotation, so that no branch predictor learns one by heart. */
    public static final int VARIED = 48;

    private static final long SEED = 20_260_911;
    private static final int ITEMS = 165;
    private static final int ROWS = 10_000;

    private Documents() {}

    /** Makes jobs of some 400 KB, each of one invoice. */
    public static List<byte[]> varied(Layout layout) {
        return IntStream.range(0, VARIED)
                .mapToObj(i -> layout.write(new InvoiceJobs(SEED + i).job(ITEMS)))
                .toList();
    }

    /** Makes jobs of some 6 KB, each of one short invoice. */
    public static List<byte[]> small() {
        return IntStream.range(0, VARIED)
                .mapToObj(i -> Layout.COMPACT.write(new InvoiceJobs(SEED + 100 + i).job(2)))
                .toList();
    }

    /** Makes jobs of some 8 MB, each of the rows of a long table. */
    public static List<byte[]> rows() {
        return IntStream.range(0, 3)
                .mapToObj(i -> Layout.COMPACT.write(new PriceRowJobs(SEED + 200 + i).job(ROWS)))
                .toList();
    }

    /** Makes lines of jobs of all sizes up to 400 KB, of some megabytes in all. */
    public static byte[] lines() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int i = 0; i < 64; i++) {
            lines.writeBytes(
                    Layout.COMPACT.write(new InvoiceJobs(SEED + 300 + i).job(i % 8 == 0 ? ITEMS : 2 + i % 40)));
            lines.write('\n');
        }
        return lines.toByteArray();
    }
}
