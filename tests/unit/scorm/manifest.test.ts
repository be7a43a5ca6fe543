// The manifest of a package is valid against the schemas of ADL and IMS, whatever the assignment is called, and names every
// file of the zip.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { inAscii } from '~/assignments/scorm/ascii.ts';
import { writeManifest } from '~/assignments/scorm/manifest.ts';
import { playerPage } from '~/assignments/scorm/page.ts';
import { scormZip } from '~/assignments/scorm/zipped.ts';
import { anyText } from '../../support/any-text.ts';

const folder = 'node_modules/node-scorm-packager/lib/schemas/definitionFiles/scorm12edition';

/** The two schemas behind one: a manifest has elements and attributes of both. */
const both = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
<xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
<xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xsd:schema>`;

const faultsOf = async (...manifests: readonly string[]): Promise<readonly string[]> => {
  const { errors } = await validateXML({
    xml: manifests.map((contents, nth) => ({ fileName: `imsmanifest-${nth}.xml`, contents })),
    schema: [{ fileName: 'both.xsd', contents: both }],
    preload: readdirSync(folder).map((fileName) => ({
      fileName,
      contents: readFileSync(join(folder, fileName), 'utf8'),
    })),
  });
  return errors.map(({ message }) => message);
};

const files = ['index.html', 'assignment.js', 'player.js', 'player.css'];
const about = { title: 'Week 3', key: 'F26-ECON101-3', start: 'index.html' };

describe('a manifest', () => {
  it('is valid, with a mastery score and without', async () => {
    const manifests = [writeManifest({ ...about, files }), writeManifest({ ...about, files, mastery: 60 })];
    expect(await faultsOf(...manifests)).toEqual([]);
    expect(manifests[0]).not.toContain('masteryscore');
    expect(manifests[1]).toContain('<adlcp:masteryscore>60</adlcp:masteryscore>');
  });

  it('would be refused with a mistake in it', async () => {
    const good = writeManifest({ ...about, files });
    const bad = good.replace('adlcp:scormtype="sco"', 'adlcp:scormtype="bad"');
    expect(bad).not.toBe(good);
    expect((await faultsOf(bad)).join()).toContain('scormtype');
    expect(
      await faultsOf(good.replace('<resources>', '<resource>').replace('</resources>', '</resource>')),
    ).not.toEqual([]);
  });

  it('is valid whatever the title and the key are', async () => {
    const texts = fc.sample(fc.tuple(anyText(400), fc.string({ maxLength: 80 })), {
      numRuns: 40,
      seed: 6,
    });
    const hostile: readonly (readonly [string, string])[] = [
      ['<script>alert(1)</script> & "quotes" \'too\'', '"><x'],
      [']]>', '第三周'],
      ['资本'.repeat(200), ''],
      ['\u0000\u0008\ufffe', '1 starts with a digit'],
      [`${'x'.repeat(198)}😀`, '😀'],
    ];
    const manifests = [...texts, ...hostile].map(([title, key]) =>
      writeManifest({ ...about, title, key, files }),
    );
    expect(await faultsOf(...manifests)).toEqual([]);
  });

  it('differs for keys that differ', () => {
    const identifier = (key: string) =>
      /identifier="([^"]+)"/.exec(writeManifest({ ...about, key, files }))?.[1];
    expect(new Set(['第三周', '第四周', 'a b', 'a-b', 'A-b'].map(identifier)).size).toBe(5);
  });
});

describe('a package', () => {
  const content = new Map<string, string | Uint8Array>(files.map((name) => [name, name]));
  const zip = scormZip(content, about);

  it('holds the manifest first, and exactly the files that the manifest names', () => {
    const inside = unzipSync(zip);
    const manifest = strFromU8(inside['imsmanifest.xml'] ?? new Uint8Array());
    expect(Object.keys(inside)[0]).toBe('imsmanifest.xml');
    const named = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name);
    expect(named).toEqual(Object.keys(inside).slice(1));
    expect(named).toEqual(files);
  });

  it('is the same for the same assignment', () => {
    expect(scormZip(content, about)).toEqual(zip);
  });
});

it('the page of a package says its language, and its title is text', () => {
  const page = playerPage('zh', '<img src=x onerror=alert(1)> & "so on"');
  expect(page).toContain('<html lang="zh-CN">');
  expect(page).not.toContain('<img');
  expect(page.match(/&lt;img src=x onerror=alert\(1\)&gt; &amp; &quot;so on&quot;/g)).toHaveLength(2);
  expect(page).not.toContain('?');
});

it('scripts are the same in ASCII', () => {
  fc.assert(
    fc.property(anyText(300), (text) => {
      const script = inAscii(`(${JSON.stringify(text)})`);
      expect(script).toMatch(/^[\0-\x7f]*$/);
      expect(JSON.parse(script.slice(1, -1))).toBe(text);
    }),
  );
});
