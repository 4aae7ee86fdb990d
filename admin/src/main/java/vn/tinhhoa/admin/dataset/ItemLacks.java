package vn.tinhhoa.admin.dataset;

import vn.tinhhoa.content.dataset.DatasetFacts;
import vn.tinhhoa.content.dataset.ItemDescription;

import java.util.ArrayList;
import java.util.List;

/// What a picture of a dataset lacks at first sight; the release check looks closer.
final class ItemLacks {

    private ItemLacks() {}

    /// As message keys.
    static List<String> of(ItemDescription said, DatasetFacts facts) {
        var lacks = new ArrayList<String>();
        var languages = facts.languages();
        if (languages.stream().anyMatch(one -> said.captions().in(one).isEmpty())) {
            lacks.add("item.lacks.caption");
        }
        if (languages.stream().anyMatch(one -> said.altTexts().in(one).isEmpty())) {
            lacks.add("item.lacks.alt");
        }
        if (said.credit().isEmpty()) {
            lacks.add("item.lacks.credit");
        }
        return lacks;
    }
}
