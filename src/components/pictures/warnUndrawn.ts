const warned = new Set<string>();

/** Tells the author of characters that no typeface of pictures has: of each once, at the first picture that has it. */
export function warnUndrawn(signs: readonly string[], name: string): void {
  for (const sign of signs) {
    if (warned.has(sign)) continue;
    warned.add(sign);
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    console.warn(
      `warning: picture of ${name}: no typeface of pictures has “${sign}” (U+${code}), so one without its look stands in, here and in other pictures – that is no error; write it in another way in content/figures where its look matters`,
    );
  }
}
