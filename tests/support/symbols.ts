// The formulas of a page as the signs that a reader sees, in the symbols of its own language and in the other's.

const leaf = /<(m[ino]|mtext|mspace)([^>]*)>([^<]*)<\/\1>/g;

/** Whether a number of the page stands in it: the languages write numbers in their own ways. */
const isNumber = (attributes: string): boolean => /data-(?:of|first)=/.test(attributes);

/** Each sign of a formula with the kind of its element, without the page's numbers. */
export const signsOf = (mathml: string): readonly string[] =>
  [...mathml.matchAll(leaf)].map(([, name = '', attributes = '', text = '']) =>
    isNumber(attributes) ? 'number' : `${name}:${text}`,
  );

/** The same after the switch: each marked sign is what its mark says. */
export const signsSwitched = (mathml: string): readonly string[] =>
  [...mathml.matchAll(leaf)].map(([, name = '', attributes = '', text = '']) =>
    isNumber(attributes) ? 'number' : `${name}:${/data-symbol="([^"]*)"/.exec(attributes)?.[1] ?? text}`,
  );
