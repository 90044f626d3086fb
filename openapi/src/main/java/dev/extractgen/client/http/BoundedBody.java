package dev.extractgen.client.http;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body up to a length and then hangs up, so that memory is bounded by us and not by who answers. The JDK's own
 * subscribers read whatever is sent, and keep every buffer that it came in.
 */
final class BoundedBody implements BodySubscriber<BoundedBody.Content> {
    private static final int FIRST_SIZE = 16 * 1024;

    private final int maxBytes;
    private final CompletableFuture<Content> body = new CompletableFuture<>();
    private byte[] bytes = new byte[0];
    private int length;
    private @Nullable Subscription subscription;

    private BoundedBody(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** Returns a handler that reads at most so many bytes, and none of a success that announces more. */
    static BodyHandler<Content> handler(int maxBytes) {
        return response -> {
            long announced =
                    response.headers().firstValueAsLong("Content-Length").orElse(0);
            boolean isUseless = announced > maxBytes && response.statusCode() / 100 == 2;
            return new BoundedBody(isUseless ? 0 : maxBytes);
        };
    }

    @Override
    public CompletionStage<Content> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription newSubscription) {
        subscription = newSubscription;
        newSubscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            int room = maxBytes - length;
            int size = Math.min(buffer.remaining(), room);
            ensureCapacity(length + size);
            buffer.get(bytes, length, size);
            length += size;
            if (buffer.hasRemaining() && !body.isDone()) {
                complete(false);
                if (subscription != null) {
                    subscription.cancel();
                }
            }
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        complete(true);
    }

    private void ensureCapacity(int capacity) {
        if (capacity > bytes.length) {
            long doubled = Math.max(FIRST_SIZE, 2L * bytes.length);
            bytes = Arrays.copyOf(bytes, Math.max(capacity, (int) Math.min(doubled, maxBytes)));
        }
    }

    private void complete(boolean isWhole) {
        body.complete(new Content(Arrays.copyOf(bytes, length), isWhole));
    }

    /** What was read of a body. */
    static final class Content {
        /** The bytes as they came. */
        final byte[] bytes;

        /** Whether these are all. */
        final boolean isWhole;

        Content(byte[] bytes, boolean isWhole) {
            this.bytes = bytes;
            this.isWhole = isWhole;
        }
    }
}
