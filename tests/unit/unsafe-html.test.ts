// What would weaken the policy of a built page, or be blocked by it, is found, and nothing else is.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { earlyScript, earlyScriptHash } from '../../src/build/early-script.mjs';
import { tagsOf } from '../../src/build/html-tags.ts';
import { unsafeHtml } from '../../src/build/unsafe-html.ts';

const styles = 'p{color:red}';
const hash = createHash('sha256').update(styles).digest('base64');
const policy = `default-src 'self';img-src 'self' data:;object-src 'none';base-uri 'none';form-action 'none'; script-src 'self' 'wasm-unsafe-eval' '${earlyScriptHash}'; style-src 'self' 'sha256-${hash}';`;
const pageWith = (body: string, policyOf = policy): string =>
  `<!DOCTYPE html><head><script>${earlyScript}</script><meta http-equiv="content-security-policy" content="${policyOf}"></head><body>${body}`;
const found = (body: string, policyOf?: string) =>
  unsafeHtml({ pages: new Map([['/p/', pageWith(body, policyOf)]]) }).map(({ reason, what }) => [
    reason,
    what,
  ]);

test('a page as the book makes it is safe', () => {
  const body = `<style>${styles}</style><link rel=stylesheet href=/_astro/a.css><img src=/x.png alt="a > b" hidden>
    <a href="https://example.org">a</a><a href="mailto:a@b.c">b</a><a href="../c/#d?e.f=1">c</a>
    <link rel="canonical" href="https://example.org/p/"><!-- <p style="x" onclick=y> -->
    <script type="application/json">{"a":"<p onclick='x' style=y>"}</script><script type=module src="/a.js"></script>`;
  expect(found(body)).toEqual([]);
});

describe('what is not safe', () => {
  test.each([
    ['<p style="color:red">', 'attribute', 'style="color:red"'],
    ['<p title="a > b" STYLE=x>', 'attribute', 'style="x"'],
    ['<img src=/a.png onerror=alert(1)>', 'attribute', 'onerror="alert(1)"'],
    ['<svg/onload=alert(1)>', 'attribute', 'onload="alert(1)"'],
    ['<a href="javascript:alert(1)">', 'address', '<a href="javascript:alert(1)">'],
    ['<a href=" java&#10;script:alert(1)">', 'address', '<a href=" java\nscript:alert(1)">'],
    ['<a href="data:text/html,x">', 'address', '<a href="data:text/html,x">'],
    [
      '<script src="https://cdn.example/a.js"></script>',
      'address',
      '<script src="https://cdn.example/a.js">',
    ],
    ['<img src="//example.org/a.png">', 'address', '<img src="//example.org/a.png">'],
    [
      '<img srcset="/a.png, https://e.org/b.png 2x">',
      'address',
      '<img srcset="/a.png, https://e.org/b.png 2x">',
    ],
    ['<link rel="preconnect" href="https://e.org">', 'address', '<link href="https://e.org">'],
    ['<iframe>', 'element', 'iframe'],
    ['<base>', 'element', 'base'],
    ['<META HTTP-EQUIV="Refresh" content="0">', 'element', 'meta refresh'],
    ['<script>alert(1)</script>', 'not-allowed', '<script> alert(1)'],
    ['<style>p{}</style>', 'not-allowed', '<style> p{}'],
  ])('%s', (body, reason, what) => {
    expect(found(body)).toEqual([[reason, what]]);
  });
});

describe('a policy', () => {
  test.each([
    ["'wasm-unsafe-eval'", "'unsafe-inline'", "'unsafe-inline'"],
    ["'wasm-unsafe-eval'", "'unsafe-eval'", "'unsafe-eval'"],
    ["style-src 'self'", "style-src 'self' 'unsafe-hashes'", "'unsafe-hashes'"],
    ["default-src 'self'", 'default-src *', '*'],
    ["img-src 'self' data:", "img-src 'self' https://example.org", 'https://example.org'],
    ["base-uri 'none';", '', 'no base-uri'],
    ["default-src 'self';", "default-src 'self';connect-src 'self';", 'connect-src'],
  ])('in which %s is %s is not the book’s', (before, after, what) => {
    expect(found('', policy.replace(before, after))).toEqual([['policy', what]]);
  });

  test('must be there', () => {
    expect(unsafeHtml({ pages: new Map([['/p/', '<p>']]) })).toHaveLength(7);
  });
});

test('tags are read as a browser reads them', () => {
  const html = `<p a=1 A=2 b='x>y' c><!-- <i> --><script>"<b>"</script><SVG/viewBox="0 0 1 1"><a href="&#x22;&amp;&nope;">`;
  expect([...tagsOf(html)].map(({ name, attributes }) => [name, Object.fromEntries(attributes)])).toEqual([
    ['p', { a: '1', b: 'x>y', c: '' }],
    ['script', {}],
    ['svg', { viewbox: '0 0 1 1' }],
    ['a', { href: '"&&nope;' }],
  ]);
});
