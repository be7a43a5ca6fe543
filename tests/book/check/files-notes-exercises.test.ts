// What the check finds across files: missing and malformed files, notes and exercises that two files name.
import { describe, expect, it } from 'vitest';
import { bookWith, found, paths } from './small-book.ts';

describe('a book without faults', () => {
  it('has no problems', async () => {
    expect((await bookWith()).problems).toEqual([]);
  });
});

const noteHeading = '<Note id="er-rate" kind="erratum"';
const bothNotes = (to: string) =>
  [
    ['en.mdx', noteHeading, to],
    ['zh.mdx', noteHeading, to],
  ] as const;

describe('notes', () => {
  it('have one of the five kinds', async () => {
    const { problems } = await bookWith(...bothNotes('<Note id="er-rate" kind="erata"'));
    expect(problems).toContainEqual({
      file: paths['zh.mdx'],
      line: 3,
      what: 'a note needs an id, one of the five kinds, and a title',
      right: '<Note id="er-rate" kind="erratum" title="两个率">',
    });
  });

  it('of a printed value exist in both languages', async () => {
    const printed = ['chapter.yaml', 'note: er-rate', 'note: er-rates'] as const;
    const right = '- { quantity: turnovers, value: 5, cite: marx-1885, at: MEW 24, note: er-rate }';
    expect(await found(printed)).toEqual([`chapter.yaml:21: ${right}`, `chapter.yaml:21: ${right}`]);
  });

  it('of a printed value cannot be fact checks', async () => {
    const { problems } = await bookWith(...bothNotes('<Note id="er-rate" kind="fact-check"'));
    expect(problems.map(({ line, what }) => `${line}: ${what}`)).toEqual([
      `21: the note "er-rate" of ${paths['en.mdx']} is a fact-check, which cannot explain a printed number`,
      `21: the note "er-rate" of ${paths['zh.mdx']} is a fact-check, which cannot explain a printed number`,
    ]);
  });

  it('have ids of their own', async () => {
    const twice = ['<Figure ', `${noteHeading} title="T">\n\nT\n\n</Note>\n\n<Figure `] as const;
    const right = 'id="er-rate-2"';
    expect(await found(['en.mdx', ...twice], ['zh.mdx', ...twice])).toEqual([
      `en.mdx:31: ${right}`,
      `zh.mdx:31: ${right}`,
    ]);
  });
});

describe('exercises', () => {
  it('that are declared stand in both languages', async () => {
    const renamed = ['chapter.yaml', '  find-rate:', '  find-it:'] as const;
    expect(await found(renamed)).toEqual(
      expect.arrayContaining([
        'en.mdx:1: <Exercise id="find-it">…</Exercise>',
        'en.mdx:52: <Exercise id="find-it">',
        'zh.mdx:1: <Exercise id="find-it">…</Exercise>',
      ]),
    );
  });

  it('say something to each declared misconception, and to no other', async () => {
    const of = '<Misconception of="annualRateOnCapitalApplied"';
    expect(await found(['zh.mdx', of, '<Misconception of="annualRateOnCapital"'])).toEqual([
      'zh.mdx:52: <Misconception of="annualRateOnCapitalApplied">…</Misconception>',
      'zh.mdx:56: <Misconception of="annualRateOnCapitalApplied">, or add annualRateOnCapital to the misconceptions in chapter.yaml',
    ]);
  });

  it('share no id with an example', async () => {
    const renamed = ['chapter.yaml', '  find-rate:', '  capital-a:'] as const;
    expect(await found(renamed)).toContain('chapter.yaml:52: capital-a-exercise:');
  });
});

describe('files', () => {
  it('of both languages exist', async () => {
    const { problems } = await bookWith(['zh.mdx']);
    expect(problems).toEqual([
      { file: paths['zh.mdx'], line: 1, what: 'this file is missing', right: 'the chapter in Chinese' },
    ]);
  });

  it.each([
    'chapter.yaml',
    'en.mdx',
    'glossary.yaml',
    'bibliography.json',
    'contents.yaml',
    'part.yaml',
  ] as const)('are missed by name: %s', async (file) => {
    const { problems } = await bookWith([file]);
    expect(problems.map((problem) => problem.file)).toEqual([paths[file]]);
  });

  it('of YAML are valid YAML', async () => {
    expect(await found(['chapter.yaml', 'minutes: 5', 'minutes: [5'])).toContain(
      'chapter.yaml:6: valid YAML',
    );
  });

  it('of JSON are valid JSON, not merely valid YAML', async () => {
    expect(await found(['bibliography.json', 'II" }', 'II" },'])).toEqual([
      'bibliography.json:1: valid JSON',
    ]);
  });

  it('of a part belong to a part of the contents', async () => {
    expect(await found(['contents.yaml', 'id: turnover', 'id: turn'])).toContain(
      'turnover.yaml:1: content/parts/turn.yaml',
    );
  });

  it.each([
    [
      'a computed number',
      ['part.yaml', 'How often?', 'Yields 1000%?'],
      'turnover.yaml:1: write numbers in words; only years stand in figures',
    ],
    [
      'a third sentence',
      ['chapter.yaml', 'So.', 'So. So! So?'],
      'chapter.yaml:60: one or two sentences, no more',
    ],
  ] as const)('give a reader no %s as text', async (_, change, problem) => {
    expect(await found([...change])).toEqual([problem]);
  });

  it('name each work once', async () => {
    const twice = '{ "id": "marx-1885", "type": "book", "title": "Das Kapital II" }';
    expect(await found(['bibliography.json', twice, `${twice},\n  ${twice}`])).toEqual([
      'bibliography.json:3: "id": "marx-1885-2"',
    ]);
  });

  it('stand in the table of contents', async () => {
    expect(await found(['contents.yaml', 'slug: annual-rate', 'slug: another'])).toEqual([
      'contents.yaml:3: - { slug: annual-rate, title: { en: …, zh: … }, question: { en: …, zh: … } }',
    ]);
  });
});

it('lists every problem, by file and line', async () => {
  expect(
    await found(
      ['zh.mdx', '<Term id="turnover">', '<Term id="turnvoer">'],
      ['zh.mdx', 'as="mixed"', 'as="mixt"'],
      ['chapter.yaml', 'announce: [annualRate]', 'announce: [rate]'],
    ),
  ).toEqual([
    'chapter.yaml:18: announce: [turnovers]',
    'zh.mdx:5: <Out of="capital-a.turnovers" as="mixed"/>',
    'zh.mdx:11: <Term id="turnover">',
  ]);
});
