#!/usr/bin/env python3
"""Writes han-variants.txt, the one-to-one table of traditional, compatibility and radical forms of Han characters.

Sources: OpenCC's character dictionary TSCharacters (Apache-2.0) as packed by the npm package opencc-js 1.4.2, and the
Unicode decompositions of the CJK compatibility ideographs and Kangxi radicals (Unicode licence) as known to Python.

    npm pack opencc-js@1.4.2 && tar xzf opencc-js-1.4.2.tgz
    python3 make_han_variants.py package/dist/esm-lib/dict/TSCharacters.js > ../main/resources/org/gongkai/text/han-variants.txt
"""
import re
import sys
import unicodedata

OWN = {"祕": "秘", "絶": "绝", "宻": "密", "髙": "高", "⺟": "母", "⻋": "车", "⻅": "见", "⻓": "长", "⻔": "门", "⻚": "页",
       "⺠": "民", "⻛": "风", "⻜": "飞", "⻢": "马", "⻥": "鱼", "⻦": "鸟", "⻩": "黄", "⻬": "齐", "⻮": "齿", "⻰": "龙", "⻳": "龟"}


def opencc(path):
    text = re.search(r'"(.*)"', open(path, encoding="utf-8").read(), re.S).group(1)
    for entry in text.split("|"):
        source, target = entry.split(" ", 1)
        yield source, target.split(" ")[0]


def unicode_forms():
    for first, last in ((0x2F00, 0x2FD5), (0xF900, 0xFAD9), (0x2E80, 0x2EF3)):
        for code in range(first, last + 1):
            form = unicodedata.normalize("NFKC", chr(code))
            if form != chr(code) and len(form) == 1:
                yield chr(code), form


def main():
    table = dict(opencc(sys.argv[1]))
    table = {s: t for s, t in table.items() if len(s) == 1 and len(t) == 1 and ord(s) < 0x10000 and ord(t) < 0x10000}
    table.update(OWN)
    for source, form in unicode_forms():
        table.setdefault(source, form)
    closed = {}
    for source in table:
        target = table[source]
        for _ in range(3):
            target = table.get(target, target)
        if target != source and ord(target) < 0x10000:
            closed[source] = target
    print("# Traditional, compatibility and radical forms of Han characters, one to one, each pair: form, simplified form.")
    print("# Made by src/tables/make_han_variants.py from OpenCC TSCharacters (Apache-2.0) and Unicode data; see NOTICE.")
    pairs = [s + t for s, t in sorted(closed.items())]
    for i in range(0, len(pairs), 40):
        print("".join(pairs[i:i + 40]))


main()
