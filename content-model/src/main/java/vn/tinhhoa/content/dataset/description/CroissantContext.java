package vn.tinhhoa.content.dataset.description;

import vn.tinhhoa.content.language.LanguageTag;

import java.util.LinkedHashMap;
import java.util.Map;

/// The JSON-LD context of Croissant 1.1 (appendix 1), with the names that its reference
/// implementation looks for, and `https:` for schema.org, as its validator asks.
final class CroissantContext {

    private static final String[] TERMS = {
        "annotation",
        "arrayShape",
        "citeAs",
        "column",
        "containedIn",
        "equivalentProperty",
        "excludes",
        "extract",
        "field",
        "fileProperty",
        "fileObject",
        "fileSet",
        "format",
        "includes",
        "isArray",
        "isLiveDataset",
        "jsonPath",
        "key",
        "md5",
        "parentField",
        "path",
        "readLines",
        "recordSet",
        "references",
        "regex",
        "repeated",
        "replace",
        "samplingRate",
        "sdVersion",
        "separator",
        "source",
        "subField",
        "transform",
        "unArchive",
        "value"
    };

    private CroissantContext() {}

    static Map<String, Object> in(LanguageTag language) {
        var context = new LinkedHashMap<String, Object>();
        context.put("@language", language.value());
        context.put("@vocab", "https://schema.org/");
        context.put("sc", "https://schema.org/");
        context.put("cr", "http://mlcommons.org/croissant/");
        context.put("rai", "http://mlcommons.org/croissant/RAI/");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("conformsTo", "dct:conformsTo");
        context.put("data", Tree.of("@id", "cr:data", "@type", "@json"));
        context.put("dataType", Tree.of("@id", "cr:dataType", "@type", "@vocab"));
        context.put("examples", Tree.of("@id", "cr:examples", "@type", "@json"));
        for (var term : TERMS) {
            context.put(term, "cr:" + term);
        }
        return context;
    }
}
