package vn.tinhhoa.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/// Who may know whom.
@AnalyzeClasses(packages = "vn.tinhhoa", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String CONTENT = "vn.tinhhoa.content..";

    @ArchTest
    static final ArchRule content_knows_no_application =
            noClasses()
                    .that()
                    .resideInAPackage(CONTENT)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "vn.tinhhoa.admin..",
                            "vn.tinhhoa.portal..",
                            "vn.tinhhoa.standalone..",
                            "vn.tinhhoa.embeddedmongo..")
                    .because("the library is used by all of them");

    @ArchTest
    static final ArchRule content_knows_no_web =
            noClasses()
                    .that()
                    .resideInAPackage(CONTENT)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.servlet..",
                            "org.springframework.web..",
                            "org.thymeleaf..",
                            "org.springframework.security.web..")
                    .because("rules of content hold whoever asks");

    @ArchTest
    static final ArchRule portal_and_admin_are_strangers =
            noClasses()
                    .that()
                    .resideInAPackage("vn.tinhhoa.portal..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("vn.tinhhoa.admin..")
                    .because("they run apart");

    @ArchTest
    static final ArchRule admin_and_portal_are_strangers =
            noClasses()
                    .that()
                    .resideInAPackage("vn.tinhhoa.admin..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("vn.tinhhoa.portal..")
                    .because("they run apart");

    @ArchTest
    static final ArchRule readers_never_reach_drafts =
            noClasses()
                    .that()
                    .resideInAPackage("vn.tinhhoa.portal..")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "vn\\.tinhhoa\\.content\\.(account|audit|translation|importing)\\..*"
                                + "|vn\\.tinhhoa\\.content\\.article\\."
                                + "(Edition|Draft|Revision|Article|ArticleDesk|ArticleDrafting"
                                + "|ArticleReview|ArticlePublishing|ArticleBatches)"
                                + "|vn\\.tinhhoa\\.content\\.dataset\\.(releasing|exchange)\\..*"
                                + "|vn\\.tinhhoa\\.content\\.dataset\\."
                                + "(ImageDataset|DatasetItem|DatasetEditing|Datasets)"
                                + "|vn\\.tinhhoa\\.content\\.dataset\\.release\\.Releases")
                    .because("a draft cannot leak from where it is not known");

    @ArchTest
    static final ArchRule store_knows_nothing_of_content =
            noClasses()
                    .that()
                    .resideInAPackage("vn.tinhhoa.embeddedmongo..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("vn.tinhhoa.content..", "org.springframework..")
                    .because("it speaks MongoDB's protocol and nothing else");

    @ArchTest
    static final ArchRule texts_and_languages_stand_alone =
            classes()
                    .that()
                    .resideInAnyPackage(
                            "vn.tinhhoa.content.text..", "vn.tinhhoa.content.language..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAPackage("vn.tinhhoa.content.text..")
                                    .or(resideInAPackage("vn.tinhhoa.content.language.."))
                                    .or(not(resideInAPackage("vn.tinhhoa.."))))
                    .because("everything else builds on them");

    @ArchTest
    static final ArchRule articles_never_see_search =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "vn.tinhhoa.content.article..", "vn.tinhhoa.content.media..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("vn.tinhhoa.content.search..")
                    .because("they say what is owed, sweeps do it");

    @ArchTest
    static final ArchRule lucene_has_one_place =
            onlyIn("org.apache.lucene..", "vn.tinhhoa.content.search.lucene..");

    @ArchTest
    static final ArchRule elasticsearch_has_one_place =
            onlyIn("co.elastic.clients..", "vn.tinhhoa.content.search.elasticsearch..");

    @ArchTest
    static final ArchRule tika_has_one_place =
            onlyIn("org.apache.tika..", "vn.tinhhoa.content.media..");

    @ArchTest
    static final ArchRule thumbnailator_has_one_place =
            onlyIn("net.coobird..", "vn.tinhhoa.content.media..");

    @ArchTest
    static final ArchRule jsoup_has_one_place = onlyIn("org.jsoup..", "vn.tinhhoa.content.text..");

    @ArchTest
    static final ArchRule controllers_are_private =
            classes()
                    .that()
                    .areAnnotatedWith(Controller.class)
                    .or()
                    .areAnnotatedWith(RestController.class)
                    .should()
                    .notBePublic()
                    .because("only the web calls them");

    @ArchTest
    static final ArchRule no_drawers_for_odds_and_ends =
            noClasses()
                    .should()
                    .resideInAnyPackage(
                            "..util..",
                            "..common..",
                            "..core..",
                            "..shared..",
                            "..helper..",
                            "..impl..")
                    .because("a thing belongs to the feature it serves")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule names_say_what_a_class_does =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|DTO)$")
                    .because("a service is named after its activity");

    @ArchTest
    static final ArchRule packages_of_content_form_no_cycles =
            slices().matching("vn.tinhhoa.content.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("one must be able to read them one after the other");

    private static ArchRule onlyIn(String library, String place) {
        return noClasses()
                .that(resideInAPackage("vn.tinhhoa.."))
                .and()
                .resideOutsideOfPackages(place, "vn.tinhhoa.searchtestserver..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(place + " alone knows this library, so that it can be replaced");
    }
}
