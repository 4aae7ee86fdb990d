package vn.tinhhoa.content.search.elasticsearch;

import vn.tinhhoa.searchtestserver.TestElasticsearch;

import java.net.URI;

/// One server for all test classes of this JVM, with which it ends. Each class has an index of its
/// own there.
public final class RunningElasticsearch {

    /// Shared by those who only ask it, and held alone by those who kill it.
    public static final String LOCK = "elasticsearch";

    private static final TestElasticsearch SERVER = TestElasticsearch.start();

    private RunningElasticsearch() {}

    static TestElasticsearch server() {
        return SERVER;
    }

    static URI uri() {
        return SERVER.uri();
    }

    /// Settings for an index of this name on the server.
    public static ElasticsearchProperties settings(String index) {
        return ElasticsearchProperties.at(SERVER.uri(), index);
    }
}
