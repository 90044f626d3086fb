package dev.extractgen.client;

/** Thrown when the service refuses a request. */
public final class ApiErrorException extends ExtractClientException {
    private static final long serialVersionUID = 1L;

    private final int statusCode;
    private final String detail;

    ApiErrorException(String message, int statusCode, String detail) {
        super(message, null);
        this.statusCode = statusCode;
        this.detail = detail;
    }

    /** Returns the HTTP status. */
    public int statusCode() {
        return statusCode;
    }

    /** Returns the service's reason in one text, also where it sent a list; empty when it gave none. */
    public String detail() {
        return detail;
    }
}
