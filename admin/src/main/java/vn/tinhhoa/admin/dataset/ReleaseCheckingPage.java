package vn.tinhhoa.admin.dataset;

/// Before releasing, as long as thousands of pictures are looked at.
record ReleaseCheckingPage(DatasetHead head, WorkProgress progress) {}
