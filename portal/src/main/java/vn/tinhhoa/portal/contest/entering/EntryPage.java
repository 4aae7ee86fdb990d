package vn.tinhhoa.portal.contest.entering;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Words.Moment;

import java.util.List;
import java.util.Map;

/// One entry, as its author works on it.
///
/// @param address of this page; its forms stand beneath
/// @param open whether it may be changed now
/// @param draft whether it still has to be sent
/// @param errors what to mend, by field
/// @param seen tells what is kept now from what another window keeps meanwhile
/// @param asks which parts of the form the rules want: `files`, `date`, `place`, `unpublished`
record EntryPage(
        Frame frame,
        Said contest,
        Said category,
        String back,
        String address,
        String code,
        String state,
        String stateName,
        boolean open,
        boolean draft,
        boolean reopened,
        Moment closes,
        @Nullable String notice,
        List<IssueLine> issues,
        Map<String, String> errors,
        Map<String, Boolean> asks,
        Files files,
        List<Text> texts,
        List<Text> otherTexts,
        String date,
        String dateHint,
        String place,
        String placeHint,
        boolean unpublished,
        List<Choice> synthetic,
        String how,
        List<Consent> consents,
        int ruleSet,
        String seen,
        List<Step> history,
        @Nullable String originals,
        @Nullable String withdraw) {

    /// @param room for one more
    /// @param most bytes of a file that the house takes
    record Files(
            List<Row> rows,
            List<String> rules,
            boolean room,
            boolean several,
            String accept,
            long most) {

        record Row(String sha256, String name, String facts, String picture) {}
    }

    record Text(
            String name,
            String label,
            String lang,
            String value,
            String hint,
            boolean large,
            @Nullable String error) {}

    record Consent(String scope, Said text, boolean required, boolean given) {}

    /// @param reasons in words, each with its remedy
    record Step(String state, Moment at, List<String> reasons) {}
}
