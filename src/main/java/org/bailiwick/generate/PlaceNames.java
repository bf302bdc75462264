package org.bailiwick.generate;

import java.util.List;

/** Made-up regions, cities and firms. */
final class PlaceNames {

    /** As many regions as there can be: each with the language that its customers speak. */
    static final List<String> LANGUAGES = Words.split(
            "German|Mandarin|English|French|Spanish|Polish|Portuguese|Japanese|Italian|Dutch|Turkish|Swedish");

    private static final List<String> REGIONS = Words.split(
            "Nordmark|Qinghe|Westmoor|Vallonne|Altavera|Wislania|Serravale|Hoshima|Montelago|Polderland|Anadora|Fjordland");

    private static final List<String> CITY_HEADS = Words.split("""
            Alten|Bran|Cald|Dorn|Elm|Falk|Glen|Harren|Ister|Jor|Kest|Lind|Mar|Neu|Oster|Pell|Quarn|Roden|Silver|Tarn|Ulm|Vester|Wald
            Yar|Zell|Ash|Birken|Crom|Drake|Ever""");

    private static final List<String> CITY_TAILS = Words.split(
            "haven|bruck|mouth|ford|stadt|vik|mere|holm|dale|gate|ney|bury|feld|mond|rath|stow|wick|hafen|port|crest");

    private static final List<String> FIRMS = Words.split("""
            Kaldor|Brenn|Avelin|Torvik|Maren|Solis|Quanta|Helmer|Jadestone|Nordwind|Lumen|Castell|Orion|Fenwick|Tianhe|Vega|Rosen
            Altura|Binder|Corvus|Delmar|Estrel|Fabrin|Granit|Hanseat|Imber|Juno|Krall|Lindqvist|Monte|Nexum|Oakley|Pavo|Quill|Rhein
            Sable|Tessera|Umbra|Valiant|Westa|Xinyuan|Yarrow|Zenit|Amber|Bellis|Cormor|Dunmore|Ember|Florin|Gallus|Harbor|Indigo
            Jasper|Kestrel|Laurel|Mistral|Noble|Opal|Pinnacle|Quarry""");

    private final Dice dice;
    private final Words names = new Words();

    PlaceNames(Dice dice) {
        this.dice = dice;
    }

    static String region(int index) {
        return REGIONS.get(index);
    }

    String city() {
        while (true) {
            String name = dice.pick(CITY_HEADS) + dice.pick(CITY_TAILS);
            if (names.take(name)) {
                return name;
            }
        }
    }

    /** A firm; one that shares its name with an earlier one is told apart by its city, and then by a number. */
    String firm(Market market, String city) {
        String name = dice.pick(FIRMS) + " " + dice.pick(market.businesses());
        if (names.take(name)) {
            return name;
        }
        String local = name + " " + city;
        for (int i = 2; !names.take(local); i++) {
            local = name + " " + city + " " + i;
        }
        return local;
    }
}
