"""Cutting a font down."""
from fontTools.subset import Options, Subsetter


def cut(font, features, **wanted):
    """Leaves in a font what these features, and this text or these glyphs, need."""
    options = Options(
        hinting=False, layout_features=features, layout_scripts=['DFLT.dflt', 'latn.dflt'], name_IDs=[1, 2],
        notdef_outline=True, drop_tables=['BASE', 'STAT', 'MVAR', 'DSIG', 'meta'],
    )
    subsetter = Subsetter(options)
    subsetter.populate(**wanted)
    subsetter.subset(font)
