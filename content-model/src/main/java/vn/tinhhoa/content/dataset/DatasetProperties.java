package vn.tinhhoa.content.dataset;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Limits of datasets.
///
/// @param largestImport a larger ZIP is refused while it is still coming in
@ConfigurationProperties("tinhhoa.dataset")
public record DatasetProperties(@DefaultValue("20GB") DataSize largestImport) {}
