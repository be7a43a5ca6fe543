// A formula as one line of text, for quotations and for what is copied.

const grouped = (text: string): string => (/^[\p{L}\p{N}.,′%]*$/u.test(text) ? text : `(${text})`);
const spaced = new Set(['=', '+', '−', '-', '<', '>', '≤', '≥', '≠', '≈', ':', '→']);

/** Writes out what an element of MathML says: fractions with a slash, indices with "_", powers with "^". */
export function mathText(node: Element): string {
  const parts = [...node.children];
  const [first = '', second = '', third = ''] = parts.slice(0, 3).map(mathText);
  const power = /^[′″'*]+$/.test(parts.length > 2 ? third : second) ? '' : '^';
  switch (node.localName) {
    case 'mfrac':
      return `${grouped(first)}/${grouped(second)}`;
    case 'msup':
      return `${first}${power}${power ? grouped(second) : second}`;
    case 'msub':
      return `${first}_${grouped(second)}`;
    case 'msubsup':
      return `${first}_${grouped(second)}${power}${power ? grouped(third) : third}`;
    case 'msqrt':
      return `√(${parts.map(mathText).join('')})`;
    case 'annotation':
      return '';
    case 'mo': {
      const sign = node.textContent.trim();
      return spaced.has(sign) ? ` ${sign} ` : sign;
    }
    default:
      return parts.length > 0 ? parts.map(mathText).join('') : node.textContent.replace(/\s+/g, ' ').trim();
  }
}
