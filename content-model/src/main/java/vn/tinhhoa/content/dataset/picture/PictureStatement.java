package vn.tinhhoa.content.dataset.picture;

import vn.tinhhoa.content.language.Localised;

import java.util.List;

/// What a released picture says of itself, in IPTC's words.
///
/// @param headline in one language, which is all that IPTC has
/// @param rights the rights statement
/// @param created as XMP writes dates: a year, a month or a day; empty when it is not known
/// @param licensor who answers for the picture's use
/// @param webStatement the address of its licence
/// @param usageTerms the licence in words
/// @param digitalSource a term of IPTC's list, as an address; may be empty
/// @param dataMining a term of PLUS's list, as an address; may be empty
/// @param persons names that the release says
public record PictureStatement(
        String headline,
        Localised titles,
        Localised captions,
        Localised altTexts,
        Localised extended,
        Localised rights,
        List<String> keywords,
        String creator,
        String credit,
        String source,
        String created,
        Localised locationShown,
        Localised locationCreated,
        List<String> persons,
        String licensor,
        String licensorUrl,
        String webStatement,
        Localised usageTerms,
        boolean protectedByLaw,
        String digitalSource,
        String dataMining) {

    /// Nothing but whom to credit.
    public static PictureStatement crediting(String credit) {
        return new PictureStatement(
                "",
                Localised.EMPTY,
                Localised.EMPTY,
                Localised.EMPTY,
                Localised.EMPTY,
                Localised.EMPTY,
                List.of(),
                "",
                credit,
                "",
                "",
                Localised.EMPTY,
                Localised.EMPTY,
                List.of(),
                "",
                "",
                "",
                Localised.EMPTY,
                true,
                "",
                "");
    }
}
