// Reads the book's own style sheets as rules, for pictures of figures that are made without a browser. Knows what stands in
// those sheets and no more: conditions (@media) hold for screens and are left out.

/** One selector with what it declares. */
export interface Rule {
  readonly selector: string;
  readonly specificity: number;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/** Splits at a separator that stands in no brackets. */
export function splitOutside(text: string, separator: RegExp): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (/[([]/.test(letter)) depth += 1;
    if (/[)\]]/.test(letter)) depth -= 1;
    if (depth === 0 && separator.test(letter)) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** How much a selector weighs: ids, then classes, then elements. `:where()` weighs nothing. */
export function specificityOf(selector: string): number {
  let sum = 0;
  let rest = selector.replace(/::[\w-]+/g, ' x ');
  // From the inside out: what weighs as its argument does, then the argument itself.
  for (;;) {
    const inner = /:(is|not|has|where)\(((?:[^()]|\([^()]*\))*)\)/.exec(rest);
    if (!inner) break;
    if (inner[1] !== 'where') {
      sum += Math.max(...splitOutside(inner[2] ?? '', /,/).map(specificityOf));
    }
    rest = rest.replace(inner[0], '');
  }
  rest = rest.replace(/:[\w-]+(\([^)]*\))?|\[[^\]]*\]|\.[\w-]+/g, () => {
    sum += 100;
    return '';
  });
  rest = rest.replace(/#[\w-]+/g, () => {
    sum += 10_000;
    return '';
  });
  return sum + (rest.match(/[a-zA-Z][\w-]*/g) ?? []).length;
}

/** The rules of a style sheet, in order. */
export function rulesOf(css: string): readonly Rule[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@import[^;]+;/g, '');
  const rules: Rule[] = [];
  for (const { prelude, block } of blocksOf(text)) {
    if (prelude.startsWith('@')) continue;
    const declarations = splitOutside(block, /;/).flatMap((declaration) => {
      const colon = declaration.indexOf(':');
      if (colon < 0) return [];
      return [[declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()] as const];
    });
    for (const selector of splitOutside(prelude, /,/).flatMap(withoutPaths)) {
      rules.push({ selector, specificity: specificityOf(selector), declarations });
    }
  }
  return rules;
}

/**
 * `.figure :is(pattern path, .leader)` as two selectors: hast-util-select knows no descendants within `:is()`. Right where
 * `:is()` stands by itself in its place, as in the book's sheets.
 */
function withoutPaths(selector: string): readonly string[] {
  const found = /^(.*\s):is\(([^()]*\s[^()]*)\)$/.exec(selector);
  if (!found || !splitOutside(found[2] ?? '', /,/).some((one) => /\s/.test(one))) return [selector];
  return splitOutside(found[2] ?? '', /,/).map((one) => `${found[1]}${one}`);
}

function* blocksOf(text: string): Generator<{ readonly prelude: string; readonly block: string }> {
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open < 0) return;
    let depth = 1;
    let close = open + 1;
    while (close < text.length && depth > 0) {
      if (text[close] === '{') depth += 1;
      if (text[close] === '}') depth -= 1;
      close += 1;
    }
    yield { prelude: text.slice(at, open).trim(), block: text.slice(open + 1, close - 1) };
    at = close;
  }
}
