package vn.tinhhoa.portal.contest.entering;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A connection on which a request is written bit by bit, or broken off.
final class BareLine implements AutoCloseable {

    private final Socket socket;

    BareLine(int port, String head) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        send(head.getBytes(StandardCharsets.US_ASCII));
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /// The status of the answer.
    int answer() throws IOException {
        var all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!all.startsWith("HTTP/1.1 ")) {
            throw new IOException("No answer");
        }
        return Integer.parseInt(all.substring(9, 12));
    }

    /// Nothing more comes; what the request still owed is lost.
    @Override
    public void close() throws IOException {
        socket.close();
    }
}
