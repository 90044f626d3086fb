package dev.extractgen.client;

import dev.extractgen.client.api.Bodies;
import dev.extractgen.client.http.Answer;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says in one message why a request was not served, and what to do.
 *
 * @param request the request
 * @param answer what came instead
 * @param key the key, which nobody is told, also when the answer repeats it
 */
record Refusal(HttpRequest request, Answer answer, ApiKey key) {

    ExtractClientException exception() {
        if (answer.status() / 100 == 3) {
            return redirect();
        }
        String detail = Bodies.readDetail(answer.body())
                .map(key::mask)
                .map(Texts::inline)
                .orElse("");
        String said = detail.isEmpty() ? Texts.excerpt(answer.body(), key) : detail;
        String message = Stream.of("%s: status %s".formatted(Texts.of(request), answer.status()), said, advice())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": ", "", attempts()));
        return new ApiErrorException(message, answer.status(), detail);
    }

    private CallFailedException redirect() {
        return new CallFailedException(
                "%s: status %s leads on to %s, where the key is not sent. If the service is there, give that base URL"
                        .formatted(Texts.of(request), answer.status(), header("Location", "nowhere")),
                null);
    }

    private String advice() {
        return switch (answer.status()) {
            case 401, 403 -> "check the key and the base URL; a key is valid in one region only";
            case 402 -> "the account has no credits left";
            case 404 -> "check the id, the project and the base URL; a job is known in its region only";
            case 407 ->
                "the proxy wants credentials. For an https address, Java takes a password to a proxy only when "
                        + "started with -Djdk.http.auth.tunneling.disabledSchemes=";
            case 429 ->
                answer.retryAfter(Instant.now())
                        .map(wait -> "the service asks to wait %s s".formatted(wait.toSeconds()))
                        .orElse("try again later");
            default -> "";
        };
    }

    private String header(String name, String otherwise) {
        return answer.headers()
                .firstValue(name)
                .map(key::mask)
                .map(Texts::inline)
                .orElse(otherwise);
    }

    private String attempts() {
        return answer.attempts() == 1 ? "" : " (%s attempts)".formatted(answer.attempts());
    }
}
