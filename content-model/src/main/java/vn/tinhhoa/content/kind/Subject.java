package vn.tinhhoa.content.kind;

import vn.tinhhoa.content.media.AssetId;

import java.util.List;

/// What an article is about: its kind with the details that go with it, its topics, its places and
/// the files that belong to it.
///
/// @param topics keys of topics
/// @param places keys of places
/// @param attachments files to take away, in the order in which they are offered
public record Subject(
        ArticleKind kind,
        Details details,
        List<String> topics,
        List<String> places,
        List<AssetId> attachments) {

    /// News about nothing in particular.
    public static final Subject NONE = Subject.of(ArticleKind.NEWS, Details.NONE);

    public Subject {
        topics = List.copyOf(topics);
        places = List.copyOf(places);
        attachments = List.copyOf(attachments);
    }

    public static Subject of(ArticleKind kind, Details details) {
        return new Subject(kind, details, List.of(), List.of(), List.of());
    }

    /// Of the other's kind with its details, with the topics, places and files of this one.
    public Subject as(Subject other) {
        return new Subject(other.kind, other.details, topics, places, attachments);
    }

    /// What of the details may be said in other words in each language, as its source says it.
    public Details wording() {
        return details.only(kind.worded());
    }

    /// The same subject as a translation says it.
    ///
    /// @param own the translation's words for details; those that it has none for stay the source's
    public Subject in(Details own) {
        return new Subject(kind, details.in(own, kind.worded()), topics, places, attachments);
    }

    public Subject withTopics(List<String> others) {
        return new Subject(kind, details, others, places, attachments);
    }

    public Subject withPlaces(List<String> others) {
        return new Subject(kind, details, topics, others, attachments);
    }

    public Subject withAttachments(List<AssetId> others) {
        return new Subject(kind, details, topics, places, others);
    }
}
