package vn.tinhhoa.content.media.metadata;

import vn.tinhhoa.content.media.metadata.PictureEvidence.Origin;

import java.util.Locale;
import java.util.Set;

/// Camera, scanner or screen: from what the file says, else from its size.
final class OriginGuess {

    /// Shorter by longer side of telephones', tablets' and computers' screens.
    private static final Set<String> SCREENS =
            Set.of(
                    "720x1280",
                    "720x1600",
                    "750x1334",
                    "768x1366",
                    "800x1280",
                    "828x1792",
                    "900x1440",
                    "900x1600",
                    "1024x1366",
                    "1050x1680",
                    "1080x1920",
                    "1080x2160",
                    "1080x2220",
                    "1080x2280",
                    "1080x2340",
                    "1080x2400",
                    "1080x2408",
                    "1125x2436",
                    "1170x2532",
                    "1179x2556",
                    "1200x1920",
                    "1206x2622",
                    "1220x2712",
                    "1242x2208",
                    "1242x2688",
                    "1284x2778",
                    "1290x2796",
                    "1320x2868",
                    "1440x2560",
                    "1440x2960",
                    "1440x3040",
                    "1440x3088",
                    "1440x3120",
                    "1440x3200",
                    "1536x2048",
                    "1600x2560",
                    "1620x2160",
                    "1640x2360",
                    "1668x2224",
                    "1668x2388",
                    "1800x2880",
                    "2048x2732",
                    "2160x3840",
                    "2234x3456",
                    "1964x3024",
                    "1440x3440");

    private static final Set<String> SCANNED = Set.of("negativeFilm", "positiveFilm", "print");

    private OriginGuess() {}

    static Origin of(ExifFacts exif, XmpFacts xmp, ProgramMarks marks, int width, int height) {
        var camera = exif.camera().toLowerCase(Locale.ROOT);
        if (SCANNED.contains(xmp.digitalSourceType())
                || camera.contains("scan")
                || camera.contains("perfection")
                || marks.says("silverfast")
                || marks.says("vuescan")) {
            return Origin.SCANNER;
        }
        if (xmp.digitalSourceType().equals("screenCapture") || marks.says("screenshot")) {
            return Origin.SCREEN;
        }
        if (!camera.isEmpty() || exif.isExposed()) {
            return Origin.CAMERA;
        }
        var size = Math.min(width, height) + "x" + Math.max(width, height);
        return SCREENS.contains(size) ? Origin.SCREEN : Origin.UNKNOWN;
    }
}
