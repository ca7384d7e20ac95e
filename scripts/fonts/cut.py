"""Cutting a font down."""
from fontTools.subset import Options, Subsetter

# In thousandths of an em: a sixth of a pixel in text. Below, nobody sees it.
LEAST_KERN = 10


def cut(font, features, **wanted):
    """Leaves in a font what these features, and this text or these glyphs, need."""
    options = Options(
        hinting=False, layout_features=features, layout_scripts=['DFLT.dflt', 'latn.dflt'], name_IDs=[1, 2],
        notdef_outline=True, drop_tables=['BASE', 'STAT', 'MVAR', 'DSIG', 'meta'],
    )
    subsetter = Subsetter(options)
    subsetter.populate(**wanted)
    subsetter.subset(font)


def settle_kerning(font):
    """Keeps the kerning that is seen, by pairs and by classes, and the same at each weight: that saves a tenth of the file."""
    lookups = [lookup for lookup in font['GPOS'].table.LookupList.Lookup if lookup.LookupType == 2]
    for table in (getattr(part, 'ExtSubTable', part) for lookup in lookups for part in lookup.SubTable):
        table.ValueFormat1, table.ValueFormat2 = table.ValueFormat1 & 0xF, table.ValueFormat2 & 0xF
        rows = [row.Class2Record for row in table.Class1Record] if table.Format == 2 else [
            pairs.PairValueRecord for pairs in table.PairSet]
        for value in (value for row in rows for pair in row for value in (pair.Value1, pair.Value2) if value):
            vars(value).pop('XAdvDevice', None)
            # A pair of its own is an exception to its classes, so it stays, however small.
            if table.Format == 2 and abs(value.XAdvance) < LEAST_KERN:
                value.XAdvance = 0
    if 'GDEF' in font and getattr(font['GDEF'].table, 'VarStore', None):
        font['GDEF'].table.VarStore, font['GDEF'].table.Version = None, 0x00010000
