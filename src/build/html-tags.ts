// The opening tags of a built page with their attributes, as a browser reads them: for the checks of the built pages.

/** An opening tag. */
export interface Tag {
  /** In small letters. */
  readonly name: string;
  /** By name, in small letters, and value; of a name that stands twice the first counts, as in a browser. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands in a `<script>` or `<style>`; empty for every other element. */
  readonly content: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[name] ?? whole;
  });

/** A comment; an element whose content is no HTML; any other opening tag. */
const piece =
  /<!--[\s\S]*?-->|<(script|style)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/\1\s*>|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** All opening tags of a page, in order. */
export function* tagsOf(html: string): Generator<Tag> {
  for (const [, raw, rawAttributes, content = '', name, others] of html.matchAll(piece)) {
    const tag = raw ?? name;
    if (tag === undefined) continue;
    const attributes = new Map<string, string>();
    for (const [, key = '', double, single, bare] of (rawAttributes ?? others ?? '').matchAll(attribute)) {
      const lower = key.toLowerCase();
      if (!attributes.has(lower)) attributes.set(lower, decoded(double ?? single ?? bare ?? ''));
    }
    yield { name: tag.toLowerCase(), attributes, content };
  }
}
