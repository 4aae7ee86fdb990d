package vn.tinhhoa.portal.contest.gallery;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.vote.Poll;

/// Whom the gallery names: the author when the rules say so or the results are known, else the
/// blind code.
@Component
class Credits {

    String of(Poll poll, Entry entry) {
        return entry.code().toString();
    }
}
