package vn.tinhhoa.admin.topic;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Names;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.text.Slug;
import vn.tinhhoa.content.topic.SiteTopics;
import vn.tinhhoa.content.topic.Topic;
import vn.tinhhoa.content.topic.TopicEditing;

import java.util.List;

/// The site's topics: names per language, and their order.
@Controller
class TopicController {

    private final SiteTopics topics;
    private final TopicEditing editing;
    private final SiteLanguages languages;
    private final Names names;

    TopicController(SiteTopics topics, TopicEditing editing, SiteLanguages languages, Names names) {
        this.topics = topics;
        this.editing = editing;
        this.languages = languages;
        this.names = names;
    }

    record Row(String key, int order, String name, String others) {}

    record TopicPage(String key, int order, String name, List<Names.NameField> names) {}

    @GetMapping("/topics")
    String list(Officer officer, Model model) {
        officer.require(Role.ADMINISTRATOR);
        model.addAttribute("page", topics.all().stream().map(this::row).toList());
        return "topic/topics";
    }

    private Row row(Topic topic) {
        var others =
                languages.all().stream()
                        .skip(1)
                        .flatMap(language -> topic.names().in(language).stream())
                        .toList();
        return new Row(
                topic.key(),
                topic.order(),
                topic.name(languages.first()),
                String.join(" · ", others));
    }

    @PostMapping("/topics")
    String add(@RequestParam String name, Officer officer, RedirectAttributes next) {
        var line = Names.line(name);
        if (line.isEmpty()) {
            Toast.warn(next, "toast.name-needed");
            return "redirect:/topics";
        }
        var key = Slug.of(line);
        if (!editing.add(key, Localised.of(languages.first(), line), officer)) {
            Toast.warn(next, "toast.topic-there", line);
            return "redirect:/topics";
        }
        Toast.done(next, "toast.topic-added");
        return "redirect:/topics/" + key;
    }

    @GetMapping("/topics/{key}")
    String show(@PathVariable String key, Officer officer, Model model) {
        officer.require(Role.ADMINISTRATOR);
        var topic = find(key);
        model.addAttribute(
                "page",
                new TopicPage(
                        key,
                        topic.order(),
                        topic.name(languages.first()),
                        names.fields(topic.names())));
        return "topic/topic";
    }

    @PostMapping("/topics/{key}")
    String change(
            @PathVariable String key,
            @RequestParam int order,
            @RequestParam MultiValueMap<String, String> form,
            Officer officer,
            RedirectAttributes next) {
        var changed = names.changed(find(key).names(), form);
        if (changed.isEmpty()) {
            Toast.warn(next, "toast.name-needed");
            return "redirect:/topics/" + key;
        }
        editing.change(new Topic(key, changed, order), officer);
        Toast.done(next, "toast.saved");
        return "redirect:/topics/" + key;
    }

    private Topic find(String key) {
        return topics.byKey(key).orElseThrow(() -> new NotFoundException("No topic " + key));
    }
}
