package vn.tinhhoa.portal.dataset;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.dataset.DataMining;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.Licence;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Readers;
import vn.tinhhoa.portal.layout.Words;

import java.util.function.Function;

/// Explains licences in the reader's language: also the province's own, which is written down
/// nowhere else. Releases name it as `/licence`, in no language.
@Controller
class LicenceController {

    private final LicenceInWords inWords;
    private final DatasetFrames frames;
    private final Readers readers;
    private final Words words;

    LicenceController(LicenceInWords inWords, DatasetFrames frames, Readers readers, Words words) {
        this.inWords = inWords;
        this.frames = frames;
        this.readers = readers;
        this.words = words;
    }

    @GetMapping("/licence")
    ResponseEntity<Void> licence(HttpServletRequest request) {
        return ResolverController.lead(path(Licence.Kind.PROVINCE, readers.preferred(request)));
    }

    @GetMapping("/{language}/licence")
    ResponseEntity<Void> licence(Reader reader) {
        return ResolverController.lead(path(Licence.Kind.PROVINCE, reader.language()));
    }

    @GetMapping("/{language}/licence/{code}")
    String licence(Reader reader, @PathVariable String code, Model model) {
        var licence = Licence.of(code);
        if (!licence.code().equals(code)
                || licence.kind() == Licence.Kind.CUSTOM
                || licence.isUnknown()) {
            throw new NotFoundException("No licence " + code);
        }
        model.addAttribute("page", page(reader, licence));
        return "dataset/licence";
    }

    private LicencePage page(Reader reader, Licence licence) {
        var language = reader.language();
        Function<LanguageTag, String> path = each -> path(licence.kind(), each);
        var own = licence.kind() == Licence.Kind.PROVINCE;
        var text = own ? words.say(language, "dataset.licence-province") : "";
        var uri = own ? "" : licence.uri().orElse("");
        return new LicencePage(
                frames.frame(
                        reader,
                        frames.everywhere(licence.name(language), text, language, path),
                        path),
                text,
                uri,
                inWords.of(
                        language,
                        licence,
                        own ? path.apply(language) : uri,
                        DataMining.UNSPECIFIED));
    }

    private static String path(Licence.Kind kind, LanguageTag language) {
        return "/" + language + "/licence/" + kind.code();
    }
}
