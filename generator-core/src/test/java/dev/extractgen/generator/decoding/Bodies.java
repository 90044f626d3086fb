package dev.extractgen.generator.decoding;

/** Bodies of responses, as short as they may be. */
final class Bodies {
    private Bodies() {}

    /** Returns a job with one result for the document, as the present API sends it. */
    static String document(String result, String metadata) {
        return """
                {"id": "ext-1", "status": "COMPLETED", "extract_result": %s, "extract_metadata": {"field_metadata":
                {"document_metadata": %s, "page_metadata": null, "row_metadata": null}}}""".formatted(result, metadata);
    }

    /** Returns a job with a result for each page. */
    static String pages(String results, String metadata) {
        return """
                {"id": "ext-2", "status": "COMPLETED", "extract_result": %s, "extract_metadata": {"field_metadata":
                {"document_metadata": null, "page_metadata": %s, "row_metadata": null}}}""".formatted(results, metadata);
    }

    /** Returns a run of the first API. */
    static String firstApi(String data, String metadata) {
        return """
                {"id": "r-1", "status": "SUCCESS", "error": null, "data": %s, "extraction_metadata": {"field_metadata": %s,
                "usage": {"num_pages_extracted": 2, "num_document_tokens": 1034, "num_output_tokens": 3440}}}""".formatted(data, metadata);
    }

    /** Returns a job that is nothing but its result. */
    static String result(String result) {
        return "{\"status\": \"COMPLETED\", \"extract_result\": " + result + "}";
    }
}
