package dev.extractgen.client;

import dev.extractgen.client.api.Bodies;
import dev.extractgen.client.http.Answer;
import java.net.http.HttpRequest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in one message why a request was not served, and what to do. */
final class Refusals {
    private Refusals() {}

    static ExtractClientException of(HttpRequest request, Answer answer) {
        if (answer.status() / 100 == 3) {
            return redirect(request, answer);
        }
        String detail = Bodies.readDetail(answer.body()).map(Texts::inline).orElse("");
        String said = detail.isEmpty() ? Texts.excerpt(answer.body()) : detail;
        String message = Stream.of("%s: status %d".formatted(Texts.of(request), answer.status()), said, advice(answer))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": ", "", attempts(answer)));
        return new ApiErrorException(message, answer.status(), detail);
    }

    private static CallFailedException redirect(HttpRequest request, Answer answer) {
        String target =
                answer.headers().firstValue("Location").map(Texts::inline).orElse("nowhere");
        return new CallFailedException(
                "%s: status %d leads on to %s, where the key is not sent. If the service is there, give that base URL"
                        .formatted(Texts.of(request), answer.status(), target),
                null);
    }

    private static String advice(Answer answer) {
        return switch (answer.status()) {
            case 401, 403 -> "check the key and the base URL; a key is valid in one region only";
            case 402 -> "the account has no credits left";
            case 404 -> "check the id, the project and the base URL; a job is known in its region only";
            case 407 ->
                "the proxy wants credentials. For an https address, Java takes a password to a proxy only when "
                        + "started with -Djdk.http.auth.tunneling.disabledSchemes=";
            case 429 ->
                answer.headers()
                        .firstValue("Retry-After")
                        .map(when -> "the service asks to wait until or for " + Texts.inline(when))
                        .orElse("try again later");
            default -> "";
        };
    }

    private static String attempts(Answer answer) {
        return answer.attempts() == 1 ? "" : " (%d attempts)".formatted(answer.attempts());
    }
}
