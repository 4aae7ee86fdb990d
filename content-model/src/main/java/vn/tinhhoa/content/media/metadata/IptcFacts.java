package vn.tinhhoa.content.media.metadata;

import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.iptc.IptcDirectory;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What IPTC's older format says (IIM 4.2), in whatever encoding its writer used.
final class IptcFacts {

    private final @Nullable IptcDirectory iptc;

    IptcFacts(Metadata metadata) {
        iptc = metadata.getFirstDirectoryOfType(IptcDirectory.class);
    }

    String creator() {
        return text(IptcDirectory.TAG_BY_LINE);
    }

    String credit() {
        return text(IptcDirectory.TAG_CREDIT);
    }

    String licence() {
        return text(IptcDirectory.TAG_COPYRIGHT_NOTICE);
    }

    String headline() {
        var headline = text(IptcDirectory.TAG_HEADLINE);
        return headline.isEmpty() ? text(IptcDirectory.TAG_OBJECT_NAME) : headline;
    }

    String caption() {
        return text(IptcDirectory.TAG_CAPTION);
    }

    List<String> keywords() {
        return texts(IptcDirectory.TAG_KEYWORDS).toList();
    }

    String location() {
        return Stream.of(
                        IptcDirectory.TAG_SUB_LOCATION,
                        IptcDirectory.TAG_CITY,
                        IptcDirectory.TAG_PROVINCE_OR_STATE)
                .map(this::text)
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    Optional<Instant> takenAt() {
        if (iptc == null || iptc.getDateCreated() == null) {
            return Optional.empty();
        }
        return Optional.of(iptc.getDateCreated()).map(Date::toInstant);
    }

    private String text(int tag) {
        return texts(tag).findFirst().orElse("");
    }

    private Stream<String> texts(int tag) {
        var value = iptc == null ? null : iptc.getObject(tag);
        return switch (value) {
            case StringValue one -> Stream.of(text(one));
            case StringValue[] several -> Arrays.stream(several).map(this::text);
            case String one -> Stream.of(RepairedText.of(one));
            case String[] several -> Arrays.stream(several).map(RepairedText::of);
            case null, default -> Stream.of();
        };
    }

    /// Where the file does not say how it is encoded, the reader has only guessed.
    private String text(StringValue value) {
        return iptc != null && iptc.containsTag(IptcDirectory.TAG_CODED_CHARACTER_SET)
                ? RepairedText.of(value.toString())
                : RepairedText.of(value.getBytes());
    }
}
