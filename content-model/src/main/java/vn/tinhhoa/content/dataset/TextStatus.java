package vn.tinhhoa.content.dataset;

/// How far a text can be trusted.
public enum TextStatus {
    /// Written by a person.
    HUMAN,
    /// Made by a machine; nobody has read it yet.
    MACHINE,
    /// Made by a machine or a translator, and read and approved by a person.
    REVIEWED
}
