package dev.extractgen.benchmarks.contenders;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Reads every token and no value: what all that is built on jackson-core needs at the least. */
final class Jackson2Scan implements Contender {
    private final JsonFactory factory = new JsonFactory();

    @Override
    public Object invoice(byte[] job) throws IOException {
        return scan(job);
    }

    @Override
    public Object rows(byte[] job) throws IOException {
        return scan(job);
    }

    private int scan(byte[] job) throws IOException {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(job)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Override
    public boolean isComparable() {
        return false;
    }
}
