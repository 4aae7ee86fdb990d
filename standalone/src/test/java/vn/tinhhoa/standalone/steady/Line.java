package vn.tinhhoa.standalone.steady;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/// A port that stays the same and leads to another one on this machine, which may change.
final class Line implements AutoCloseable {

    private final ServerSocket entrance;
    private volatile int target;

    Line() throws IOException {
        entrance = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    void leadTo(int port) {
        target = port;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                var caller = entrance.accept();
                Thread.ofVirtual().start(() -> connect(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket caller) {
        try (caller;
                var called = new Socket(InetAddress.getLoopbackAddress(), target)) {
            var back = Thread.ofVirtual().start(() -> pass(called, caller));
            pass(caller, called);
            back.join();
        } catch (IOException nobodyThere) {
            // The caller's connection is closed, as if it had been refused.
            return;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /// Until either side ends; then both do.
    private static void pass(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException cut) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }
}
