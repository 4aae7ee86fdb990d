package vn.tinhhoa.portal.layout;

/// Words in the language they are really in.
public record Said(String text, String lang) {}
