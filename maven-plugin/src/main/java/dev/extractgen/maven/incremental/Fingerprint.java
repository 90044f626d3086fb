package dev.extractgen.maven.incremental;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Checksums over named parts. Each part goes in with its length, so that text can't move from one part to the next
 * without changing them.
 *
 * <p>What is told apart are edits, and nobody makes up an edit that two checksums and a length all miss. A
 * cryptographic digest takes a build that has nothing to do longer than reading all of its schemas.
 */
public final class Fingerprint {
    private final CRC32 cyclic = new CRC32();
    private final Adler32 sums = new Adler32();
    private long length;

    /** Adds a part; null is different from an empty text. */
    public Fingerprint add(String name, @Nullable Object value) {
        return add(name, value == null ? null : ByteBuffer.wrap(bytes(value.toString())));
    }

    /** Adds a part; the buffer's position stays where it is. */
    public Fingerprint add(String name, @Nullable ByteBuffer value) {
        byte[] bytes = bytes(name);
        update(ByteBuffer.allocate(2 * Integer.BYTES + bytes.length)
                .putInt(bytes.length)
                .put(bytes)
                .putInt(value == null ? -1 : value.remaining())
                .flip());
        if (value != null) {
            update(value);
        }
        return this;
    }

    /** Returns what tells apart the parts that were added so far. */
    public String text() {
        return Long.toHexString(cyclic.getValue()) + "-" + Long.toHexString(sums.getValue()) + "-" + length;
    }

    private void update(ByteBuffer value) {
        length += value.remaining();
        cyclic.update(value.duplicate());
        sums.update(value.duplicate());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
