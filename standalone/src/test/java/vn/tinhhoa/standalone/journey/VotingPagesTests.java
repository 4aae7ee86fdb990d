package vn.tinhhoa.standalone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.admin.AdminApplication;
import vn.tinhhoa.content.media.BlobStore;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Readers look at a gallery and vote, an officer looks at what is held back, and somebody verifies
/// a certificate.
class VotingPagesTests {

    private static final String CONTEST = "/contests/" + GalleryContest.ID;

    private static Browsers browsers;
    private static OpenPortal portal;
    private static ConfigurableApplicationContext admin;

    @BeforeAll
    static void open() throws IOException {
        browsers = Browsers.open();
        portal = OpenPortal.start();
        GalleryContest.publish(portal.bean(MongoTemplate.class), portal.bean(BlobStore.class));
        admin =
                new SpringApplicationBuilder(AdminApplication.class)
                        .parent(portal.shared())
                        .web(WebApplicationType.SERVLET)
                        .run("--tinhhoa.admin.port=0");
    }

    @AfterEach
    void closeWindows() {
        browsers.closeWindows();
    }

    @AfterAll
    static void close() {
        admin.close();
        portal.close();
        browsers.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "km"})
    void a_reader_votes_without_a_script(String language) {
        var page =
                browsers.browser()
                        .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                        .newPage();
        var gallery = portal.address("/" + language + CONTEST + "/gallery");
        page.navigate(gallery);
        assertThat(page.locator(".tile")).hasCount(6);
        var order = page.locator(".tile a").allInnerTexts();
        page.navigate(gallery);
        assertThat(page.locator(".tile a").allInnerTexts()).isEqualTo(order);
        page.locator(".tile a[href$='B0AT-0000']").press("Enter");
        var entry = page.url();
        page.fill("#email", "khong phai");
        page.locator(".vote button").press("Enter");
        assertThat(page.locator("#vote-error")).isVisible();
        assertThat(page.locator("#email")).hasValue("khong phai");

        var email = "lan-" + language + "@gmail.com";
        ask(page, email);
        page.navigate(portal.link(email, "vote.link", 3));
        assertThat(page.locator(".ballot form button")).isVisible();
        page.locator(".ballot form button").press("Enter");
        assertThat(page.locator(".ballot form")).hasCount(0);
        var thanks = page.locator("h1").innerText();

        page.navigate(portal.link(email, "vote.link", 3));
        page.locator(".ballot form button").press("Enter");
        assertThat(page.locator("h1")).not().hasText(thanks);
        page.navigate(portal.link(email, "vote.link", 3).replace("B0AT0000", "B0AT0001"));
        assertThat(page.locator(".ballot form")).hasCount(0);
        page.navigate(entry);
        assertThat(page.locator("#vote-title")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_page_is_for_everybody(String language) {
        var page =
                browsers.browser()
                        .newContext(new Browser.NewContextOptions().setLocale(language))
                        .newPage();
        var inspection = new Inspection(page);
        var base = "/" + language + CONTEST;
        look(inspection, base + "/gallery", "gallery-" + language);
        look(inspection, base + "/gallery?category=bai-viet", "gallery-writing-" + language);
        look(inspection, base + "/gallery/B0AT-0002", "exhibit-tall-" + language);
        look(inspection, base + "/gallery/ST0RY000", "exhibit-story-" + language);
        look(inspection, base + "/gallery/B0AT-0000", "exhibit-" + language);
        page.fill("#email", "khong phai");
        page.locator(".vote button").click();
        inspection.look("mistake " + language);
        Screenshots.keep(page, "exhibit-mistake-" + language);
        var email = "thu-" + language + "@yopmail.com";
        ask(page, email);
        inspection.look("sent " + language);
        Screenshots.keep(page, "sent-" + language);
        page.navigate(portal.link(email, "vote.link", 3));
        inspection.look("confirm " + language);
        Screenshots.keep(page, "confirm-" + language);
        page.locator(".ballot form button").click();
        inspection.look("taken " + language);
        Screenshots.keep(page, "taken-" + language);
        look(
                inspection,
                "/" + language + "/certificates/" + GalleryContest.STANDS,
                "certificate-" + language);
        look(
                inspection,
                "/" + language + "/certificates/" + GalleryContest.TAKEN_BACK,
                "certificate-withdrawn-" + language);
        look(
                inspection,
                "/" + language + "/certificates/0000-0000-0000",
                "certificate-unknown-" + language);

        assertThat(inspection.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void an_officer_rules_on_what_is_held_and_counts_again(String language) {
        var voter = browsers.browser().newContext().newPage();
        voter.navigate(portal.address("/vi" + CONTEST + "/gallery/B0AT-0001"));
        var email = "giu-" + language + "@mailinator.com";
        ask(voter, email);
        voter.navigate(portal.link(email, "vote.link", 3));
        voter.locator(".ballot form button").click();
        assertThat(voter.locator(".ballot form")).hasCount(0);

        var page =
                browsers.browser()
                        .newContext(new Browser.NewContextOptions().setLocale(language))
                        .newPage();
        page.navigate(adminAddress("/login"));
        page.fill("#login", "admin");
        page.fill("#password", "mat-khau-thu-nghiem");
        page.click("main button.button--primary");
        page.locator(".side__person button[value='" + language + "']").click();
        var inspection = new Inspection(page);
        page.waitForCondition(() -> {
            page.navigate(adminAddress(CONTEST + "/vote?reason=DISPOSABLE"));
            return page.locator("input[name=ballot]").count() > 0;
        });
        inspection.look("held " + language);
        Screenshots.keep(page, "admin-vote-" + language);
        page.navigate(adminAddress(CONTEST));
        page.locator(".tabs a[href$='/vote']").click();
        assertThat(page).hasURL(adminAddress(CONTEST + "/vote"));
        page.locator("input[name=ballot]").first().check();
        page.locator("button[name=count][value=true]").click();
        assertThat(page.locator("body"))
                .containsText(language.equals("vi") ? "Đã cho tính 1 phiếu" : "Released 1 ballots");
        page.locator(".bar form button").click();
        assertThat(page.locator("#recount")).isVisible();
        assertThat(page.locator(".notice--calm")).isVisible();
        inspection.look("recount " + language);
        Screenshots.keep(page, "admin-recount-" + language);

        assertThat(inspection.faults()).isEmpty();
    }

    @Test
    void programs_read_the_entries_and_a_certificate_is_a_pdf() throws Exception {
        var api = get("/api/v1/contests/" + GalleryContest.ID + "/entries");
        assertThat(api.statusCode()).isEqualTo(200);
        var text = new String(api.body(), StandardCharsets.UTF_8);
        assertThat(text).contains("\"total\":6", "B0AT-0000", "Bình minh trên đầm");
        assertThat(text).doesNotContain("nguoi-du-thi");
        var picture = get("/media/contests/" + GalleryContest.ID + "/B0AT-0000/1-480.jpg");
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("content-type")).hasValue("image/jpeg");
        assertThat(
                        get("/media/contests/" + GalleryContest.ID + "/B0AT-0000/2-480.jpg")
                                .statusCode())
                .isEqualTo(404);
        assertThat(get("/vi/contests/khong-co/gallery").statusCode()).isEqualTo(404);
        assertThat(get("/vi/contests/" + OpenPortal.CONTEST + "/gallery").statusCode())
                .isEqualTo(404);

        var paper = get("/vi/certificates/" + GalleryContest.STANDS + "/certificate.pdf");
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(new String(paper.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(
                        get("/vi/certificates/" + GalleryContest.TAKEN_BACK + "/certificate.pdf")
                                .statusCode())
                .isEqualTo(404);
        assertThat(get("/vi/certificates/0000-0000-0000").statusCode()).isEqualTo(404);
    }

    /// Fills in the form as a person does, who needs a while.
    private static void ask(Page page, String email) {
        page.fill("#email", email);
        page.locator(".vote button").press("Enter");
        // Quicker than a person: the form asks once more.
        while (page.locator("#vote-error").count() > 0) {
            page.locator(".vote button").press("Enter");
        }
        assertThat(page.locator(".ballot h1")).isVisible();
    }

    private static void look(Inspection inspection, String path, String name) {
        inspection.page().navigate(portal.address(path));
        inspection.look(name);
        Screenshots.keep(inspection.page(), name);
    }

    private static String adminAddress(String path) {
        var server = ((WebServerApplicationContext) admin).getWebServer();
        return "http://localhost:" + Objects.requireNonNull(server).getPort() + path;
    }

    private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(portal.address(path))).build(),
                    BodyHandlers.ofByteArray());
        }
    }
}
