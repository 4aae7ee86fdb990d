package vn.tinhhoa.portal.layout;

/// @param href an encoded address of this site
/// @param current whether it is the page that is shown
public record Link(String label, String href, boolean current) {

    public Link(String label, String href) {
        this(label, href, false);
    }
}
