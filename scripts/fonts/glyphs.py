"""Glyphs of one face in another."""


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
    # Parts have no names of their own: those of two files may be the same.
    names = {part: f'{found}.{part}' for part in parts_of(other, found)[1:]} | {found: found}
    for part, name in names.items():
        add_glyph(font, name, other, part)
        glyph = font['glyf'].glyphs[name]
        for inner in glyph.components if glyph.isComposite() else []:
            inner.glyphName = names[inner.glyphName]
    for table in font['cmap'].tables:
        table.cmap[code] = found


def parts_of(font, glyph):
    """A glyph and those that it is composed of."""
    parts = font['glyf'][glyph].getComponentNames(font['glyf'])
    return [glyph, *(inner for part in parts for inner in parts_of(font, part))]
