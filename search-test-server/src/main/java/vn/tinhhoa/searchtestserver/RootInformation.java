package vn.tinhhoa.searchtestserver;

import org.elasticsearch.Build;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.cluster.node.DiscoveryNodes;
import org.elasticsearch.features.NodeFeature;
import org.elasticsearch.plugins.ActionPlugin;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.rest.BaseRestHandler;
import org.elasticsearch.rest.RestHandler;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Answers `GET /` with the node's name and version. Elasticsearch has this in a module that is not
/// published.
final class RootInformation extends Plugin implements ActionPlugin {

    @Override
    public Collection<RestHandler> getRestHandlers(
            RestHandlersServices services,
            Supplier<DiscoveryNodes> nodes,
            Predicate<NodeFeature> features) {
        return List.of(new Handler(nodes));
    }

    private static final class Handler extends BaseRestHandler {

        private final Supplier<DiscoveryNodes> nodes;

        Handler(Supplier<DiscoveryNodes> nodes) {
            this.nodes = nodes;
        }

        @Override
        public String getName() {
            return "root_information";
        }

        @Override
        public List<Route> routes() {
            return List.of(
                    new Route(RestRequest.Method.GET, "/"),
                    new Route(RestRequest.Method.HEAD, "/"));
        }

        @Override
        protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) {
            return channel -> {
                var build = Build.current();
                var answer =
                        channel.newBuilder()
                                .startObject()
                                .field("name", nodes.get().getLocalNode().getName())
                                .field("cluster_name", ServerProcess.CLUSTER)
                                .startObject("version")
                                .field("number", build.qualifiedVersion())
                                .field("build_flavor", build.flavor())
                                .field(
                                        "minimum_wire_compatibility_version",
                                        build.minWireCompatVersion())
                                .field(
                                        "minimum_index_compatibility_version",
                                        build.minIndexCompatVersion())
                                .endObject()
                                .field("tagline", "You Know, for Search")
                                .endObject();
                channel.sendResponse(new RestResponse(RestStatus.OK, answer));
            };
        }
    }
}
