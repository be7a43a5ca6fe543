// What the site says exists in both languages, message by message, and Chinese is set as Chinese.
import { describe, expect, it } from 'vitest';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/i18n/*.ts', { eager: true });

type Branch = Readonly<Record<string, unknown>>;
const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every pair of an English and a Chinese message below a value, with the way to it. */
function pairs(value: unknown, way: string): readonly (readonly [way: string, en: unknown, zh: unknown])[] {
  if (!isBranch(value)) return [];
  if (!('en' in value) || !('zh' in value))
    return Object.entries(value).flatMap(([name, one]) => pairs(one, `${way}.${name}`));
  const { en, zh } = value;
  if (!isBranch(en) || !isBranch(zh)) return [[way, en, zh]];
  const names = new Set([...Object.keys(en), ...Object.keys(zh)]);
  return [...names].flatMap((name) => pairs({ en: en[name], zh: zh[name] }, `${way}.${name}`));
}

const all = Object.entries(modules).flatMap(([file, module]) =>
  pairs({ ...module }, file.split('/').at(-1) ?? ''),
);

describe('the messages of the site', () => {
  it('are in both languages, and of one kind in both', () => {
    expect(all.length).toBeGreaterThan(300);
    const kind = (message: unknown) => (Array.isArray(message) ? message.length : typeof message);
    expect(all.filter(([, en, zh]) => kind(en) !== kind(zh)).map(([way]) => way)).toEqual([]);
  });

  it('say 你, and set Chinese with its own punctuation', () => {
    const chinese = all.flatMap(([way, , zh]) =>
      [zh].flat().map((message) => [way, String(message)] as const),
    );
    const wrong = chinese.filter(([, text]) => /您|\p{Script=Han}[,;:!?](?=\s|\p{Script=Han}|$)/u.test(text));
    expect(wrong.map(([way]) => way)).toEqual([]);
  });
});
