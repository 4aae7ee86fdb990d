package vn.tinhhoa.content.contest.vote;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.mail.Letter;
import vn.tinhhoa.content.mail.Letters;
import vn.tinhhoa.content.site.SiteProperties;

/// The letters that prove an address. They are the only place where a voter's address stands, and
/// go with the key.
@Component
class VoteLetters {

    private final Letters letters;
    private final SiteProperties site;

    VoteLetters(Letters letters, SiteProperties site) {
        this.letters = letters;
        this.site = site;
    }

    void send(Poll poll, Entry entry, String to, LanguageTag language, String token) {
        var rules = poll.contest().rules();
        var title = entry.text(TextField.TITLE).in(language, entry.code().toString());
        letters.owe(
                Letter.owed(
                        prefix(poll.id()) + token,
                        to,
                        rules.secretariat(),
                        language,
                        "vote.link",
                        rules.name().in(language, poll.id().contest().value()),
                        title,
                        entry.code().toString(),
                        "%s/%s/contests/%s/gallery/%s/vote?link=%s"
                                .formatted(
                                        site.publicUrl(),
                                        language,
                                        poll.id().contest(),
                                        entry.code(),
                                        token)));
    }

    void forgetAll(PollId poll) {
        letters.forgetAll(prefix(poll));
    }

    private static String prefix(PollId poll) {
        return "vote:" + poll + ":";
    }
}
