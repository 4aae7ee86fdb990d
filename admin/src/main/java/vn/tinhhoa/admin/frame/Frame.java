package vn.tinhhoa.admin.frame;

import java.util.List;

/// What stands around every page.
///
/// @param site the name of the house
/// @param person who is signed in
/// @param language of the interface
/// @param address of this page, to come back to
public record Frame(
        String site, String person, String language, String address, List<Group> groups) {

    /// @param name its message key, empty for the first
    public record Group(String name, List<Item> items) {}

    /// @param name its message key
    /// @param waiting how much waits there; empty for nothing
    public record Item(String name, String address, String waiting, boolean current) {}
}
