package vn.tinhhoa.content.audit;

/// Somebody, or something, that does what is worth recording.
public interface Actor {

    /// Identifies them for good.
    String actorId();

    /// Their name as it was then.
    String name();
}
