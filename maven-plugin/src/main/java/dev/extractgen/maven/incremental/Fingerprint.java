package dev.extractgen.maven.incremental;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A digest over named parts. Each part goes in with its length, so that text can't move from one part to the next
 * without changing the digest.
 */
public final class Fingerprint {
    private final MessageDigest digest = sha256();

    /** Adds a part; null is different from an empty text. */
    public Fingerprint add(String name, @Nullable Object value) {
        return add(name, value == null ? null : ByteBuffer.wrap(value.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Adds a part; the buffer's position stays where it is. */
    public Fingerprint add(String name, @Nullable ByteBuffer value) {
        update(StandardCharsets.UTF_8.encode(name));
        if (value == null) {
            digest.update((byte) 0);
        } else {
            digest.update((byte) 1);
            update(value.duplicate());
        }
        return this;
    }

    /** Returns the digest in hexadecimal digits. Nothing can be added after it. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void update(ByteBuffer value) {
        digest.update(
                ByteBuffer.allocate(Integer.BYTES).putInt(value.remaining()).flip());
        digest.update(value);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
