package vn.tinhhoa.standalone.demo.scene;

/// The light of a picture: its sky, its sun, and the tones of the land from the farthest to the
/// nearest.
public enum Palette {
    DAWN(0xF3D3AE, 0xFBEBD6, 0xEB9F4A, 0xC2462B, 0xB9C8C3, 0x86A9A6, 0x4E8382, 0x275A60, 0x12353C),
    DUSK(0xEFB09C, 0xFADCC9, 0xFCD37F, 0xD9573C, 0xD09A90, 0xA5677A, 0x714A66, 0x463251, 0x241D38),
    LEAF(0xB9DCEA, 0xF6F2DC, 0xFBF3CF, 0xC8562F, 0xB2CFB7, 0x83AE88, 0x528D5B, 0x2E6A3B, 0x173F22),
    SEA(0xBBDDF0, 0xEFF6FA, 0xFFFFFF, 0xC9472F, 0x9CC8DA, 0x67A9C5, 0x3187AB, 0x10648A, 0x063C5A),
    OLIVE(0xE2DCC6, 0xF6F0DE, 0xE9B557, 0xB5432A, 0xD5CCA4, 0xB3AA66, 0x8D8E40, 0x646F2E, 0x36421B),
    NIGHT(0x0F1836, 0x4A4F82, 0xF7EBC8, 0xE4572E, 0x474D7E, 0x353D6C, 0x262F58, 0x192145, 0x0C122B);

    private final int skyTop;
    private final int skyLow;
    private final int sun;
    private final int accent;
    private final int[] land;

    Palette(int skyTop, int skyLow, int sun, int accent, int... land) {
        this.skyTop = skyTop;
        this.skyLow = skyLow;
        this.sun = sun;
        this.accent = accent;
        this.land = land;
    }

    int skyTop() {
        return skyTop;
    }

    int skyLow() {
        return skyLow;
    }

    int sun() {
        return sun;
    }

    /// The one strong colour: sails, lanterns, roofs.
    int accent() {
        return accent;
    }

    /// The lit window or lamp.
    int lamp() {
        return 0xFFDD8C;
    }

    boolean dark() {
        return this == NIGHT;
    }

    /// The tone of land at a distance.
    ///
    /// @param nearness from 0, the farthest, to 1, the nearest
    int land(double nearness) {
        var place = Math.clamp(nearness, 0.0, 1.0) * (land.length - 1);
        var below = Math.min((int) place, land.length - 2);
        return Colours.mix(land[below], land[below + 1], place - below);
    }
}
