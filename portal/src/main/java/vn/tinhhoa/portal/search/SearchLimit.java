package vn.tinhhoa.portal.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.github.bucket4j.Bucket;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.tinhhoa.portal.PortalProperties;
import vn.tinhhoa.portal.problem.TooManyRequestsException;

import java.net.InetAddress;
import java.time.Duration;

/// Keeps one address from searching for everybody else's time. Programs on this machine are not
/// counted; behind a proxy on a private address, the address it forwards is.
@Component
class SearchLimit {

    private static final int ADDRESSES = 20_000;

    private final LoadingCache<String, Bucket> buckets;

    SearchLimit(PortalProperties settings) {
        var perMinute = settings.portal().searchesPerMinute();
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(ADDRESSES)
                        .expireAfterAccess(Duration.ofMinutes(5))
                        .build(address ->
                                Bucket.builder()
                                        .addLimit(limit ->
                                                limit.capacity(perMinute)
                                                        .refillGreedy(
                                                                perMinute, Duration.ofMinutes(1)))
                                        .build());
    }

    /// @throws TooManyRequestsException when the address has searched too often
    void check(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        if (!isHere(address) && !buckets.get(address).tryConsume(1)) {
            throw new TooManyRequestsException(address + " searches too often");
        }
    }

    private static boolean isHere(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
