package vn.tinhhoa.standalone.demo.scene;

import java.util.Random;

/// Something that stands in a landscape.
public enum Detail {
    ISLETS(Place.SHORE, Shore::islets),
    HEADLAND(Place.SHORE, Shore::headland),
    LIGHTHOUSE(Place.SHORE, Shore::lighthouse),
    BRIDGE(Place.SHORE, Works::bridge),
    TURBINES(Place.SHORE, Works::turbines),
    HALLS(Place.SHORE, Works::halls),
    ROOFTOPS(Place.SHORE, Village::rooftops),
    KILNS(Place.SHORE, Pottery::kilns),
    STUPA(Place.SHORE, Monuments::stupa),
    PAVILION(Place.SHORE, Monuments::pavilion),
    MANGROVE(Place.SHORE, Plants::mangrove),
    TERRACES(Place.FRONT, Fields::terraces),
    BOATS(Place.FRONT, Boats::fleet),
    SAILS(Place.FRONT, Boats::sails),
    SAMPAN(Place.FRONT, Boats::sampan),
    MIST(Place.FRONT, Air::mist),
    BIRDS(Place.FRONT, Air::birds),
    LANTERNS(Place.FRONT, Air::lanterns),
    JARS(Place.FRONT, Pottery::jars),
    PALMS(Place.FRONT, Plants::palms),
    BRANCH(Place.FRONT, Plants::branch);

    private final Place place;
    private final Drawing drawing;

    Detail(Place place, Drawing drawing) {
        this.place = place;
        this.drawing = drawing;
    }

    boolean standsAtTheShore() {
        return place == Place.SHORE;
    }

    /// Each detail has its own stream of chance, so that adding one moves no other.
    void draw(Canvas canvas, Scene scene) {
        drawing.draw(canvas, scene, new Random(scene.seed() * 131 + ordinal()));
    }

    private enum Place {
        /// Behind the water, and mirrored in it.
        SHORE,
        /// Before it.
        FRONT
    }

    private interface Drawing {
        void draw(Canvas canvas, Scene scene, Random random);
    }
}
