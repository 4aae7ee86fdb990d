package vn.tinhhoa.searchtestserver;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// A program that starts a server, says its process id and its directory, and then waits to be
/// killed.
final class StartingProgram {

    private StartingProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (var server = TestElasticsearch.start()) {
            System.out.println(server.processId());
            System.out.println(server.directory());
            new CountDownLatch(1).await();
        }
    }

    static Process fork() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartingProgram.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
