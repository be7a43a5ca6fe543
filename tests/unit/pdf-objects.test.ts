// Reading and amending a PDF as Chromium writes it.
import { describe, expect, it } from 'vitest';
import { placesIn, retold, UnreadablePdfError } from '~/paper/pdf/objects.ts';

const objects = [
  '1 0 obj\n<</Title <FEFF0041>\n/Producer (Skia/PDF m1)>>\nendobj\n',
  '2 0 obj\n<</Type /Page\n/Parent 4 0 R>>\nendobj\n',
  '3 0 obj\n<</Type /Page\n/Parent 4 0 R>>\nendobj\n',
  '4 0 obj\n<</Type /Pages\n/Count 2\n/Kids [3 0 R 2 0 R]>>\nendobj\n',
  '5 0 obj\n<</doc-a [3 0 R /XYZ 6 826 0]\n/doc-b [2 0 R /XYZ 6 826 0]>>\nendobj\n',
  '6 0 obj\n<</Type /Catalog\n/Pages 4 0 R\n/Dests 5 0 R>>\nendobj\n',
];

function smallPdf(): Uint8Array {
  let text = '%PDF-1.4\n';
  const rows = objects.map((object) => {
    const row = `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += object;
    return row;
  });
  const table = text.length;
  text += `xref\n0 7\n0000000000 65535 f \n${rows.join('')}trailer\n<</Size 7\n/Root 6 0 R\n/Info 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

describe('a PDF', () => {
  it('tells its pages in order and where its places are', () => {
    const { pageCount, places } = placesIn(smallPdf());
    expect(pageCount).toBe(2);
    expect([...places]).toEqual([
      ['doc-a', 1],
      ['doc-b', 2],
    ]);
  });

  it('can be told anew what it is, in any script, without a byte of it changed', () => {
    const before = smallPdf();
    const date = new Date(Date.UTC(2026, 0, 2, 3, 4, 5));
    const after = retold(before, { title: '资本', author: 'A', subject: '', keywords: '', date });
    expect(Buffer.compare(after.subarray(0, before.length), before)).toBe(0);
    const added = Buffer.from(after.subarray(before.length)).toString('latin1');
    expect(added).toContain('/Title <FEFF8D44672C>');
    expect(added).toContain('/Producer (Skia/PDF m1)');
    expect(added).toContain('(D:20260102030405Z)');
    expect(added).toMatch(/\/Prev \d+>>/);
    const object = Number(/xref\n1 1\n(\d{10})/.exec(added)?.[1]);
    expect(Buffer.from(after).toString('latin1').slice(object)).toMatch(/^1 0 obj/);
  });

  it('that someone else wrote is refused in words', () => {
    expect(() => placesIn(Buffer.from('%PDF-1.7 …'))).toThrow(UnreadablePdfError);
  });
});
