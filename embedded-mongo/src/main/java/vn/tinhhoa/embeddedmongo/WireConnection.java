package vn.tinhhoa.embeddedmongo;

import io.netty.buffer.Unpooled;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/// The conversation with one client: a message, then its answer.
final class WireConnection {

    private static final int BUFFER = 16 << 10;
    private static final int LENGTH_BYTES = 4;

    private final InputStream in;
    private final OutputStream out;
    private final Commands commands;
    private int lastAnswer;

    WireConnection(Socket socket, Commands commands) throws IOException {
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        this.out = socket.getOutputStream();
        this.commands = commands;
    }

    /// Until the client hangs up.
    void run() throws IOException {
        for (var frame = frame(); frame.length > 0; frame = frame()) {
            var message = WireMessage.decode(frame);
            var result = commands.run(message.database(), message.command());
            var answer = message.answer(++lastAnswer, result);
            answer.readBytes(out, answer.readableBytes());
        }
    }

    /// What follows the length, or nothing at the end.
    private byte[] frame() throws IOException {
        var length = in.readNBytes(LENGTH_BYTES);
        if (length.length < LENGTH_BYTES) {
            return new byte[0];
        }
        int size = Unpooled.wrappedBuffer(length).readIntLE() - LENGTH_BYTES;
        if (size < WireMessage.HEADER || size > WireMessage.LARGEST) {
            throw new IOException("a message of " + size + " bytes is not possible");
        }
        var frame = in.readNBytes(size);
        if (frame.length < size) {
            throw new EOFException("the connection ended within a message");
        }
        return frame;
    }
}
