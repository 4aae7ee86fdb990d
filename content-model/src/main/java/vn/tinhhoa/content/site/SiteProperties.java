package vn.tinhhoa.content.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/// What an installation is told about itself.
///
/// @param data the directory that holds everything kept on this machine
/// @param languages the languages the site publishes in; the first is the default
/// @param publisher who stands for a text that names no author, such as an imported one
/// @param zone the time zone in which times are shown and schedules are read
/// @param publicUrl the portal's address as readers type it, without a final slash
@ConfigurationProperties("tinhhoa")
public record SiteProperties(
        @DefaultValue("./data") Path data,
        @DefaultValue({"vi", "en", "zh", "ja", "ko", "fr", "lo", "km"}) List<LanguageTag> languages,
        @DefaultValue("Cổng thông tin đối ngoại tỉnh Sơn Hải") String publisher,
        @DefaultValue("Asia/Ho_Chi_Minh") ZoneId zone,
        String publicUrl) {

    public SiteLanguages siteLanguages() {
        return new SiteLanguages(languages);
    }
}
