package vn.tinhhoa.admin.media;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

/// Limits of files that come in piece by piece.
///
/// @param keepsHalf how long a file that stopped half way may be gone on with
/// @param mostHalf how much of the disk all half pictures together may take
/// @param leastFree how much of the disk is never touched
@ConfigurationProperties("tinhhoa.upload")
public record UploadProperties(
        @DefaultValue("24h") Duration keepsHalf,
        @DefaultValue("4GB") DataSize mostHalf,
        @DefaultValue("1GB") DataSize leastFree) {}
