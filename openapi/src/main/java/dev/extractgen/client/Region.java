package dev.extractgen.client;

import java.net.URI;

/** Where the service runs. A key is valid in the region that made it. */
public enum Region {
    /** North America. */
    NA("https://api.cloud.llamaindex.ai"),
    /** Europe. */
    EU("https://api.cloud.eu.llamaindex.ai");

    private final URI baseUrl;

    Region(String baseUrl) {
        this.baseUrl = URI.create(baseUrl);
    }

    /** Returns the address of the service in this region. */
    public URI baseUrl() {
        return baseUrl;
    }
}
