"""Cuts Source Serif 4 (SIL Open Font License) down to what an English edition needs: `public/fonts/serif.woff2`.

Roman (400 to 600) and italic (400) come as one file, so that a page asks for one font: the italic letters are the OpenType
feature `ital`, which `src/styles/tokens.css` turns on wherever text is italic. No library for Node writes variable fonts, so this
script is run by hand when a character is missing (tests/browser/fonts.test.ts says so):

    apt-get install python3-fonttools python3-brotli && python3 scripts/fonts
"""
import os

from cut import cut
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont
from glyphs import add_character
from join import join

SOURCE = 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-{}-wght-{}.woff2'
TARGET = 'public/fonts/serif.woff2'
LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
ROMAN = ''.join(map(chr, range(32, 127))) + '\u00a0\u202f\u2009–—‘’“”…·•×÷−±§¶°¹²³éèüöäï©'
ITALIC = LETTERS + ' \u00a0\u202f.,:;!?()[]/&%+-–—‘’“”…°é'
# In the `latin-ext` file of the package.
FUNCTION = 'ƒ'
# Those that `font-kerning`, `font-variant-ligatures` and `font-variant-numeric` of the styles use.
FEATURES = ['kern', 'liga', 'pnum', 'tnum']


def face(style, characters, weight, part='latin'):
    """One style of the typeface with these characters; `weight` is a range, or one weight."""
    font = TTFont(SOURCE.format(part, style), recalcTimestamp=False)
    cut(font, FEATURES, text=characters)
    return instantiateVariableFont(font, {'wght': weight}, inplace=True)


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
