package vn.tinhhoa.content.search;

import vn.tinhhoa.content.language.LanguageTag;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Small texts in ten languages on which ranking can be told right from wrong.
final class SampleDocuments {

    private static final Instant FIRST = Instant.parse("2023-01-01T00:00:00Z");

    private final List<SearchDocument> all = new ArrayList<>();

    private SampleDocuments() {}

    static List<SearchDocument> all() {
        var documents = new SampleDocuments();
        documents.vietnamese();
        return documents.all;
    }

    private void vietnamese() {
        add(
                "mua-roi-nuoc:vi",
                "van-hoa",
                "Múa rối nước làng Đồng Ngư",
                "Nghệ nhân của làng biểu diễn múa rối nước mỗi tối thứ bảy trên ao đình.");
        add(
                "mua-mua:vi",
                "tin-tuc",
                "Mùa mưa đến sớm",
                "Mùa mưa năm nay đến sớm, nước về các hồ chứa nhiều hơn mọi năm.");
    }

    private void add(String id, String section, String title, String body) {
        var at = id.lastIndexOf(':');
        all.add(
                new SearchDocument(
                        id,
                        id.substring(0, at),
                        SearchKind.ARTICLE,
                        new LanguageTag(id.substring(at + 1)),
                        title,
                        body,
                        section,
                        "/" + id.substring(at + 1) + "/" + section + "/" + id.substring(0, at),
                        FIRST.plusSeconds(86_400L * 7 * all.size())));
    }
}
