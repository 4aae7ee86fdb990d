package vn.tinhhoa.standalone.bench;

import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Pattern;

/// Which number of a text that is published again and again readers saw, and when.
final class Sightings {

    private static final Pattern NUMBER = Pattern.compile("(?:Số thứ|Issue no\\.) (\\d+)\\.");

    private final Collection<String> errors = new ConcurrentLinkedQueue<>();
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLongArray publishedAt;
    private final AtomicLongArray lastSeenAt;
    private volatile boolean over;

    /// @param last the highest number
    Sightings(int last) {
        publishedAt = new AtomicLongArray(last + 1);
        lastSeenAt = new AtomicLongArray(last + 1);
    }

    /// This number has just become public.
    void published(int number) {
        publishedAt.set(number, System.nanoTime());
    }

    /// @param sent when the reader asked, which is what counts: an answer may show what was true
    ///   then
    void answered(URI page, int status, String body, long sent) {
        answers.incrementAndGet();
        longest.accumulateAndGet(System.nanoTime() - sent, Math::max);
        var seen = NUMBER.matcher(body);
        if (status != 200 || !seen.find()) {
            errors.add(page + " answered " + status + (status == 200 ? " without the text" : ""));
            return;
        }
        lastSeenAt.accumulateAndGet(Integer.parseInt(seen.group(1)), sent, Math::max);
    }

    void failed(URI page, IOException failure) {
        errors.add(page + " " + failure);
    }

    void end() {
        over = true;
    }

    boolean areOver() {
        return over;
    }

    Collection<String> errors() {
        return errors;
    }

    /// How long after the publishing of a number somebody who asked still got an earlier one, in
    /// nanoseconds; 0 when nobody did.
    private long staleness(int number) {
        var last = publishedAt.get(number);
        for (int former = 0; former < number; former++) {
            last = Math.max(last, lastSeenAt.get(former));
        }
        return last - publishedAt.get(number);
    }

    @Override
    public String toString() {
        var stalest = 0L;
        for (int number = 1; number < publishedAt.length(); number++) {
            stalest = Math.max(stalest, staleness(number));
        }
        return String.format(
                Locale.ROOT,
                "%d answers, %d errors, longest wait %.0f ms, %d publishings, last old text %.0f ms"
                        + " after one",
                answers.get(),
                errors.size(),
                longest.get() / 1e6,
                publishedAt.length() - 1,
                stalest / 1e6);
    }
}
