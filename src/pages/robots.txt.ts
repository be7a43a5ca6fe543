// What search engines may read: everything; pages that they must not list say so themselves. The sitemap is named where
// the book knows its own address.
import type { APIRoute } from 'astro';
import { pathFromRoot } from '~/i18n/addresses.ts';

export const GET: APIRoute = ({ site }) => {
  const lines = ['User-agent: *', 'Allow: /'];
  if (site) lines.push('', `Sitemap: ${new URL(pathFromRoot('sitemap.xml'), site).href}`);
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
