package vn.tinhhoa.portal.view;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// Tells programs from people by the name they give themselves. Those that fetch pages without
/// running them never ask to be counted in the first place.
final class Robots {

    private static final Pattern NAMES =
            Pattern.compile(
                    "bot\\b|bot/|crawl|spider|slurp|headless|lighthouse|preview|monitor|python|java/"
                        + "|curl|wget|scrapy|facebookexternalhit|externalagent|archiver|phantom"
                        + "|feedfetcher|inspectiontool|pingdom|uptime",
                    Pattern.CASE_INSENSITIVE);

    private Robots() {}

    static boolean isOne(@Nullable String userAgent) {
        return userAgent == null || userAgent.isBlank() || NAMES.matcher(userAgent).find();
    }
}
