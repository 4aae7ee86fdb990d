package vn.tinhhoa.content.dataset.releasing;

/// How far a look at a dataset is that goes on while nobody waits for it.
///
/// @param seen pictures that were looked at
/// @param pictures how many there were when it began
/// @param failed it came to no end; who asks for the plan again is told why
public record PlanProgress(long seen, long pictures, boolean failed) {}
