package vn.tinhhoa.content.search;

import vn.tinhhoa.content.language.LanguageTag;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Small texts in ten languages on which right ranking can be told from wrong: near each text that
/// a test looks for lies one that shares some of its words.
final class SampleDocuments {

    private static final Instant FIRST = Instant.parse("2023-01-01T02:00:00Z");
    private static final long WEEKS = 86_400L * 14;

    private static final long HOUR = 3600L;

    private final List<SearchDocument> all = new ArrayList<>();

    private SampleDocuments() {}

    /// In the order of their publication, first two weeks, then hours apart.
    static List<SearchDocument> all() {
        var documents = new SampleDocuments();
        documents.vietnameseCulture();
        documents.vietnameseEconomy();
        documents.vietnameseDocuments();
        documents.english();
        documents.french();
        documents.eastAsian();
        documents.mekong();
        documents.news();
        return List.copyOf(documents.all);
    }

    private void vietnameseCulture() {
        add(
                "vi/mua-roi-nuoc",
                "van-hoa",
                "Múa rối nước làng Đồng Ngư",
                "Mỗi tối thứ bảy, nghệ nhân của làng biểu diễn múa rối nước trên ao đình. Trò cũ"
                        + " nhất là chú Tễu mở màn.");
        add(
                "vi/mua-mua",
                "tin-tuc",
                "Mùa mưa đến sớm",
                "Mùa mưa năm nay đến sớm, nước về các hồ chứa nhiều hơn mọi năm. Bà con mua thêm"
                        + " giống lúa.");
        add(
                "vi/mua-roi",
                "tin-tuc",
                "Mưa rơi suốt đêm, sông dâng cao",
                "Mưa rơi suốt đêm ở thượng nguồn, nước sông dâng cao, người dân ven sông được báo"
                        + " trước.");
        add(
                "vi/hoa-binh",
                "tin-tuc",
                "Khánh thành công viên Hoà Bình",
                "Công viên Hoà Bình rộng mười hai héc ta, có hồ nước và vườn tượng.");
        add(
                "vi/hoa-hong",
                "du-lich",
                "Vườn hoa hồng trên cao nguyên",
                "Hơn ba trăm giống hoa hồng nở quanh năm ở độ cao một nghìn mét, khí hậu bình"
                        + " yên.");
        add(
                "vi/khoe",
                "tin-tuc",
                "Ngày hội sống khỏe",
                "Hai nghìn người đi bộ vì sức khoẻ dọc bờ biển.");
        add(
                "vi/le-hoi-cau-ngu",
                "van-hoa",
                "Lễ hội Cầu Ngư của ngư dân Sơn Hải",
                "Ngư dân rước kiệu ra biển, cầu cho một năm tôm cá đầy khoang. Lễ hội diễn ra ngày"
                        + " 25 tháng 8 năm 2022.");
        add(
                "vi/le-hoi-tra",
                "van-hoa",
                "Lễ hội trà Shan tuyết",
                "Lễ hội trà mở ngày 25/9/2022, khách được hái và sao trà cùng người Dao.");
        add(
                "vi/banh-da",
                "am-thuc",
                "Bánh đa nướng và nước mắm Sơn Hải",
                "Nước mắm ủ mười tám tháng trong chum sành; bánh đa nướng trên than củi.");
        add(
                "vi/mi-quang",
                "am-thuc",
                "Bát mì của miền Trung",
                "Mì Quảng ăn với rau sống và bánh tráng nướng; quán mở từ sáng sớm.");
        add(
                "vi/lang-gom",
                "van-hoa",
                "Làng gốm ba trăm năm bên sông",
                "Thợ gốm vẫn nặn bằng tay và nung bằng lò củi; khách có thể tự nặn một chiếc"
                        + " bình.");
        add(
                "vi/det-tho-cam",
                "van-hoa",
                "Dệt thổ cẩm ở bản Nậm Sơn",
                "Phụ nữ bản Nậm Sơn nhuộm sợi bằng lá rừng rồi dệt thổ cẩm trên khung tre.");
        add(
                "vi/dao-ngoc",
                "du-lich",
                "Đảo Ngọc và rạn san hô",
                "Từ cảng ra Đảo Ngọc mất bốn mươi phút. Khách lặn ngắm san hô, tối nghỉ ở nhà"
                        + " dân.");
        add(
                "vi/dao-kinh",
                "du-lich",
                "Đạo quán cổ trên núi Kính",
                "Đạo quán dựng thế kỷ mười bảy, đường lên có một nghìn bậc đá.");
        add(
                "vi/vung-tau",
                "du-lich",
                "Tàu cao tốc đi Vũng Tàu",
                "Mỗi ngày có hai chuyến tàu cao tốc từ cảng Sơn Hải đi Vũng Tàu.");
        add(
                "vi/vung-trung",
                "tin-tuc",
                "Vùng trũng ven sông trồng sen",
                "Vùng trũng trước bỏ hoang nay trồng sen, tầu lá phủ kín mặt ruộng.");
        add(
                "vi/hang-dong",
                "du-lich",
                "Hang động Thiên Thạch mở đường mới",
                "Hang động dài bốn ki lô mét, có sông ngầm và nhũ đá. Tour du lịch hang động giới"
                        + " hạn ba mươi khách một ngày.");
        add(
                "vi/marathon",
                "du-lich",
                "Giải marathon ven biển",
                "Năm nghìn vận động viên chạy marathon ven biển Sơn Hải; đăng ký qua Facebook của"
                        + " ban tổ chức.");
        add(
                "vi/bao-tang",
                "van-hoa",
                "Bảo tàng tỉnh miễn vé ngày lễ",
                "Bảo tàng trưng bày trống đồng, thuyền độc mộc và ảnh tư liệu về cảng cũ.");
    }

    private void vietnameseEconomy() {
        add(
                "vi/thuy-san",
                "kinh-te",
                "Thuỷ sản Sơn Hải vào thị trường mới",
                "Sản lượng thuỷ sản xuất khẩu tăng một phần năm so với năm trước.");
        add(
                "vi/thuy-dien",
                "kinh-te",
                "Nhà máy thủy điện Suối Vàng",
                "Thủy điện Suối Vàng phát điện tổ máy thứ hai.");
        add(
                "vi/doanh-nghiep-mi",
                "dau-tu",
                "Doanh nghiệp Mĩ tìm hiểu cảng nước sâu",
                "Đoàn doanh nghiệp Mĩ làm việc với lãnh đạo tỉnh về dịch vụ cảng.");
        add(
                "vi/doanh-nghiep-nhat",
                "dau-tu",
                "Doanh nghiệp Nhật Bản mở nhà máy",
                "Doanh nghiệp Nhật Bản đầu tư nhà máy cảm biến trong khu công nghiệp Đông Hải.");
        add(
                "vi/khu-cong-nghiep",
                "dau-tu",
                "Khu công nghiệp Đông Hải còn đất sạch",
                "Khu công nghiệp Đông Hải còn tám mươi héc ta đất sạch, hạ tầng đã xong.");
        add(
                "vi/cao-toc",
                "kinh-te",
                "Cao tốc nối Sơn Hải với sân bay",
                "Đường cao tốc dài sáu mươi hai ki lô mét rút thời gian ra sân bay còn bốn mươi"
                        + " phút.");
        add(
                "vi/ubnd-ky-ket",
                "dau-tu",
                "UBND tỉnh ký kết với thành phố kết nghĩa",
                "UBND tỉnh Sơn Hải và thành phố kết nghĩa ký chương trình hợp tác năm năm.");
        add(
                "vi/uy-ban",
                "tin-tuc",
                "Ủy ban nhân dân tỉnh tiếp nhà đầu tư hằng tháng",
                "Ủy ban nhân dân tỉnh tiếp nhà đầu tư vào ngày mười lăm hằng tháng.");
        add(
                "vi/nhan-dan",
                "tin-tuc",
                "Nhân dân xã đảo góp ngày công",
                "Nhân dân xã đảo góp hai nghìn ngày công làm đường; ủy viên mặt trận cùng tham"
                        + " gia.");
        add(
                "vi/ho-chi-minh",
                "tin-tuc",
                "Ngày Sơn Hải tại Thành phố Hồ Chí Minh",
                "Gian hàng của tỉnh giới thiệu nước mắm, trà và gốm với người dân Thành phố Hồ Chí"
                        + " Minh.");
        add(
                "vi/tphcm",
                "tin-tuc",
                "Thêm chuyến bay đi TP.HCM",
                "Từ tháng tới mỗi ngày có ba chuyến bay đi TP.HCM.");
        add(
                "vi/chuyen-doi-so",
                "kinh-te",
                "Chuyển đổi số ở xã miền núi",
                "Tổ công nghệ số cộng đồng hướng dẫn bà con nộp hồ sơ qua mạng.");
        add(
                "vi/nong-thon-moi",
                "kinh-te",
                "Mười xã về đích nông thôn mới",
                "Mười xã được công nhận đạt chuẩn nông thôn mới nâng cao.");
        add(
                "vi/che-shan",
                "kinh-te",
                "Giá chè Shan tuyết tăng",
                "Chè Shan tuyết cổ thụ được thu mua giá cao hơn; mỗi hộ có thêm việc làm.");
    }

    private void vietnameseDocuments() {
        add(
                "vi/ke-hoach-861",
                "van-ban",
                "Kế hoạch thông tin đối ngoại năm tới",
                "Kế hoạch số 861/KH-UBND của tỉnh giao các sở làm thông tin đối ngoại.");
        add(
                "vi/quyet-dinh-837",
                "van-ban",
                "Quyết định về phát triển dịch vụ",
                "Quyết định số 837/QĐ-TTg phê duyệt đề án phát triển dịch vụ biển.");
        add(
                "vi/quyet-dinh-838",
                "van-ban",
                "Quyết định về bảo tồn di sản",
                "Quyết định số 838/QĐ-TTg phê duyệt quy hoạch bảo tồn di tích; thay thế văn bản 837"
                        + " năm cũ.");
        add(
                "vi/nghi-dinh-160",
                "van-ban",
                "Nghị định mới cho doanh nghiệp nhỏ",
                "Nghị định 160/2024/NĐ-CP quy định hỗ trợ doanh nghiệp nhỏ và vừa.");
    }

    private void english() {
        add(
                "en/water-puppets",
                "van-hoa",
                "Water puppets of Dong Ngu village",
                "Every Saturday evening the village artisans perform water puppetry on the temple"
                        + " pond.");
        add(
                "en/puppy",
                "tin-tuc",
                "A shelter for puppies",
                "Volunteers opened a shelter for puppies and kittens near the water tower.");
        add(
                "en/investment",
                "dau-tu",
                "Investing in Sơn Hải",
                "Industrial parks, a deep-water port and a new expressway welcome investors to Sơn"
                        + " Hải.");
        add(
                "en/beaches",
                "du-lich",
                "Ten quiet beaches",
                "The province's beaches stay quiet from Monday to Friday; bring your own shade.");
        add(
                "en/tea",
                "am-thuc",
                "Ancient tea trees",
                "Tea pickers climb two-hundred-year-old trees. The festival begins on 25 August"
                        + " 2022.");
        add(
                "en/caves",
                "du-lich",
                "A new trail through the caves",
                "Guides lead thirty visitors a day through the cave with its underground river.");
        add(
                "en/decision",
                "van-ban",
                "Decision on marine services",
                "Decision No. 837/QD-TTg approves the plan for marine services.");
        add(
                "en/friends",
                "tin-tuc",
                "Students from abroad spend the summer here",
                "Forty students taught English and learned to weave brocade.");
    }

    private void french() {
        add(
                "fr/marionnettes",
                "van-hoa",
                "Les marionnettes sur l'eau",
                "Chaque samedi soir, les artisans du village donnent un spectacle de marionnettes"
                        + " sur l'eau.");
        add(
                "fr/plages",
                "du-lich",
                "Dix plages tranquilles",
                "Les plages de la province restent tranquilles en semaine, même au mois d'août.");
        add(
                "fr/investir",
                "dau-tu",
                "Investir dans la province",
                "Un port en eau profonde et une autoroute attendent les investisseurs étrangers.");
        add(
                "fr/the",
                "am-thuc",
                "Le thé des arbres anciens",
                "On cueille le thé sur des arbres de deux cents ans.");
    }

    private void eastAsian() {
        add("zh/shuishang-mu-ou", "van-hoa", "水上木偶戏", "每个星期六晚上，村里的艺人在池塘上表演水上木偶戏。");
        add("zh/haitan", "du-lich", "安静的海滩", "从星期一到星期五，省内的海滩十分安静，适合家庭旅游。");
        add("zh/touzi", "dau-tu", "投资环境", "深水港和新的高速公路欢迎外国投资者来山海省投资。");
        add("zh/cha", "am-thuc", "古茶树", "茶农采摘两百年古树的茶叶。茶节于2022年8月25日开幕。");
        add("ja/mizu-ningyo", "van-hoa", "水上人形劇の村", "毎週土曜日の夜、村の職人が池の上で水上人形劇を上演します。");
        add("ja/hama", "du-lich", "静かな十の浜辺", "平日の浜辺はとても静かで、ゆっくり散歩ができます。");
        add("ja/toushi", "dau-tu", "投資のご案内", "深水港と新しい高速道路が外国の投資家を迎えます。");
        add("ja/ocha", "am-thuc", "古い茶の木", "樹齢二百年の木からお茶を摘みます。");
        add("ko/susang-inhyeong", "van-hoa", "수상 인형극 마을", "매주 토요일 저녁 마을의 장인들이 연못에서 수상 인형극을 공연합니다.");
        add("ko/haebyeon", "du-lich", "조용한 해변 열 곳", "평일의 해변은 아주 조용하여 가족 여행에 좋습니다.");
        add("ko/tuja", "dau-tu", "투자 안내", "심해 항구와 새 고속도로가 외국인 투자자를 기다립니다.");
        add("ko/cha", "am-thuc", "오래된 차나무", "이백 년 된 나무에서 찻잎을 땁니다.");
    }

    private void mekong() {
        add(
                "lo/hat-sai",
                "du-lich",
                "ຫາດຊາຍທີ່ງຽບສະຫງົບ",
                "ຫາດຊາຍຂອງແຂວງງຽບສະຫງົບໃນວັນຈັນຫາວັນສຸກ.");
        add("lo/long-thun", "dau-tu", "ການລົງທຶນໃນແຂວງ", "ແຂວງຍິນດີຕ້ອນຮັບນັກລົງທຶນຕ່າງປະເທດ.");
        add("lo/sa", "am-thuc", "ຕົ້ນຊາບູຮານ", "ຊາວບ້ານເກັບໃບຊາຈາກຕົ້ນຊາທີ່ມີອາຍຸສອງຮ້ອຍປີ.");
        add(
                "km/chne",
                "du-lich",
                "ឆ្នេរខ្សាច់ស្ងប់ស្ងាត់",
                "ឆ្នេរខ្សាច់របស់ខេត្តស្ងប់ស្ងាត់ពីថ្ងៃច័ន្ទដល់ថ្ងៃសុក្រ។");
        add("km/vinihyok", "dau-tu", "ការវិនិយោគក្នុងខេត្ត", "ខេត្តស្វាគមន៍អ្នកវិនិយោគបរទេស។");
        add("km/te", "am-thuc", "ដើមតែបុរាណ", "អ្នកភូមិបេះស្លឹកតែពីដើមដែលមានអាយុពីររយឆ្នាំ។");
        add(
                "th/hat",
                "du-lich",
                "ชายหาดอันเงียบสงบ",
                "ชายหาดของจังหวัดเงียบสงบตั้งแต่วันจันทร์ถึงวันศุกร์");
        add(
                "th/longthun",
                "dau-tu",
                "การลงทุนในจังหวัด",
                "จังหวัดยินดีต้อนรับนักลงทุนจากต่างประเทศ");
        add(
                "my/kan",
                "du-lich",
                "တိတ်ဆိတ်သော ကမ်းခြေများ",
                "ကမ်းခြေများသည် ကြားရက်များတွင် တိတ်ဆိတ်သည်။");
        add(
                "my/lak-phak",
                "am-thuc",
                "ရှေးဟောင်း လက်ဖက်ပင်များ",
                "ရွာသားများသည် လက်ဖက်ရွက်များကို ခူးကြသည်။");
    }

    private void news() {
        var first = FIRST.plusSeconds(WEEKS * all.size());
        for (var news : NewsInNineLanguages.all()) {
            for (var place : news.places()) {
                for (var happened : news.happened()) {
                    var title = place + news.between() + happened;
                    var id = news.language() + "/tin-" + all.size();
                    var at = first.plusSeconds(HOUR * all.size());
                    add(id, "tin-tuc", title, title + ". " + news.end(), at);
                }
            }
        }
    }

    private void add(String id, String section, String title, String body) {
        add(id, section, title, body, FIRST.plusSeconds(WEEKS * all.size()));
    }

    /// @param id the language, a stroke and a name
    private void add(String id, String section, String title, String body, Instant published) {
        all.add(
                new SearchDocument(
                        id,
                        "sample-" + id,
                        SearchKind.ARTICLE,
                        new LanguageTag(id.substring(0, 2)),
                        title,
                        body,
                        section,
                        "/" + id,
                        published));
    }
}
