// What goes along with an assignment: the text for an LMS, the QR code, the key of a new one, and the link found again in
// whatever it was sent in.
import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { writeAssignment } from '~/assignments/link.ts';
import { handoutOf, htmlText, plainText } from '~/assignments/lms-text.ts';
import { newKey } from '~/assignments/new-key.ts';
import { assignmentIn } from '~/assignments/pasted-link.ts';
import { longestInCode, qrCodeOf, quietMargin, sideOf } from '~/assignments/qr-code.ts';
import { exact } from '~/calc/kernel/exact.ts';
import { assignmentOf, bookCatalogue } from '../../support/assignments.ts';

const catalogue = await bookCatalogue();
const assignment = assignmentOf(['wages-in-capital-two'], {
  title: 'Week 3 <b>',
  readings: [
    { place: 'turnover/annual-rate', points: exact(2) },
    { place: 'no/such', points: exact(1) },
  ],
  due: { at: '2026-12-01T23:59+08:00', zone: 'Asia/Shanghai' },
  tries: 3,
});
const link = `https://example.org/en/assignment/#${writeAssignment(assignment)}`;

describe('the text for an LMS', () => {
  const handout = handoutOf(assignment, catalogue);

  it('says what, how much, until when in which zone, by which rules, and where it begins', () => {
    const text = plainText(handout, catalogue, link);
    expect(text).toContain('Week 3 <b>\nDue Tuesday');
    expect(text).toContain('1 December 2026');
    expect(text).toContain('23:59 (China Standard Time)');
    expect(text).toContain('- Chapter 10, The annual rate of surplus-value (2 points)');
    expect(text).toContain('- Wages in capital II (1 point)');
    expect(text).toContain('You have 3 attempts at each exercise.');
    expect(text.endsWith(link)).toBe(true);
  });

  it('asks for nothing that the book does not have', () => {
    expect(handout.lists.flatMap(({ items }) => items)).toHaveLength(2);
  });

  it('is HTML in which a title stays a title', () => {
    const html = htmlText(handout, catalogue, link);
    expect(html).toContain('<strong>Week 3 &lt;b&gt;</strong>');
    expect(html).toContain(`<a href="${link.replaceAll('&', '&amp;')}">Open the assignment</a>`);
  });

  it('is Chinese for students who read Chinese', async () => {
    const text = plainText(handoutOf(assignment, await bookCatalogue('zh')), await bookCatalogue('zh'), link);
    expect(text).toContain('截止时间：2026年12月1日');
    expect(text).toContain('（2分）');
  });
});

describe('the QR code of a link', () => {
  /** The picture that a camera would see, four dots to a square. */
  const decoded = (text: string): string | undefined => {
    const code = qrCodeOf(text);
    if (!code) return undefined;
    const [scale, side] = [4, sideOf(code) * 4];
    const dots = new Uint8ClampedArray(side * side * 4).fill(255);
    for (let y = 0; y < side; y += 1) {
      for (let x = 0; x < side; x += 1) {
        const isDark = code[Math.floor(y / scale) - quietMargin]?.[Math.floor(x / scale) - quietMargin];
        if (isDark) dots.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
      }
    }
    return jsQR(dots, side, side)?.data;
  };

  it('is read back as the link', () => {
    expect(decoded(link)).toBe(link);
    const longest = link.padEnd(longestInCode, 'x');
    expect(decoded(longest)).toBe(longest);
  });

  it('is not made of a link that a telephone could not read', () => {
    expect(qrCodeOf('x'.repeat(longestInCode + 1))).toBeUndefined();
  });
});

describe('a new key', () => {
  it('can be said aloud, and another draw gives another', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const key = newKey((limit) => numbers.next().value % limit, 2026);
        expect(key).toMatch(/^2026-([bdfgkmnprstv][aeiou]){2}-([bdfgkmnprstv][aeiou]){2}$/);
      }),
    );
  });
});

describe('an earlier link', () => {
  const written = writeAssignment(assignment);
  it.each([
    ['a whole link', link],
    ['a fragment', `#${written}`],
    ['a fragment without its sign', written],
    ['a sentence around it', `Dear all,\nthe work is at ${link}. Good luck!`],
    ['Chinese around it', `作业在这里：${link}。截止时间见内。`],
    ['the HTML of an LMS', `<p><a href="${link.replaceAll('&', '&amp;')}">Open the assignment</a></p>`],
    ['angle brackets', `See <${link}>, please`],
    ['another address', link.replace('example.org', 'book.school.edu')],
  ])('is found in %s', (_, text) => {
    const found = assignmentIn(text);
    expect(found && writeAssignment(found.assignment)).toBe(written);
  });

  it('is looked for quickly in any text', () => {
    const start = process.cpuUsage();
    for (const text of ['#'.repeat(300_000), `#=${'.'.repeat(300_000)}x`, '#a='.repeat(100_000)])
      expect(assignmentIn(text)).toBeUndefined();
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
  });

  it('is not found where there is none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/read|do/i.test(text));
        expect(assignmentIn(text)).toBeUndefined();
      }),
    );
    expect(assignmentIn('a=b & c=d, see https://example.org/#top')).toBeUndefined();
  });
});
