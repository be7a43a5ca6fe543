// The sum over handed-in work is the standard's SHA-256, and is reckoned where the browser lends none.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sha256 } from '~/assignments/sha256.ts';
import { readSubmission, writeSubmission } from '~/assignments/submission.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('SHA-256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of %j is that of the standard', (text, hash) => {
    expect(sha256(bytesOf(text))).toBe(hash);
  });

  it('of any bytes is the one that others reckon', () => {
    const lengths = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(lengths, (bytes) => {
        expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
      { numRuns: 500 },
    );
    const megabyte = bytesOf('资本'.repeat(170_000));
    expect(sha256(megabyte)).toBe(createHash('sha256').update(megabyte).digest('hex'));
  });
});

describe('work', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is handed in and read again over plain http, where browsers lend no SHA-256', async () => {
    const work = {
      assignment: 'v=1&do=a',
      student: { name: 'Ada', id: 's1' },
      seed: 'k|s1',
      edition: '2026.11',
      opened: 1,
      finished: 2,
      attempts: { a: [{ at: 1, hints: 0, answer: { x: '1/2' } }] },
      used: {},
    };
    const overHttps = await writeSubmission(work);
    vi.stubGlobal('crypto', {});
    const file = await writeSubmission(work);
    expect(file).toBe(overHttps);
    expect(await readSubmission(file)).toEqual({ ok: true, isAltered: false, submission: work });
  });
});
