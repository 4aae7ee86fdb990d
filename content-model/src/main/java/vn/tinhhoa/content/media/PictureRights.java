package vn.tinhhoa.content.media;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// Who made a picture and how it may be used. When the licence or the consent ends, the picture
/// goes off the site.
///
/// @param creator who made it, for the house alone
/// @param credit the line that readers see
/// @param licenceEnds when it may no longer be used; null for never
/// @param consentEnds until when the people shown, or its maker, agreed; null for ever
public record PictureRights(
        String creator,
        String credit,
        Licence licence,
        @Nullable Instant licenceEnds,
        @Nullable Instant consentEnds) {

    public static final PictureRights NONE = new PictureRights("", "", Licence.UNKNOWN, null, null);

    public PictureRights {
        creator = creator.strip();
        credit = credit.strip();
    }

    public PictureRights with(String newCredit, Licence newLicence) {
        return new PictureRights(creator, newCredit, newLicence, licenceEnds, consentEnds);
    }

    public PictureRights until(@Nullable Instant newLicenceEnds, @Nullable Instant newConsentEnds) {
        return new PictureRights(creator, credit, licence, newLicenceEnds, newConsentEnds);
    }

    /// The earlier of the two ends.
    public Optional<Instant> end() {
        return Stream.of(Optional.ofNullable(licenceEnds), Optional.ofNullable(consentEnds))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    public boolean ended(Instant now) {
        return end().filter(end -> !end.isAfter(now)).isPresent();
    }
}
