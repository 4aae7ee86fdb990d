package vn.tinhhoa.portal.contest.entering;

import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Said;

import java.util.List;
import java.util.Map;

/// What somebody says of themselves, as far as the rules ask.
///
/// @param asks `born`, `guardian`, `residence`, `excluded`
/// @param excluded who may not enter, in words
record PersonPage(
        Frame frame,
        Said contest,
        String back,
        String address,
        List<IssueLine> issues,
        Map<String, String> errors,
        Map<String, Boolean> asks,
        String email,
        String name,
        String born,
        List<Choice> residences,
        List<Choice> countries,
        String phone,
        String home,
        String excluded,
        boolean notExcluded,
        int guardianBelow,
        String guardianName,
        String guardianContact,
        boolean guardianAgrees) {}
