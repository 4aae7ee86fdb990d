package vn.tinhhoa.content.search;

import vn.tinhhoa.content.language.LanguageTag;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Invented articles of a province in any number, with words as unevenly frequent as in real ones:
/// for measuring, not for judging relevance.
public final class ProvincialTextsFixture {

    private static final String[] COMMON =
            """
            và của các là trong có được cho với những người tỉnh năm một đã này từ khi trên về đến tại
            phát triển kinh tế xã hội du lịch công nghiệp nông thôn mới đầu tư doanh nghiệp sản xuất
            nhân dân ủy ban lãnh đạo địa phương chương trình kế hoạch dự án hợp tác quốc tế văn hóa
            """
                    .strip()
                    .split("\\s+");

    private static final String[] RARE =
            """
            múa rối nước lễ hội cầu ngư dệt thổ cẩm gốm bánh đa nướng mắm đảo ngọc san hô hang động
            thiên thạch marathon bảo tàng trống đồng thuyền độc mộc cảng biển cao tốc sân bay thủy sản
            chè shan tuyết cổ thụ rừng ngập mặn chuyển đổi số xúc tiến thương mại khu công nghệ cao
            làng nghề truyền thống ẩm thực homestay sinh thái vịnh đồi cát mưa bão lũ quét hồ chứa
            """
                    .strip()
                    .split("\\s+");

    private static final String[] ONSETS =
            "b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x".split(" ");
    private static final String[] RHYMES =
            "an ác ải ang ăn ầm ân ấp eo én ê ịch ia iên ói ong ồ ơi ung ươi ưởng ùy uyên ất"
                    .split(" ");
    private static final String[] ENGLISH =
            """
            the of and to in a province is for on with new year people development tourism investment
            port island festival village tea pottery weaving beach cave road airport seafood forest
            culture company cooperation visitors craft market harbour river mountain school hospital
            """
                    .strip()
                    .split("\\s+");

    private final Random random;

    public ProvincialTextsFixture(long seed) {
        this.random = new Random(seed);
    }

    /// So many articles, each in Vietnamese and English.
    public List<SearchDocument> articles(int count) {
        var documents = new ArrayList<SearchDocument>();
        for (var number = 0; number < count; number++) {
            documents.add(document(number, LanguageTag.VIETNAMESE, this::vietnamese));
            documents.add(document(number, LanguageTag.ENGLISH, this::english));
        }
        return documents;
    }

    /// Two to five words in a row of an article.
    public String query(SearchDocument article) {
        var words = article.body().split("\\W*\\s+");
        var length = 2 + random.nextInt(4);
        var from = random.nextInt(words.length - length);
        return String.join(" ", List.of(words).subList(from, from + length));
    }

    private SearchDocument document(int number, LanguageTag language, Vocabulary words) {
        return new SearchDocument(
                number + ":" + language,
                "external-" + number,
                SearchKind.ARTICLE,
                language,
                sentence(8, words),
                sentence(250 + random.nextInt(200), words),
                "section-" + number % 12,
                "/" + language + "/tin-tuc/" + number,
                Instant.parse("2020-01-01T00:00:00Z").plusSeconds(number * 18_000L));
    }

    private String sentence(int length, Vocabulary words) {
        var text = new StringBuilder();
        for (var word = 0; word < length; word++) {
            text.append(word == 0 ? "" : word % 17 == 0 ? ". " : " ").append(words.next());
        }
        return text.append(random.nextInt(20) == 0 ? " 837/QĐ-TTg ngày 25/8/2022." : ".")
                .toString();
    }

    private String vietnamese() {
        var dice = random.nextInt(100);
        if (dice < 45) {
            return oneOf(COMMON);
        }
        return dice < 65 ? oneOf(RARE) : oneOf(ONSETS) + oneOf(RHYMES);
    }

    private String english() {
        return random.nextInt(100) < 85
                ? oneOf(ENGLISH)
                : oneOf(ONSETS).replace("đ", "d") + "er" + oneOf(ENGLISH);
    }

    /// The earlier ones oftener.
    private String oneOf(String[] words) {
        return words[(int) (words.length * Math.pow(random.nextDouble(), 1.8))];
    }

    private interface Vocabulary {
        String next();
    }
}
