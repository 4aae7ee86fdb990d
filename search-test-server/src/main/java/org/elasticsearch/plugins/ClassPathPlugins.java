package org.elasticsearch.plugins;

import org.elasticsearch.Build;
import org.elasticsearch.action.admin.cluster.node.info.PluginsAndModules;
import org.elasticsearch.env.Environment;

import java.util.List;
import java.util.ServiceLoader;

/// Plugins that are already on the class path instead of in directories of their own. It lives in
/// this package because what it overrides is visible here only.
public final class ClassPathPlugins extends PluginsService {

    private final List<LoadedPlugin> plugins;

    public ClassPathPlugins(Environment environment, PluginsLoader loader, List<Plugin> plugins) {
        super(environment.settings(), environment.configDir(), loader);
        this.plugins = plugins.stream().map(ClassPathPlugins::loaded).toList();
    }

    @Override
    protected List<LoadedPlugin> plugins() {
        return plugins;
    }

    @Override
    public PluginsAndModules info() {
        var modules = plugins.stream().map(LoadedPlugin::descriptor).toList();
        return new PluginsAndModules(List.of(), modules);
    }

    /// Each provider once: asked plugin by plugin, one class loader would give them again and
    /// again.
    @Override
    public <T> List<? extends T> loadServiceProviders(Class<T> service) {
        return ServiceLoader.load(service).stream().map(ServiceLoader.Provider::get).toList();
    }

    private static LoadedPlugin loaded(Plugin plugin) {
        var type = plugin.getClass();
        var version = Build.current().version();
        var descriptor =
                new PluginDescriptor(
                        type.getSimpleName(),
                        "on the class path",
                        version,
                        version,
                        Integer.toString(Runtime.version().feature()),
                        type.getName(),
                        null,
                        List.of(),
                        false,
                        false,
                        false,
                        false,
                        PluginDescriptor.DeploymentTarget.ALL);
        return new LoadedPlugin(descriptor, plugin, type.getClassLoader());
    }
}
