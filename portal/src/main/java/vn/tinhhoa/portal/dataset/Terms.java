package vn.tinhhoa.portal.dataset;

import java.util.List;

/// What a licence means, in plain words.
///
/// @param name of the licence
/// @param href where it is written down
/// @param may what anybody may do
/// @param must on which conditions
/// @param mustNot what nobody may do
public record Terms(
        String name, String href, List<String> may, List<String> must, List<String> mustNot) {}
