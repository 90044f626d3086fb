package dev.extractgen.benchmarks;

import dev.extractgen.benchmarks.contenders.Contender;
import dev.extractgen.benchmarks.contenders.Contenders;
import dev.extractgen.benchmarks.documents.Payload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Checks, before anything is measured, that contenders read the same from the same documents. */
final class Equality {
    private Equality() {}

    /** Returns for how many documents of a payload a contender reads something else than Jackson 2 does. */
    static int differences(Contenders contender, Payload payload) throws IOException {
        Contender found = contender.make();
        Contender expected = Contenders.JACKSON2_DATABIND.make();
        int differences = 0;
        for (byte[] document : payload.documents()) {
            if (found.isComparable() && !read(found, payload, document).equals(read(expected, payload, document))) {
                differences++;
            }
        }
        return differences;
    }

    private static Object read(Contender contender, Payload payload, byte[] document) throws IOException {
        return payload.isRows()
                ? contender.rowsJob(contender.rows(document))
                : contender.invoiceJob(contender.invoice(document));
    }

    /** Returns who reads a payload wrongly, and says so; this project must not be among them. */
    static List<Contenders> wrong(List<Contenders> contenders, Payload payload) throws IOException {
        List<Contenders> wrong = new ArrayList<>();
        for (Contenders contender : contenders) {
            int differences = differences(contender, payload);
            if (differences > 0) {
                System.out.printf(
                        "%s reads %d documents of \"%s\" wrongly%n", contender.title(), differences, payload.title());
                wrong.add(contender);
            }
        }
        if (wrong.contains(Contenders.EXTRACTGEN)) {
            throw new IllegalStateException("This project decodes wrongly; there is nothing to be measured.");
        }
        return wrong;
    }
}
