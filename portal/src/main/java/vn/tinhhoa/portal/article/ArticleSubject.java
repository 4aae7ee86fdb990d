package vn.tinhhoa.portal.article;

import vn.tinhhoa.portal.layout.Link;

import java.util.List;

/// What an article is about, as its page says it.
public record ArticleSubject(List<Link> topics, List<Link> places, List<FileLink> files) {

    /// @param kind such as `PDF`
    /// @param size with its unit
    public record FileLink(String title, String href, String kind, String size) {}
}
