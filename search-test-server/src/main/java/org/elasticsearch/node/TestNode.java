package org.elasticsearch.node;

import org.elasticsearch.env.Environment;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.plugins.ClassPathPlugins;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.plugins.PluginsLoader;
import org.elasticsearch.plugins.PluginsService;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A node that takes its plugins from the class path. It lives in this package because what it
/// overrides is visible here only.
public final class TestNode extends Node {

    public TestNode(Environment environment, List<Plugin> plugins) {
        super(
                NodeConstruction.prepareConstruction(
                        environment, noPluginDirectories(), new Services(plugins), true));
    }

    /// Where it answers HTTP, once started.
    public InetSocketAddress httpAddress() {
        return injector()
                .getInstance(HttpServerTransport.class)
                .boundAddress()
                .publishAddress()
                .address();
    }

    private static PluginsLoader noPluginDirectories() {
        return PluginsLoader.createPluginsLoader(Set.of(), Set.of(), Map.of(), false);
    }

    private static final class Services extends NodeServiceProvider {

        private final List<Plugin> plugins;

        Services(List<Plugin> plugins) {
            this.plugins = plugins;
        }

        @Override
        PluginsService newPluginService(Environment environment, PluginsLoader loader) {
            return new ClassPathPlugins(environment, loader, plugins);
        }
    }
}
