package dev.extractgen.benchmarks.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes jobs that extracted each row of a table, with citations but without boxes. */
final class PriceRowJobs {
    private static final int ROWS_ON_A_PAGE = 50;

    private final Random random;
    private final Words words;
    private final EntryWriter entries;

    PriceRowJobs(long seed) {
        this.random = new Random(seed);
        this.words = new Words(random);
        this.entries = new EntryWriter(random, false);
    }

    Map<String, @Nullable Object> job(int rows) {
        List<Object> values = new ArrayList<>();
        List<Object> metadata = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("article", words.some(2, 5));
            row.put("unit_price", BigDecimal.valueOf(random.nextInt(100_000), 2));
            row.put("quantity", 1 + random.nextInt(500));
            row.put("available", random.nextBoolean());
            String text = "| " + row.get("article") + " | " + row.get("unit_price") + " |";
            int page = 1 + i / ROWS_ON_A_PAGE;
            Map<String, @Nullable Object> about = new LinkedHashMap<>();
            row.keySet().forEach(name -> about.put(name, entries.entry(page, text)));
            values.add(row);
            metadata.add(about);
        }
        return Jobs.completed(random, Jobs.rowMetadata(metadata), values);
    }
}
