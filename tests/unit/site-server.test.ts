// The server that shows the built book answers as a static host does, and never leaves its folder.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '~/commands/listen.mjs';
import { createSiteServer } from '~/commands/server.mjs';

const around = mkdtempSync(join(tmpdir(), 'site-'));
const folder = join(around, 'dist');
const servers: ReturnType<typeof createSiteServer>[] = [];

beforeAll(() => {
  mkdirSync(join(folder, 'en', 'turnover'), { recursive: true });
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(around, 'secret.txt'), 'secret');
  mkdirSync(join(around, 'dist-of-another'));
  writeFileSync(join(around, 'dist-of-another', 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<h1>home</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>not here</h1>');
  writeFileSync(join(folder, 'en', 'turnover', 'index.html'), '<h1>turnover</h1>');
  writeFileSync(join(folder, '_astro', 'binder.js'), 'export const a = 1;\n'.repeat(100));
  for (const name of ['a.mjs', 'a.css', 'a.json', 'a.xml', 'a.svg', 'a.woff2', '周转.txt']) {
    writeFileSync(join(folder, name), name);
  }
});

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});
afterAll(() => rmSync(around, { recursive: true }));

const start = async (base = '/'): Promise<string> => {
  const server = createSiteServer({ folder, base });
  servers.push(server);
  return listen(server, { port: '0' });
};

type Reply = { status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer };

/** A request whose path is sent as it is written: `fetch` would tidy it first. */
const ask = (origin: string, path: string, headers = {}, method = 'GET'): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(origin);
    const asked = request({ host: '127.0.0.1', port, path, headers, method }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('end', () =>
        resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });

describe('a page', () => {
  test('is the index.html of its folder', async () => {
    const reply = await ask(await start(), '/en/turnover/');
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(reply.body.toString()).toBe('<h1>turnover</h1>');
  });

  test('without its last slash is asked for again with it, the query kept', async () => {
    const reply = await ask(await start(), '/en/turnover?n=1');
    expect(reply.status).toBe(301);
    expect(reply.headers.location).toBe('/en/turnover/?n=1');
  });

  test('that does not exist is the 404 page, with status 404', async () => {
    const reply = await ask(await start(), '/en/nowhere/');
    expect(reply.status).toBe(404);
    expect(reply.body.toString()).toBe('<h1>not here</h1>');
  });

  test('never redirects to another host', async () => {
    const reply = await ask(await start(), '//en/turnover');
    expect(reply.headers.location).toBe('/en/turnover/');
  });

  test('that has not changed is not sent again', async () => {
    const origin = await start();
    const { headers } = await ask(origin, '/');
    const again = await ask(origin, '/', { 'if-none-match': headers.etag });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
  });

  test('that is built anew is sent anew', async () => {
    const origin = await start();
    writeFileSync(join(folder, 'fresh.txt'), 'one');
    expect((await ask(origin, '/fresh.txt')).body.toString()).toBe('one');
    writeFileSync(join(folder, 'fresh.txt'), 'another');
    expect((await ask(origin, '/fresh.txt')).body.toString()).toBe('another');
  });
});

describe('a file', () => {
  test.each([
    ['/a.mjs', 'text/javascript; charset=utf-8'],
    ['/a.css', 'text/css; charset=utf-8'],
    ['/a.json', 'application/json; charset=utf-8'],
    ['/a.xml', 'application/xml; charset=utf-8'],
    ['/a.svg', 'image/svg+xml; charset=utf-8'],
    ['/a.woff2', 'font/woff2'],
    ['/%E5%91%A8%E8%BD%AC.txt', 'text/plain; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    const reply = await ask(await start(), path);
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe(type);
  });

  test('of text is zipped for those who can read it, and only for those', async () => {
    const origin = await start();
    const zipped = await ask(origin, '/_astro/binder.js', { 'accept-encoding': 'br, gzip' });
    const plain = await ask(origin, '/_astro/binder.js');
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.body)).toEqual(plain.body);
    expect(zipped.body.length).toBeLessThan(plain.body.length);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  test('that is a font is never zipped again', async () => {
    const reply = await ask(await start(), '/a.woff2', { 'accept-encoding': 'gzip' });
    expect(reply.headers['content-encoding']).toBeUndefined();
  });

  test('is described without its content when only its head is asked for', async () => {
    const reply = await ask(await start(), '/_astro/binder.js', {}, 'HEAD');
    expect(reply.headers['content-length']).toBe('2000');
    expect(reply.body.length).toBe(0);
  });

  test('cannot be written', async () => {
    expect((await ask(await start(), '/a.css', {}, 'PUT')).status).toBe(405);
  });
});

describe('an address that climbs out of the folder', () => {
  test.each([
    '/../secret.txt',
    '/en/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/en/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..%2fdist-of-another/secret.txt',
    '/%00secret.txt',
    '/%zz',
  ])('%s gets nothing', async (path) => {
    const reply = await ask(await start(), path);
    expect([400, 404]).toContain(reply.status);
    expect(reply.body.toString()).not.toContain('secret');
  });
});

describe('under a base path', () => {
  test('pages stand below it and nowhere else', async () => {
    const origin = await start('/book/');
    expect((await ask(origin, '/book/en/turnover/')).status).toBe(200);
    expect((await ask(origin, '/en/turnover/')).status).toBe(404);
    expect((await ask(origin, '/bookshop/')).status).toBe(404);
  });

  test('the folder above and the name without a slash lead to it', async () => {
    const origin = await start('/book/');
    expect((await ask(origin, '/')).headers.location).toBe('/book/');
    expect((await ask(origin, '/book')).headers.location).toBe('/book/');
    expect((await ask(origin, '/book/en/turnover')).headers.location).toBe('/book/en/turnover/');
  });
});

describe('a port', () => {
  test('that is taken is stepped over when none was asked for', async () => {
    const first = createSiteServer({ folder });
    const second = createSiteServer({ folder });
    servers.push(first, second);
    const [one, two] = [await listen(first, {}), await listen(second, {})];
    expect(Number(new URL(two).port)).toBeGreaterThan(Number(new URL(one).port));
  });

  test('that was asked for and is taken is said to be taken', async () => {
    const { port } = new URL(await start());
    await expect(listen(createServer(), { port })).rejects.toThrow(`Port ${port} is taken`);
  });

  test('that is no port is refused in words', async () => {
    await expect(listen(createServer(), { port: 'http' })).rejects.toThrow('whole number from 0 to 65535');
  });
});
