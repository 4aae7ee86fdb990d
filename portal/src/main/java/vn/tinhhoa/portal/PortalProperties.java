package vn.tinhhoa.portal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.util.Map;

/// What the portal alone is told.
///
/// @param demo whether the house shows its demonstration content
@ConfigurationProperties("tinhhoa")
public record PortalProperties(boolean demo, @DefaultValue Portal portal) {

    /// @param port of the public site
    /// @param name of the province as the head of every page shows it, by language tag
    /// @param pageCache how much memory finished pages may take
    /// @param searchesPerMinute how many searches one address may make
    /// @param selectionsPerMinute how many selections of pictures one address may have packed
    /// @param securityContact where people report weaknesses, such as
    ///   `mailto:antoan@sonhai.example`; empty when nobody is named
    public record Portal(
            @DefaultValue("8080") int port,
            @DefaultValue Map<String, String> name,
            @DefaultValue("16MB") DataSize pageCache,
            @DefaultValue("120") int searchesPerMinute,
            @DefaultValue("20") int selectionsPerMinute,
            @DefaultValue("") String securityContact) {

        public Portal {
            name = Map.copyOf(name);
            if (searchesPerMinute < 1 || selectionsPerMinute < 1) {
                throw new IllegalArgumentException(
                        "tinhhoa.portal.searches-per-minute and .selections-per-minute must be at"
                                + " least 1");
            }
        }
    }
}
