// What is dropped on the checker is gone through file by file: archives in archives, the names that systems give, and
// files made to do harm.
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Collected, collect, type Dropped, newBudget } from '~/assignments/collecting/collect.ts';
import { type Limits, usualLimits } from '~/assignments/collecting/limits.ts';
import { readLmsName } from '~/assignments/collecting/lms-name.ts';
import { textOf, textOfHtml } from '~/assignments/collecting/plain-text.ts';
import { unpack } from '~/assignments/collecting/unpack.ts';
import { readZipDirectory } from '~/assignments/collecting/zip-directory.ts';

const bytes = (text: string): Uint8Array => strToU8(text);

/** Everything that comes of files. */
const all = (files: readonly Dropped[], limits: Limits = usualLimits): readonly Collected[] => {
  const budget = newBudget(limits);
  return files.flatMap((file) => [...collect(file, budget, limits)]);
};

/** Each path with its text, or with the reason why there is none. */
const outcome = (path: string, content: Uint8Array, limits: Partial<Limits> = {}): Record<string, string> =>
  Object.fromEntries(
    all([{ path, bytes: content }], { ...usualLimits, ...limits }).map((one) => [
      one.path,
      one.kind === 'text' ? `“${one.text}”` : one.kind === 'refused' ? one.reason : one.kind,
    ]),
  );

const view = (zip: Uint8Array): DataView => new DataView(zip.buffer, zip.byteOffset, zip.byteLength);

/** Where a record of the directory stands; the first by default. */
const directoryOf = (zip: Uint8Array, nth = 0): number => {
  let place = view(zip).getUint32(zip.length - 6, true);
  for (let skipped = 0; skipped < nth; skipped += 1) {
    place += 46 + view(zip).getUint16(place + 28, true) + view(zip).getUint16(place + 30, true);
  }
  return place;
};

describe('what is dropped', () => {
  it('is a text, a page of HTML, or an archive of such, in archives too', () => {
    const inner = zipSync({ 'work.json': bytes('{"inner":1}') });
    const zip = zipSync({
      'a/one.json': bytes('{}'),
      'two.html': bytes('<p>A&amp;B<br/>C</p>'),
      'more.zip': inner,
    });
    expect(outcome('class.zip', zip)).toEqual({
      'class.zip/a/one.json': '“{}”',
      'class.zip/two.html': '“<p>A&amp;B<br/>C</p>”',
      'class.zip/more.zip/work.json': '“{"inner":1}”',
    });
    expect(outcome('a.txt', bytes('\ufeffcode'))).toEqual({ 'a.txt': '“code”' });
  });

  it('is read in UTF-16 too, as an editor may have saved it', () => {
    expect(textOf(new Uint8Array([0xff, 0xfe, 0x2d, 0x4e]))).toBe('中');
    expect(textOf(new Uint8Array([0xfe, 0xff, 0x4e, 0x2d]))).toBe('中');
  });

  it('is passed over where systems have left it behind, and refused where it is a picture or a document', () => {
    const zip = zipSync({
      '__MACOSX/._a.json': bytes('x'),
      'a/.DS_Store': bytes('x'),
      'scan.jpg': new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
      'essay.pdf': bytes('%PDF-1.7'),
      'good.json': bytes('{}'),
    });
    expect(outcome('z.zip', zip)).toEqual({
      'z.zip/__MACOSX/._a.json': 'passed-over',
      'z.zip/a/.DS_Store': 'passed-over',
      'z.zip/scan.jpg': 'no-submission',
      'z.zip/essay.pdf': 'no-submission',
      'z.zip/good.json': '“{}”',
    });
  });

  it('is looked for in documents of word processors where their text stands, and nowhere else', () => {
    const docx = zipSync({ 'word/document.xml': bytes('<w:t>code</w:t>'), 'word/media/a.png': bytes('x') });
    expect(outcome('a.docx', docx)).toEqual({ 'a.docx/word/document.xml': '“<w:t>code</w:t>”' });
  });

  it('keeps every letter of a page of HTML that is shown, and takes no time over one made to take long', () => {
    expect(textOfHtml('<pre>a&lt;b&#x4e2d;&#20013;&unknown;</pre><span>c</span>d')).toBe(
      '\na<b中中&unknown;\ncd',
    );
    const began = performance.now();
    expect(textOfHtml('<'.repeat(1_000_000))).toHaveLength(1_000_000);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe('the names that systems give to what was handed in', () => {
  it.each([
    ['Jane Doe_123_assignsubmission_file/week3.json', { layout: 'moodle', name: 'Jane Doe', id: '123' }],
    [
      'all.zip/王 芳_45_assignsubmission_onlinetext/onlinetext.html',
      { layout: 'moodle', name: '王 芳', id: '45' },
    ],
    ['Jane Doe_123_assignsubmission_file_week3.json', { layout: 'moodle', name: 'Jane Doe', id: '123' }],
    ['smithbob_340934_208490284_week_3.json', { layout: 'canvas', name: 'smithbob', id: '340934' }],
    [
      'smithbob_LATE_340934_208490284_a.json',
      { layout: 'canvas', name: 'smithbob', id: '340934', isLate: true },
    ],
    ['smithbob_340934_text.html', { layout: 'canvas', name: 'smithbob', id: '340934' }],
    [
      'x.zip/13394-80551 - Ann-Marie O’Hara - Mar 29, 2018 1205 PM - w3.json',
      { layout: 'brightspace', name: 'Ann-Marie O’Hara', id: '80551', at: 'Mar 29, 2018 1205 PM' },
    ],
    [
      '13394-80551 - Bob Smith - 29 mars 2018 1205/w3.json',
      { layout: 'brightspace', name: 'Bob Smith', id: '80551', at: '29 mars 2018 1205' },
    ],
    ['class/capital-in-motion_week-3_doe-jane_s123.json', { layout: 'plain' }],
    ['index.html', { layout: 'plain' }],
  ])('tell whose %s is', (path, read) => {
    expect(readLmsName(path)).toEqual(read);
  });

  it('count from the outside in: a name in a student’s own archive says nothing', () => {
    expect(
      readLmsName('Jane Doe_123_assignsubmission_file/a.zip/Bob_9_assignsubmission_file/x.json'),
    ).toEqual({
      layout: 'moodle',
      name: 'Jane Doe',
      id: '123',
    });
  });
});

describe('an archive', () => {
  const zip = (files: Zippable = { 'a.json': bytes('{"a":1}'), 'b.json': bytes('{"b":2}') }) =>
    zipSync(files);
  const good = { 'z.zip/b.json': '“{"b":2}”' };

  it('that is cut off or is none is refused as a whole', () => {
    expect(outcome('z.zip', zip().subarray(0, 60))).toEqual({ 'z.zip': 'broken' });
    expect(outcome('z.zip', bytes('no archive'))).toEqual({ 'z.zip': 'broken' });
    expect(outcome('z.zip', new Uint8Array())).toEqual({ 'z.zip': 'broken' });
  });

  it('may be empty', () => {
    expect(outcome('z.zip', zipSync({}))).toEqual({});
  });

  it('loses no more than the entry in which bytes are damaged', () => {
    const damaged = zip({ 'a.json': [bytes('{"a":1}'), { level: 0 }], 'b.json': bytes('{"b":2}') });
    damaged[30 + 6 + 2] = 0x58;
    expect(outcome('z.zip', damaged)).toEqual({ 'z.zip/a.json': 'broken', ...good });
  });

  it('that lies about sizes is found out while unpacking, not after', () => {
    const bomb = zip({ 'a.json': new Uint8Array(20_000_000), 'b.json': bytes('{"b":2}') });
    expect(outcome('z.zip', bomb)).toEqual({ 'z.zip/a.json': 'packed-too-tightly', ...good });
    view(bomb).setUint32(directoryOf(bomb) + 24, 1000, true);
    expect(outcome('z.zip', bomb)).toEqual({ 'z.zip/a.json': 'size-untrue', ...good });
    const entry = readZipDirectory(bomb, usualLimits);
    const [first] = entry.ok ? entry.entries : [];
    const unpacked = first && 'packed' in first ? unpack(first, usualLimits.fileBytes) : undefined;
    expect(unpacked).toMatchObject({ ok: false, reason: 'size-untrue' });
    expect(unpacked && !unpacked.ok && unpacked.spent).toBeLessThan(3_000_000);
    const stored = zip({ 'a.json': [bytes('{"a":1}'), { level: 0 }], 'b.json': bytes('{"b":2}') });
    view(stored).setUint32(directoryOf(stored) + 24, 3, true);
    expect(outcome('z.zip', stored)).toEqual({ 'z.zip/a.json': 'size-untrue', ...good });
  });

  it('whose entries overlap is refused as a whole', () => {
    const two = zip();
    const second = directoryOf(two, 1);
    view(two).setUint32(second + 42, 0, true);
    expect(outcome('z.zip', two)).toEqual({ 'z.zip': 'overlapping' });
  });

  it('with encrypted, unknown, doubled or escaping entries loses these alone', () => {
    const encrypted = zip();
    view(encrypted).setUint16(directoryOf(encrypted) + 8, 1, true);
    expect(outcome('z.zip', encrypted)).toEqual({ 'z.zip/a.json': 'encrypted', ...good });
    const packed = zip();
    view(packed).setUint16(directoryOf(packed) + 10, 12, true);
    expect(outcome('z.zip', packed)).toEqual({ 'z.zip/a.json': 'unknown-packing', ...good });
    const doubled = zip();
    doubled.set(bytes('b.json'), directoryOf(doubled) + 46);
    doubled.set(bytes('b.json'), 30);
    expect(all([{ path: 'z.zip', bytes: doubled }]).map((one) => one.kind)).toEqual(['text', 'refused']);
    for (const name of [
      '../a.json',
      '/a.json',
      'C:/a.json',
      'x/../../a.json',
      '..\\a.json',
      'a\u0000.json',
    ]) {
      expect(outcome('z.zip', zip({ [name]: bytes('{}'), 'b.json': bytes('{"b":2}') }))).toEqual({
        [`z.zip/${name.replaceAll('\\', '/')}`]: 'unsafe-name',
        ...good,
      });
    }
  });

  it('whose entry calls itself otherwise in its own place is not believed', () => {
    const renamed = zip();
    renamed.set(bytes('c.json'), 30);
    expect(outcome('z.zip', renamed)).toEqual({ 'z.zip/a.json': 'broken', ...good });
  });

  it('in the 64-bit form is read, however small it is', () => {
    const small = zip({ 'a.json': [bytes('{"a":1}'), { level: 0 }] });
    const from = directoryOf(small);
    const end = small.length - 22;
    const extra = new Uint8Array(20);
    const fields = view(extra);
    fields.setUint16(0, 1, true);
    fields.setUint16(2, 16, true);
    fields.setBigUint64(4, 7n, true);
    fields.setBigUint64(12, 7n, true);
    const record = new Uint8Array([...small.subarray(from, end), ...extra]);
    view(record).setUint32(20, 0xffffffff, true);
    view(record).setUint32(24, 0xffffffff, true);
    view(record).setUint16(30, extra.length, true);
    const end64 = new Uint8Array(76);
    view(end64).setUint32(0, 0x06064b50, true);
    view(end64).setBigUint64(32, 1n, true);
    view(end64).setBigUint64(40, BigInt(record.length), true);
    view(end64).setBigUint64(48, BigInt(from), true);
    view(end64).setUint32(56, 0x07064b50, true);
    view(end64).setBigUint64(64, BigInt(from + record.length), true);
    const last = small.slice(end);
    view(last).setUint32(16, 0xffffffff, true);
    const large = new Uint8Array([...small.subarray(0, from), ...record, ...end64, ...last]);
    expect(outcome('z.zip', large)).toEqual({ 'z.zip/a.json': '“{"a":1}”' });
  });

  it('is bounded in files, bytes and depth, over everything that is dropped', () => {
    expect(outcome('z.zip', zip(), { entries: 1 })).toEqual({ 'z.zip': 'too-many-files' });
    expect(outcome('z.zip', zip(), { fileBytes: 6 })).toEqual({
      'z.zip/a.json': 'too-large',
      'z.zip/b.json': 'too-large',
    });
    expect(outcome('z.zip', zip(), { totalBytes: 10 })).toEqual({
      'z.zip/a.json': '“{"a":1}”',
      'z.zip/b.json': 'total-too-large',
    });
    expect(outcome('z.zip', zip(), { archiveBytes: 10 })).toEqual({ 'z.zip': 'too-large' });
    const nested = zip({ 'y.zip': zip({ 'x.zip': zip({ 'w.zip': zip() }) }) });
    expect(outcome('z.zip', nested)).toEqual({ 'z.zip/y.zip/x.zip/w.zip': 'too-deep' });
    expect(
      all(
        [
          { path: '1.zip', bytes: zip() },
          { path: '2.zip', bytes: zip() },
        ],
        { ...usualLimits, entries: 3 },
      ).map((one) => (one.kind === 'refused' ? one.reason : one.kind)),
    ).toEqual(['text', 'text', 'text', 'too-many-files']);
  });
});

describe('whatever a stranger makes of an archive', () => {
  /** The same numbers every time: a failure can be looked at again. */
  const drawer = (seed: number) => (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };

  it('nothing throws, nothing comes out larger than allowed, and every file gets an answer', () => {
    const draw = drawer(6);
    const text = bytes(JSON.stringify({ answers: Array.from({ length: 60 }, (_, one) => `12 1/${one}`) }));
    const inner = zipSync({ 'c.json': text });
    const sound = zipSync({ 'a.json': text, 'b/onlinetext.html': [text, { level: 0 }], 'd.zip': inner });
    const limits: Limits = { ...usualLimits, fileBytes: 4000, totalBytes: 40_000, archiveBytes: 10_000 };
    for (let round = 0; round < 2000; round += 1) {
      const bent = sound.slice(0, draw(4) === 0 ? draw(sound.length) : sound.length);
      for (let change = draw(8); change >= 0 && bent.length > 0; change -= 1) {
        const place = draw(3) === 0 ? draw(bent.length) : Math.max(0, bent.length - 1 - draw(220));
        bent[place] = draw(3) === 0 ? 0xff : draw(256);
      }
      const found = all([{ path: 'bent.zip', bytes: bent }], limits);
      for (const one of found) if (one.kind === 'text') expect(one.text.length).toBeLessThanOrEqual(4000);
      expect(found.length).toBeLessThan(20);
    }
  });
});
