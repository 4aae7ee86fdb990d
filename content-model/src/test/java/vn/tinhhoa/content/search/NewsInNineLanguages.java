package vn.tinhhoa.content.search;

import java.util.List;

/// Short news that differ from one another in one or two words: seven places and what happened
/// there, in every language of the samples but Vietnamese.
final class NewsInNineLanguages {

    private NewsInNineLanguages() {}

    static List<News> all() {
        return List.of(
                new News(
                        "en",
                        " ",
                        List.of(
                                "The covered market",
                                "The town library",
                                "The mountain school",
                                "The eye hospital",
                                "The stone bridge",
                                "The orchid garden",
                                "The boat race"),
                        List.of(
                                "welcomes guests from abroad",
                                "is closed for repairs until spring",
                                "wins a national prize",
                                "celebrates its hundredth year"),
                        "Neighbours were told at a meeting on Friday."),
                new News(
                        "fr",
                        " ",
                        List.of(
                                "Le marché couvert",
                                "La bibliothèque municipale",
                                "L'école de montagne",
                                "L'hôpital des yeux",
                                "Le pont de pierre",
                                "Le jardin d'orchidées",
                                "La course de bateaux"),
                        List.of(
                                "accueille des hôtes étrangers",
                                "reste en travaux jusqu'au printemps",
                                "reçoit un prix national",
                                "fête sa centième année"),
                        "Les voisins l'ont appris vendredi lors d'une réunion."),
                new News(
                        "zh",
                        "",
                        List.of("室内市场", "市图书馆", "山区学校", "眼科医院", "石桥", "兰花园", "龙舟赛"),
                        List.of("欢迎各国来宾", "维修至春天", "荣获全国奖项", "庆祝一百周年"),
                        "居民在星期五的会议上得知此事。"),
                new News(
                        "ja",
                        "",
                        List.of("屋内市場", "町の図書館", "山の学校", "眼科病院", "石の橋", "蘭の庭園", "ボートレース"),
                        List.of("が外国の客を迎えます", "は春まで修理中です", "が全国賞を受けました", "は百周年を祝います"),
                        "金曜日の集会で住民に伝えられました。"),
                new News(
                        "ko",
                        " ",
                        List.of("실내 시장", "시립 도서관", "산골 학교", "안과 병원", "돌다리", "난초 정원", "용선 경주"),
                        List.of("외국 손님 맞이", "봄까지 수리", "전국 대상 수상", "백 주년 기념"),
                        "주민들은 금요일 모임에서 소식을 들었습니다."),
                new News(
                        "lo",
                        "",
                        List.of(
                                "ຕະຫຼາດໃນຮົ່ມ",
                                "ຫໍສະໝຸດເມືອງ",
                                "ໂຮງຮຽນເຂດພູດອຍ",
                                "ໂຮງໝໍຕາ",
                                "ຂົວຫີນ",
                                "ສວນກ້ວຍໄມ້",
                                "ການແຂ່ງເຮືອ"),
                        List.of(
                                "ຕ້ອນຮັບແຂກຕ່າງປະເທດ",
                                "ປິດສ້ອມແປງ",
                                "ໄດ້ຮັບລາງວັນແຫ່ງຊາດ",
                                "ສະຫຼອງຄົບຮອບຮ້ອຍປີ"),
                        "ປະຊາຊົນໄດ້ຮັບຮູ້ໃນກອງປະຊຸມວັນສຸກ."),
                new News(
                        "km",
                        "",
                        List.of(
                                "ផ្សារក្នុងរោង",
                                "បណ្ណាល័យក្រុង",
                                "សាលារៀនតំបន់ភ្នំ",
                                "មន្ទីរពេទ្យភ្នែក",
                                "ស្ពានថ្ម",
                                "សួនអ័រគីដេ",
                                "ការប្រណាំងទូក"),
                        List.of(
                                "ស្វាគមន៍ភ្ញៀវបរទេស",
                                "បិទជួសជុល",
                                "ទទួលបានរង្វាន់ជាតិ",
                                "អបអរខួបមួយរយឆ្នាំ"),
                        "ប្រជាជនបានដឹងក្នុងកិច្ចប្រជុំថ្ងៃសុក្រ។"),
                new News(
                        "th",
                        "",
                        List.of(
                                "ตลาดในร่ม",
                                "ห้องสมุดเมือง",
                                "โรงเรียนบนเขา",
                                "โรงพยาบาลตา",
                                "สะพานหิน",
                                "สวนกล้วยไม้",
                                "การแข่งเรือ"),
                        List.of(
                                "ต้อนรับแขกต่างชาติ",
                                "ปิดซ่อมถึงฤดูใบไม้ผลิ",
                                "ได้รับรางวัลแห่งชาติ",
                                "ฉลองครบร้อยปี"),
                        "ชาวบ้านทราบข่าวในที่ประชุมวันศุกร์"),
                new News(
                        "my",
                        "",
                        List.of(
                                "အိမ်တွင်းဈေး",
                                "မြို့စာကြည့်တိုက်",
                                "တောင်ပေါ်ကျောင်း",
                                "မျက်စိဆေးရုံ",
                                "ကျောက်တံတား",
                                "သစ်ခွဥယျာဉ်",
                                "လှေပြိုင်ပွဲ"),
                        List.of(
                                "ဧည့်သည်များကို ကြိုဆိုသည်",
                                "ပြုပြင်ရန် ပိတ်ထားသည်",
                                "ဆုရရှိသည်",
                                "နှစ်တစ်ရာပြည့်သည်"),
                        "ဒေသခံများသည် သောကြာနေ့တွင် သိရှိရသည်။"));
    }

    /// @param between a place and what happened
    record News(
            String language,
            String between,
            List<String> places,
            List<String> happened,
            String end) {}
}
