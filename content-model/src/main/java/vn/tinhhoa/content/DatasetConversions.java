package vn.tinhhoa.content;

import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.ItemId;
import vn.tinhhoa.content.dataset.release.ReleaseId;
import vn.tinhhoa.content.dataset.release.ReleaseVersion;

import java.util.List;

/// How the names of datasets, their pictures and releases are stored: as strings.
final class DatasetConversions {

    private DatasetConversions() {}

    static List<Converter<?, ?>> all() {
        return List.of(
                new WriteDatasetId(), new ReadDatasetId(),
                new WriteItemId(), new ReadItemId(),
                new WriteReleaseId(), new ReadReleaseId(),
                new WriteReleaseVersion(), new ReadReleaseVersion());
    }

    @WritingConverter
    private static class WriteDatasetId implements Converter<DatasetId, String> {
        @Override
        public String convert(DatasetId value) {
            return value.value();
        }
    }

    @ReadingConverter
    private static class ReadDatasetId implements Converter<String, DatasetId> {
        @Override
        public DatasetId convert(String text) {
            return new DatasetId(text);
        }
    }

    @WritingConverter
    private static class WriteItemId implements Converter<ItemId, String> {
        @Override
        public String convert(ItemId value) {
            return value.toString();
        }
    }

    @ReadingConverter
    private static class ReadItemId implements Converter<String, ItemId> {
        @Override
        public ItemId convert(String text) {
            return ItemId.of(text);
        }
    }

    @WritingConverter
    private static class WriteReleaseId implements Converter<ReleaseId, String> {
        @Override
        public String convert(ReleaseId value) {
            return value.toString();
        }
    }

    @ReadingConverter
    private static class ReadReleaseId implements Converter<String, ReleaseId> {
        @Override
        public ReleaseId convert(String text) {
            return ReleaseId.of(text);
        }
    }

    @WritingConverter
    private static class WriteReleaseVersion implements Converter<ReleaseVersion, String> {
        @Override
        public String convert(ReleaseVersion value) {
            return value.toString();
        }
    }

    @ReadingConverter
    private static class ReadReleaseVersion implements Converter<String, ReleaseVersion> {
        @Override
        public ReleaseVersion convert(String text) {
            return ReleaseVersion.of(text);
        }
    }
}
