package vn.tinhhoa.content.section;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.language.SiteLanguages;

import java.util.LinkedHashMap;
import java.util.Map;

/// Gives a new installation the sections that a province's portal usually has.
@Component
@Editorial
class FirstSections implements InitializingBean {

    private final SectionRepository sections;

    FirstSections(SectionRepository sections) {
        this.sections = sections;
    }

    @Override
    public void afterPropertiesSet() {
        if (sections.count() > 0) {
            return;
        }
        add(
                1,
                Sections.DEFAULT,
                "news",
                "Tin tức",
                "News",
                "新闻",
                "ニュース",
                "소식",
                "Actualités",
                "ຂ່າວ",
                "ព័ត៌មាន");
        add(
                2,
                "du-lich",
                "tourism",
                "Du lịch",
                "Tourism",
                "旅游",
                "観光",
                "관광",
                "Tourisme",
                "ການທ່ອງທ່ຽວ",
                "ទេសចរណ៍");
        add(
                3,
                "dau-tu",
                "investment",
                "Đầu tư",
                "Investment",
                "投资",
                "投資",
                "투자",
                "Investissement",
                "ການລົງທຶນ",
                "វិនិយោគ");
        add(
                4,
                "van-hoa",
                "culture",
                "Văn hóa",
                "Culture",
                "文化",
                "文化",
                "문화",
                "Culture",
                "ວັດທະນະທຳ",
                "វប្បធម៌");
        add(
                5,
                "doi-ngoai",
                "external-relations",
                "Đối ngoại",
                "External relations",
                "对外交流",
                "国際交流",
                "대외 교류",
                "Relations extérieures",
                "ການຕ່າງປະເທດ",
                "កិច្ចការបរទេស");
        add(
                6,
                "ho-so",
                "profile",
                "Hồ sơ tỉnh",
                "Province profile",
                "省情概况",
                "省の概要",
                "성 소개",
                "Profil de la province",
                "ຂໍ້ມູນແຂວງ",
                "ប្រវត្តិរូបខេត្ត");
    }

    /// Names in the order vi, en, zh, ja, ko, fr, lo, km; the English slug serves all but
    /// Vietnamese.
    private void add(int order, String key, String foreignSlug, String... names) {
        var languages = SiteLanguages.INTERFACE;
        Map<LanguageTag, String> named = new LinkedHashMap<>();
        Map<LanguageTag, String> slugs = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            named.put(languages.get(i), names[i]);
            slugs.put(
                    languages.get(i),
                    languages.get(i).equals(LanguageTag.VIETNAMESE) ? key : foreignSlug);
        }
        sections.save(new Section(key, new Localised(named), new Localised(slugs), order));
    }
}
