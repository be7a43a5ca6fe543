// Writes documents of the e-book as XHTML.
import type { Element, ElementContent, Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';
import { htmlLanguage, type Language } from '~/i18n/languages.ts';
import { changed, element } from '../elements.ts';

/** Attributes that the site's scripts read, or that XHTML of an e-book does not know. */
const foreign = /^(?:data[A-Z]|on[A-Z]|tabIndex$)/;

const withoutForeign = (body: readonly ElementContent[]): ElementContent[] =>
  changed(body, (one) => [
    {
      ...one,
      properties: {
        ...Object.fromEntries(Object.entries(one.properties).filter(([name]) => !foreign.test(name))),
        ...(one.tagName === 'math' ? { xmlns: 'http://www.w3.org/1998/Math/MathML' } : {}),
      },
    },
  ]);

/** A whole document. @param styleSheet its address, seen from the document */
export function xhtml(language: Language, title: string, styleSheet: string, body: Element): string {
  const lang = htmlLanguage[language];
  const head = element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('title', {}, title),
    element('link', { rel: ['stylesheet'], type: 'text/css', href: styleSheet }),
  );
  const html = element(
    'html',
    { lang, 'xml:lang': lang, 'xmlns:epub': 'http://www.idpf.org/2007/ops' },
    head,
    { ...body, children: withoutForeign(body.children) },
  );
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, html] };
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(toXast(root))}\n`;
}
