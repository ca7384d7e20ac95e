#!/usr/bin/env python3
"""Cuts Source Serif 4 (SIL Open Font License) down to what an English edition needs: `public/fonts/serif.woff2`.

Roman (400 to 600) and italic (400) come as one file, so that a page asks for one font: the italic letters are the OpenType
feature `ital`, which `src/styles/tokens.css` turns on wherever text is italic. No library for Node writes variable fonts, so this
script is run by hand when a character is missing (tests/site/fonts.test.ts says so):

    apt-get install python3-fonttools python3-brotli && python3 scripts/fonts.py
"""
import os

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables
from fontTools.varLib.instancer import instantiateVariableFont

SOURCE = 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-{}-wght-{}.woff2'
TARGET = 'public/fonts/serif.woff2'
LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
ROMAN = ''.join(map(chr, range(32, 127))) + '\u00a0\u202f\u2009–—‘’“”…·•×÷−±§¶°¹²³éèüöäï©'
ITALIC = LETTERS + ' \u00a0\u202f.,:;!?()[]/&%+-–—‘’“”…°é'
# In the `latin-ext` file of the package.
FUNCTION = 'ƒ'
# Those that `font-kerning`, `font-variant-ligatures` and `font-variant-numeric` of the styles use.
FEATURES = ['kern', 'liga', 'pnum', 'tnum']
SUFFIX = '.ital'


def cut(font, features, **wanted):
    """Leaves in a font what these features, and this text or these glyphs, need."""
    options = Options(
        hinting=False, layout_features=features, layout_scripts=['DFLT.dflt', 'latn.dflt'], name_IDs=[1, 2],
        notdef_outline=True, drop_tables=['BASE', 'STAT', 'MVAR', 'DSIG', 'meta'],
    )
    subsetter = Subsetter(options)
    subsetter.populate(**wanted)
    subsetter.subset(font)


def face(style, characters, weight, part='latin'):
    """One style of the typeface with these characters; `weight` is a range, or one weight."""
    font = TTFont(SOURCE.format(part, style), recalcTimestamp=False)
    cut(font, FEATURES, text=characters)
    return instantiateVariableFont(font, {'wght': weight}, inplace=True)


def add_glyph(font, name, other, found):
    """Adds the glyph `found` of another face under a name of its own. Its width does not vary with the weight."""
    order = font.getGlyphOrder() + [name]
    font['glyf'].glyphs[name] = other['glyf'][found]
    font['hmtx'].metrics[name] = other['hmtx'].metrics[found]
    font.setGlyphOrder(order)
    font['glyf'].glyphOrder = order
    if 'gvar' in font:
        font['gvar'].variations[name] = other['gvar'].variations[found] if 'gvar' in other else []
        font['HVAR'].table.AdvWidthMap.mapping[name] = 0xFFFFFFFF


def add_character(font, character, other):
    """Adds a character from another part of the same face."""
    code = ord(character)
    found = other.getBestCmap()[code]
    add_glyph(font, found, other, found)
    for table in font['cmap'].tables:
        table.cmap[code] = found


def rename(table, names):
    """Gives every glyph named in a layout table its new name."""
    if isinstance(table, list):
        return [rename(item, names) for item in table]
    if isinstance(table, dict):
        return {rename(key, names): rename(value, names) for key, value in table.items()}
    if isinstance(table, str):
        return names.get(table, table)
    if hasattr(table, '__dict__'):
        for key, value in vars(table).items():
            if key not in ('reader', 'font') and isinstance(value, (list, dict)) or hasattr(value, '__dict__'):
                setattr(table, key, rename(value, names))
    return table


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


def parts_of(font, glyph):
    """A glyph and those that it is composed of."""
    parts = font['glyf'][glyph].getComponentNames(font['glyf'])
    return [glyph, *(inner for part in parts for inner in parts_of(font, part))]


def add_lookup(table, tag, lookups):
    """Adds lookups to a layout table, to the feature `tag` of every script; makes the feature where there is none."""
    first = len(table.LookupList.Lookup)
    table.LookupList.Lookup += lookups
    indices = list(range(first, first + len(lookups)))
    records = table.FeatureList.FeatureRecord
    known = [record for record in records if record.FeatureTag == tag]
    if not known:
        record = otTables.FeatureRecord()
        record.FeatureTag, record.Feature = tag, otTables.Feature()
        record.Feature.FeatureParams, record.Feature.LookupListIndex = None, []
        place = sum(other.FeatureTag < tag for other in records)
        for script in table.ScriptList.ScriptRecord:
            system = script.Script.DefaultLangSys
            moved = [index + (index >= place) for index in system.FeatureIndex]
            system.FeatureIndex = sorted([*moved, place])
        records.insert(place, record)
        known = [record]
    for record in known:
        record.Feature.LookupListIndex += indices


def join(roman, italic):
    """Puts the italic face into the roman one, as its feature `ital`."""
    pairs = counterparts(roman, italic)
    # Without the ligatures that roman lacks: nothing would call them.
    needed = {glyph for to in pairs.values() for glyph in parts_of(italic, to)} - {'.notdef'}
    cut(italic, ['kern'], glyphs=needed)
    # In their order there, on which the tables of kerning rely.
    names = {glyph: glyph + SUFFIX for glyph in italic.getGlyphOrder() if glyph in needed}
    for found, name in names.items():
        add_glyph(roman, name, italic, found)
        glyph = roman['glyf'].glyphs[name]
        for part in glyph.components if glyph.isComposite() else []:
            part.glyphName = names[part.glyphName]
    substitution = otTables.SingleSubst()
    substitution.mapping = {glyph: names[to] for glyph, to in pairs.items() if to in names}
    lookup = otTables.Lookup()
    lookup.LookupType, lookup.LookupFlag, lookup.SubTable = 1, 0, [substitution]
    add_lookup(roman['GSUB'].table, 'ital', [lookup])
    kerning = [item for item in italic['GPOS'].table.LookupList.Lookup if item.LookupType == 2]
    add_lookup(roman['GPOS'].table, 'kern', rename(kerning, names))


def build():
    faces = []
    for style, characters, weight in (('normal', ROMAN, (400, 600)), ('italic', ITALIC, 400)):
        font = face(style, characters, weight)
        add_character(font, FUNCTION, face(style, FUNCTION, weight, 'latin-ext'))
        faces.append(font)
    join(*faces)
    faces[0].flavor = 'woff2'
    faces[0].save(TARGET)
    print(f'{TARGET}: {os.path.getsize(TARGET)} bytes')


build()
