package vn.tinhhoa.embeddedmongo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/// Listens on loopback. Each connection has a thread of its own, which reads a command, runs it and
/// writes the answer: a driver keeps few connections, and one that searches long holds up no other.
final class WireServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(WireServer.class);
    private static final int BACKLOG = 100;
    private static final int CLOSE_SECONDS = 20;

    private final Commands commands;
    private final ServerSocket listening;
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("embedded-mongo-", 1).factory());

    private WireServer(Commands commands, ServerSocket listening) {
        this.commands = commands;
        this.listening = listening;
    }

    static WireServer start(Commands commands) throws IOException {
        var listening = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        var server = new WireServer(commands, listening);
        server.threads.execute(server::accept);
        return server;
    }

    int port() {
        return listening.getLocalPort();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                admit(listening.accept());
            } catch (IOException e) {
                if (!listening.isClosed()) {
                    log.error("A client could not be accepted", e);
                }
            }
        }
    }

    private void admit(Socket client) throws IOException {
        clients.add(client);
        try {
            threads.execute(() -> serve(client));
        } catch (RejectedExecutionException closing) {
            clients.remove(client);
            client.close();
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            new WireConnection(client, commands).run();
        } catch (IOException e) {
            log.debug("A client went away: {}", e.getMessage());
        } catch (RuntimeException | Error e) {
            log.error("A message could not be understood or answered", e);
        } finally {
            clients.remove(client);
        }
    }

    /// Commands that are running are finished, but their clients may not hear of it.
    @Override
    public void close() {
        try {
            listening.close();
            for (var client : clients) {
                client.close();
            }
            threads.shutdown();
            if (!threads.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                log.warn("Some commands are still running while the store is being closed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
