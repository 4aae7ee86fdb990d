package vn.tinhhoa.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// The whole system in a process of its own, as its owner runs it.
public final class RunningSystem implements AutoCloseable {

    public static final String TOKEN = "thu-nghiem-thu-nghiem-0123456789";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Process process;
    private final Path log;
    private final int portalPort;
    private final int adminPort;

    private RunningSystem(Process process, Path log, int portalPort, int adminPort) {
        this.process = process;
        this.log = log;
        this.portalPort = portalPort;
        this.adminPort = adminPort;
    }

    /// Starts it without waiting.
    ///
    /// @param settings such as `--tinhhoa.demo=false`
    public static RunningSystem launch(Path data, String... settings) {
        return launch(List.of("-XX:TieredStopAtLevel=1"), data, freePort(), freePort(), settings);
    }

    public static RunningSystem launch(
            List<String> jvm, Path data, int portalPort, int adminPort, String... settings) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xms128m",
                        "-Xmx256m",
                        "-XX:NewSize=72m",
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Djava.awt.headless=true"));
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(StandaloneApplication.class.getName());
        command.addAll(
                List.of(
                        "--tinhhoa.data=" + data,
                        "--tinhhoa.portal.port=" + portalPort,
                        "--tinhhoa.admin.port=" + adminPort,
                        "--tinhhoa.admin.password=mat-khau-thu-nghiem",
                        "--tinhhoa.admin.token=" + TOKEN));
        command.addAll(List.of(settings));
        try {
            var log = Files.createTempFile("tinhhoa-system", ".log");
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            endWithUs(process);
            return new RunningSystem(process, log, portalPort, adminPort);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void endWithUs(Process process) {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        } catch (IllegalStateException weAreEnding) {
            process.destroyForcibly();
            throw weAreEnding;
        }
    }

    /// Starts it and waits until portal and admin say that they are well.
    public static RunningSystem start(Path data, String... settings) {
        return launch(data, settings).awaitReady();
    }

    public RunningSystem awaitReady() {
        await(() -> answers(portal("/actuator/health")) && answers(admin("/actuator/health")));
        return this;
    }

    /// Waits until the demonstration's datasets, which are drawn in the background, are all there;
    /// the second one's second release is the last thing that the demonstration makes.
    public RunningSystem awaitDatasets() {
        await(() -> answers(portal("/vi/datasets/lang-nghe-son-hai/2.0.0")));
        return this;
    }

    /// Waits until the demonstration's contests are held, which happens in the background; that the
    /// results of one are public is the last.
    public RunningSystem awaitContests() {
        var year = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear();
        await(() -> answers(portal("/vi/contests/son-hai-tuoi-dep-" + year + "/results")));
        return this;
    }

    /// Waits until something is there on disk.
    public RunningSystem awaitFile(Path file) {
        await(() -> Files.exists(file));
        return this;
    }

    private static boolean answers(URI address) {
        try {
            return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("The system did not come up:\n" + output());
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    /// Waits for it to end by itself.
    ///
    /// @return its exit code
    public int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("It goes on running:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public URI portal(String path) {
        return URI.create("http://localhost:" + portalPort + path);
    }

    public URI admin(String path) {
        return URI.create("http://localhost:" + adminPort + path);
    }

    public int portalPort() {
        return portalPort;
    }

    public long pid() {
        return process.pid();
    }

    /// Everything it said so far.
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /// The processor time it used so far.
    public Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// Resident memory in bytes, where the machine tells it.
    public Optional<Long> residentBytes() {
        try (var lines = Files.lines(Path.of("/proc/" + pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst();
        } catch (IOException notLinux) {
            return Optional.empty();
        }
    }

    /// Ends it as a power cut would.
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /// Asks it to end and waits for it.
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
