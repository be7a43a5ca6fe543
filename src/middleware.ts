// What is done to every page once it is written: its symbols in plain text get the marks of the other convention.
import { defineMiddleware } from 'astro:middleware';
import { markSymbols } from './book/symbols/in-html.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(markSymbols(await response.text()), response);
});
