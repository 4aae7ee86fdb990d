package vn.tinhhoa.standalone.bench;

import vn.tinhhoa.standalone.RunningSystem;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// A plain server of files to measure against: the JDK's own, or nginx where it is installed.
record FileServer(String name, Process process, int port) implements AutoCloseable {

    static FileServer ofJdk(Path directory) throws IOException {
        var port = RunningSystem.freePort();
        return new FileServer(
                        "the JDK's file server",
                        quiet(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Dsun.net.httpserver.nodelay=true",
                                        "-m",
                                        "jdk.httpserver",
                                        "-d",
                                        directory.toString(),
                                        "-p",
                                        Integer.toString(port),
                                        "-o",
                                        "none")),
                        port)
                .awaitOpen();
    }

    /// nginx with one worker.
    static FileServer ofNginx(Path directory) throws IOException {
        var port = RunningSystem.freePort();
        var settings =
                """
                daemon off; master_process off; worker_processes 1; pid %1$s/nginx.pid; error_log stderr error;
                events {}
                http { access_log off; keepalive_requests 1000000; default_type text/html;
                  client_body_temp_path %1$s; proxy_temp_path %1$s; fastcgi_temp_path %1$s;
                  uwsgi_temp_path %1$s; scgi_temp_path %1$s;
                  server { listen 127.0.0.1:%2$d; root %1$s; gzip_static on; } }
                """
                        .formatted(directory, port);
        var file = Files.writeString(directory.resolve("nginx.conf"), settings);
        return new FileServer("nginx", quiet(List.of("nginx", "-c", file.toString())), port)
                .awaitOpen();
    }

    static boolean hasNginx() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "nginx")));
    }

    URI uri() {
        return URI.create("http://localhost:" + port);
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Process quiet(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private FileServer awaitOpen() throws IOException {
        var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (true) {
            try (var socket = new Socket("localhost", port)) {
                return this;
            } catch (IOException notYet) {
                if (System.nanoTime() > deadline || !process.isAlive()) {
                    throw notYet;
                }
                LockSupport.parkNanos(20_000_000);
            }
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
