"""Which glyphs of two faces mean the same."""


def single_substitutions(font):
    """What each feature of single glyphs puts in the place of a glyph: {feature: {glyph: glyph}}."""
    table = font['GSUB'].table
    return {
        record.FeatureTag: {
            glyph: to
            for index in record.Feature.LookupListIndex
            for part in table.LookupList.Lookup[index].SubTable
            for glyph, to in getattr(getattr(part, 'ExtSubTable', part), 'mapping', {}).items()
        }
        for record in table.FeatureList.FeatureRecord
    }


def ligatures(font):
    """The ligatures of a face by their letters."""
    return {
        (first, *ligature.Component): ligature.LigGlyph
        for lookup in font['GSUB'].table.LookupList.Lookup
        for part in lookup.SubTable
        for first, sets in getattr(getattr(part, 'ExtSubTable', part), 'ligatures', {}).items()
        for ligature in sets
    }


def counterparts(roman, italic):
    """Which italic glyph stands for which roman one: by character, then by what the features make of it."""
    cmap, own = italic.getBestCmap(), roman.getBestCmap()
    pairs = {own[code]: glyph for code, glyph in cmap.items() if code in own}
    slanted = single_substitutions(italic)
    for feature, mapping in single_substitutions(roman).items():
        for glyph, to in mapping.items():
            if pairs.get(glyph) in slanted.get(feature, {}):
                pairs[to] = slanted[feature][pairs[glyph]]
    joined = ligatures(italic)
    for letters, glyph in ligatures(roman).items():
        match = joined.get(tuple(pairs.get(letter) for letter in letters))
        if match:
            pairs[glyph] = match
    return pairs
