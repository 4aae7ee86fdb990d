package vn.tinhhoa.content.contest.vote;

import java.util.regex.Pattern;

/// Where letters to an address end up, whatever alias it was written by.
///
/// @param local what stands before the sign, folded
/// @param domain in ASCII and small letters, folded
public record Mailbox(String local, String domain) {

    private static final Pattern FIGURES = Pattern.compile("[0-9]+");

    /// What addresses share that were numbered through: `vote001` and `vote002` are `vote#`.
    public String series() {
        return FIGURES.matcher(local).replaceAll("#") + "@" + domain;
    }

    @Override
    public String toString() {
        return local + "@" + domain;
    }
}
