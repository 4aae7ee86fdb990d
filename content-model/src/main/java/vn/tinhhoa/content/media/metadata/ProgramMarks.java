package vn.tinhhoa.content.media.metadata;

import com.drew.lang.KeyValuePair;
import com.drew.metadata.Metadata;
import com.drew.metadata.png.PngDirectory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The names that programs leave in the files they write.
final class ProgramMarks {

    /// What is found in a file, in small letters, and what it is called.
    private static final Map<String, String> GENERATORS =
            Map.ofEntries(
                    Map.entry("stable diffusion", "Stable Diffusion"),
                    Map.entry("stablediffusion", "Stable Diffusion"),
                    Map.entry("negative prompt:", "Stable Diffusion"),
                    Map.entry("automatic1111", "Stable Diffusion"),
                    Map.entry("comfyui", "ComfyUI"),
                    Map.entry("\"class_type\"", "ComfyUI"),
                    Map.entry("invokeai", "InvokeAI"),
                    Map.entry("invoke-ai", "InvokeAI"),
                    Map.entry("novelai", "NovelAI"),
                    Map.entry("midjourney", "Midjourney"),
                    Map.entry("dall-e", "DALL·E"),
                    Map.entry("dall·e", "DALL·E"),
                    Map.entry("openai", "OpenAI"),
                    Map.entry("chatgpt", "OpenAI"),
                    Map.entry("adobe firefly", "Adobe Firefly"),
                    Map.entry("made with google ai", "Google AI"),
                    Map.entry("edited with google ai", "Google AI"),
                    Map.entry("leonardo.ai", "Leonardo.Ai"),
                    Map.entry("ideogram", "Ideogram"),
                    Map.entry("flux.1", "FLUX"),
                    Map.entry("bing image creator", "Bing Image Creator"),
                    Map.entry("imagine with meta", "Meta AI"));

    private static final int LONGEST = 80;

    private final List<String> said;
    private final List<String> software;

    ProgramMarks(Metadata metadata, ExifFacts exif, XmpFacts xmp) {
        var texts =
                metadata.getDirectoriesOfType(PngDirectory.class).stream()
                        .flatMap(ProgramMarks::texts)
                        .toList();
        software =
                Stream.concat(
                                Stream.of(exif.software(), xmp.creatorTool()),
                                texts.stream()
                                        .filter(text -> text.getKey().equals("Software"))
                                        .map(text -> text.getValue().toString()))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .map(name -> name.length() > LONGEST ? name.substring(0, LONGEST) : name)
                        .distinct()
                        .toList();
        said =
                Stream.of(
                                software.stream(),
                                Stream.of(exif.comment(), exif.caption(), xmp.credit()),
                                texts.stream().map(text -> text.getValue().toString()))
                        .flatMap(each -> each)
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .toList();
    }

    List<String> generators() {
        return GENERATORS.entrySet().stream()
                .filter(mark -> says(mark.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .sorted()
                .toList();
    }

    List<String> software() {
        return software;
    }

    boolean says(String words) {
        return said.stream().anyMatch(text -> text.contains(words));
    }

    @SuppressWarnings("unchecked")
    private static Stream<KeyValuePair> texts(PngDirectory directory) {
        return directory.getObject(PngDirectory.TAG_TEXTUAL_DATA) instanceof List<?> list
                ? ((List<KeyValuePair>) list).stream()
                : Stream.of();
    }
}
