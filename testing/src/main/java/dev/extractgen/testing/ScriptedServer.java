package dev.extractgen.testing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An HTTP server on a real socket of this machine, with a script: a reply for each request, the last one for all that
 * follow.
 */
public final class ScriptedServer implements AutoCloseable {
    private final ServerSocket socket;
    private final List<Reply> script;
    private final List<ReceivedRequest> requests = new CopyOnWriteArrayList<>();
    private final List<Thread> replies = new CopyOnWriteArrayList<>();
    private final AtomicLong sentBytes = new AtomicLong();
    private final CountDownLatch closing = new CountDownLatch(1);

    private ScriptedServer(ServerSocket socket, List<Reply> script) {
        this.socket = socket;
        this.script = script;
    }

    /** Starts a server on a free port. */
    public static ScriptedServer replying(Reply... script) throws IOException {
        ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        ScriptedServer server = new ScriptedServer(socket, List.of(script));
        startThread("accept", server::accept);
        return server;
    }

    /** Returns the address of a port of this machine on which nobody listens. */
    public static URI refusing() throws IOException {
        try (ScriptedServer server = replying()) {
            return server.url();
        }
    }

    /** Returns the server's address. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    /** Returns the requests so far. */
    public List<ReceivedRequest> requests() {
        return List.copyOf(requests);
    }

    /** Returns how many bytes could be sent so far. */
    public long sentBytes() {
        return sentBytes.get();
    }

    /** Waits until all replies are sent, or nobody takes them any more. */
    public void awaitReplies() throws InterruptedException {
        for (Thread reply : replies) {
            reply.join();
        }
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        socket.close();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                replies.add(startThread("reply", () -> reply(connection)));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void reply(Socket connection) {
        try (connection) {
            ReceivedRequest request = ReceivedRequest.read(connection.getInputStream());
            next(request).send(new Counted(connection.getOutputStream()), closing);
            connection.shutdownOutput();
        } catch (IOException e) {
            // The client hung up, which is for it to decide.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Reply next(ReceivedRequest request) {
        requests.add(request);
        return script.get(Math.min(requests.size(), script.size()) - 1);
    }

    private static Thread startThread(String name, Runnable task) {
        Thread thread = new Thread(task, "scripted server: " + name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Counts what is sent. */
    private final class Counted extends FilterOutputStream {
        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            sentBytes.addAndGet(length);
        }
    }
}
