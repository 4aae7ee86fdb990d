package vn.tinhhoa.portal.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.github.bucket4j.Bucket;

import jakarta.servlet.http.HttpServletRequest;

import vn.tinhhoa.portal.problem.TooManyRequestsException;

import java.net.InetAddress;
import java.time.Duration;

/// So many times in so long, for each network address or whatever else is counted.
public final class Limit {

    private static final int COUNTED = 20_000;

    private final LoadingCache<String, Bucket> buckets;

    public Limit(int times, Duration within) {
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(COUNTED)
                        .expireAfterAccess(within.multipliedBy(5))
                        .build(one ->
                                Bucket.builder()
                                        .addLimit(limit ->
                                                limit.capacity(times).refillGreedy(times, within))
                                        .build());
    }

    /// Counts one more.
    ///
    /// @return false when it was one too many
    public boolean allows(String counted) {
        return buckets.get(counted).tryConsume(1);
    }

    /// Counts a request of a network address. Programs on this machine are not counted; behind a
    /// proxy on a private address, the address it forwards is.
    ///
    /// @throws TooManyRequestsException when it was one too many
    public void check(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        if (!isHere(address) && !allows(address)) {
            throw new TooManyRequestsException(request.getRequestURI() + " is asked too often");
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
