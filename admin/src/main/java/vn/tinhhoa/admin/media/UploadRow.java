package vn.tinhhoa.admin.media;

import java.io.Serializable;

/// What came of one file that was sent, in words.
///
/// @param state `STORED`, `ALIKE`, `THERE` or `REFUSED`
/// @param id of the picture; empty when there is none
/// @param alike id of the picture that it is another copy of; empty when there is none
public record UploadRow(String state, String fileName, String message, String id, String alike)
        implements Serializable {}
