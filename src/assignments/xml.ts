// Elements of XML, written so that no text can break out of its place.
import { xmlText } from '~/calc/spreadsheet/xml-text.ts';

/** Markup that is well-formed already. */
export interface Xml {
  readonly markup: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element. Texts among its children are escaped; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Xml | string)[]
): Xml {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${xmlText(`${value}`)}"`))
    .join('');
  const inside = children
    .map((child) => (typeof child === 'string' ? xmlText(child) : child.markup))
    .join('');
  return { markup: inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>` };
}

/** A text that is not escaped but fenced; the fence's own end is split. HTML inside Moodle's questions stands so. */
export const fenced = (text: string): Xml => ({
  markup: `<![CDATA[${text.toWellFormed().replaceAll(']]>', ']]]]><![CDATA[>')}]]>`,
});

/** A whole file. */
export const xmlFile = ({ markup }: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
