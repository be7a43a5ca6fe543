// The sitemap: every page that search engines may list, in both languages. Sitemaps need whole addresses; a book that was
// built without SITE_URL does not know its own, and stands for the time being at http://localhost.
import type { APIRoute } from 'astro';
import { sitePages } from '~/book/site-pages.ts';
import { sitemap } from '~/book/sitemap.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(sitemap(await sitePages(), site ?? 'http://localhost'), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
