package vn.tinhhoa.admin.media;

import java.io.Serializable;

/// What came of one file that was sent, in words.
///
/// @param state `STORED`, `THERE` or `REFUSED`
/// @param id of the picture; empty when there is none
record UploadRow(String state, String fileName, String message, String id)
        implements Serializable {}
