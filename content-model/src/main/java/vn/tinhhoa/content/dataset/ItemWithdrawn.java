package vn.tinhhoa.content.dataset;

/// A released picture was taken back.
public record ItemWithdrawn(ItemId item) {}
