package vn.tinhhoa.searchtestserver;

import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.TestNode;
import org.elasticsearch.transport.netty4.Netty4Plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The forked JVM: one node on the loopback interface. It names its port by one line on its output
/// when it is started, and ends when its input does, which also happens when the parent is killed.
final class ServerProcess {

    static final String CLUSTER = "test";

    /// Begins the line on the output that names the port.
    static final String LISTENING = "listening on ";

    private ServerProcess() {}

    /// @param arguments the node's home directory and its HTTP port; 0 picks a free one
    public static void main(String[] arguments) {
        var output = System.out;
        System.setOut(System.err);
        var home = new ServerHome(Path.of(arguments[0]));
        endWithInput(home);
        try {
            var node = started(settings(home, Integer.parseInt(arguments[1])));
            output.println(LISTENING + node.httpAddress().getPort());
            output.flush();
        } catch (Exception | LinkageError e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static TestNode started(Settings settings) throws Exception {
        LogConfigurator.configureWithoutConfig(settings);
        LogConfigurator.configureESLogging();
        var environment =
                InternalSettingsPreparer.prepareEnvironment(
                        settings, Map.of(), null, () -> CLUSTER);
        var plugins = List.of(new Netty4Plugin(), new CommonAnalysis(), new RootInformation());
        var node = new TestNode(environment, plugins);
        node.start();
        return node;
    }

    private static Settings settings(ServerHome home, int port) {
        return Settings.builder()
                .put("path.home", home.directory())
                .put("cluster.name", CLUSTER)
                .put("node.name", CLUSTER)
                .put("node.processors", 1)
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", port)
                .put("transport.port", 0)
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .put("logger.level", "WARN")
                .build();
    }

    /// The node's own threads would not keep the JVM alive; this one does.
    private static void endWithInput(ServerHome home) {
        Thread.ofPlatform()
                .name("parent-watch")
                .start(() -> {
                    awaitEndOfInput();
                    home.delete();
                    Runtime.getRuntime().halt(0);
                });
    }

    private static void awaitEndOfInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("The parent cannot be read from: " + e.getMessage());
        }
    }
}
