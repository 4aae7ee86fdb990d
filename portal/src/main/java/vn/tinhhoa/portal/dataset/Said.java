package vn.tinhhoa.portal.dataset;

/// Words in the language they are really in.
public record Said(String text, String lang) {}
