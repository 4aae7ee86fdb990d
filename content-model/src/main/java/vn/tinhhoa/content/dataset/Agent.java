package vn.tinhhoa.content.dataset;

/// Somebody who made or gives out a dataset.
///
/// @param url their page on the web; may be empty
public record Agent(String name, Kind kind, String url) {

    public Agent {
        name = name.strip();
        url = url.strip();
    }

    public enum Kind {
        PERSON,
        ORGANISATION
    }
}
