"""Cuts Source Serif 4 and Source Sans 3 (SIL Open Font License) down to what an English edition needs, into `public/fonts`, and
to what `characters.txt` beside the records of the edition names besides: the letters of a name, the sign of a currency. With
`EDITION=path` both are those of the edition that stands there.

Of each typeface, roman (400 to 600) and italic (400) come as one file, so that a page asks for one: the italic letters are the
OpenType feature `ital`, which `src/styles/tokens.css` turns on wherever text is italic. No library for Node writes variable fonts, so
this script is run by hand when a character is missing (tests/browser/fonts.test.ts says so):

    apt-get install python3-fonttools python3-brotli && /usr/bin/python3 scripts/fonts && npm run font-fallbacks
"""
import os

from cut import cut, settle_kerning
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont
from glyphs import add_character
from join import join

EDITION = os.environ.get('EDITION')
OWN = f'{EDITION}/data/characters.txt' if EDITION else 'src/data/characters.txt'
TARGET = f'{EDITION}/public/fonts' if EDITION else 'public/fonts'
SERIF = 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-{}-wght-{}.woff2'
SANS = 'node_modules/source-sans/WOFF2/VF/SourceSans3VF-{}.ttf.woff2'
LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
ROMAN = ''.join(map(chr, range(32, 127))) + '\u00a0\u202f\u2009–—‘’“”…·•×÷−±§¶°¹²³éèüöäï©'
ITALIC = LETTERS + ' \u00a0\u202f.,:;!?()[]/&%+-–—‘’“”…°é'
# Marks what is derived; in the serif it stands in the `latin-ext` file of the package.
FUNCTION = 'ƒ'
# That the serif lacks: there `src/styles/tokens.css` takes them from the sans.
SIGNS = '≈≠≤≥←↑→↓↗✓'
# Those that `font-kerning`, `font-variant-ligatures` and `font-variant-numeric` of the styles use.
SERIF_FEATURES = ['kern', 'liga', 'pnum', 'tnum']
# What this edition needs besides.
MORE = ''.join(sorted(set(''.join(open(OWN, encoding='utf-8').read().split())))) if os.path.exists(OWN) else ''
# The figures of the sans are tabular by themselves.
SANS_FEATURES = ['kern']


def face(file, features, characters, weight):
    """One style of a typeface with these characters; `weight` is a range, or one weight."""
    font = TTFont(file, recalcTimestamp=False)
    cut(font, features, text=characters)
    return instantiateVariableFont(font, {'wght': weight}, inplace=True)


def write(name, roman, italic):
    """Joins both styles into a file of this name."""
    settle_kerning(roman)
    settle_kerning(italic)
    join(roman, italic)
    # The licence keeps the name of the original for the original.
    for record in roman['name'].names:
        record.string = f'Edition {name.title()}' if record.nameID == 1 else record.toUnicode()
    roman.flavor = 'woff2'
    os.makedirs(TARGET, exist_ok=True)
    target = f'{TARGET}/{name}.woff2'
    roman.save(target)
    print(f'{target}: {os.path.getsize(target)} bytes')


def serif(style, characters, weight):
    """Source Serif 4, with what its package keeps in other files."""
    font = face(SERIF.format('latin', style), SERIF_FEATURES, characters, weight)
    for part in ['latin-ext', 'greek', 'cyrillic', 'vietnamese']:
        missing = [sign for sign in FUNCTION + MORE if ord(sign) not in font.getBestCmap()]
        held = TTFont(SERIF.format(part, style)).getBestCmap() if missing else {}
        for sign in missing:
            if ord(sign) in held:
                add_character(font, sign, face(SERIF.format(part, style), SERIF_FEATURES, sign, weight))
    return font


write('serif', serif('normal', ROMAN + MORE, (400, 600)), serif('italic', ITALIC + MORE, 400))
write('sans', face(SANS.format('Upright'), SANS_FEATURES, ROMAN + FUNCTION + SIGNS + MORE, (400, 600)),
      face(SANS.format('Italic'), SANS_FEATURES, ITALIC + MORE, 400))
