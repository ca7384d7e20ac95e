"""Two faces as one font."""
from counterparts import counterparts
from cut import cut
from fontTools.ttLib.tables import otTables
from glyphs import add_glyph, parts_of

SUFFIX = '.ital'


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


def language_system():
    """An empty list of features, for a script's texts in any language."""
    system = otTables.DefaultLangSys()
    system.LookupOrder, system.ReqFeatureIndex, system.FeatureIndex = None, 0xFFFF, []
    return system


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
            # Cutting leaves none where no feature is left.
            script.Script.DefaultLangSys = system = script.Script.DefaultLangSys or language_system()
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
