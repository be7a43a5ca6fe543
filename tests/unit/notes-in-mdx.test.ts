// Notes and citations as they are collected from a chapter's MDX.
import { describe, expect, test } from 'vitest';
import { elementsInMdx } from '~/book/elements-in-mdx.ts';
import { noteNamed, noteNames, notesInMdx } from '~/book/notes.ts';
import { ContentError } from '~/book/problem.ts';

const mdx = `A text<Mark of="er-b"/>.

<Note id="er-a" kind="erratum" title="First slip">

One.

</Note>
<Note
  id="src-a"
  kind="source"
  title='Where "it" stands'
>

Two.

</Note>

\`<Note id="in-code" kind="source" title="x">\` {/* <Note id="in-comment" kind="source" title="x"> */}

<Note id="er-b" kind="erratum" title="Second slip">Three.</Note>
`;

const problemsOf = (text: string) => {
  try {
    notesInMdx(text, 'en.mdx');
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
  }
  return [];
};

describe('notes of a chapter', () => {
  const notes = notesInMdx(mdx, 'en.mdx');

  test('are found in order, and code and comments hold none', () => {
    expect([...notes.keys()]).toEqual(['er-a', 'src-a', 'er-b']);
  });

  test('are numbered within their kind', () => {
    expect([...notes.values()].map(({ number }) => number)).toEqual([1, 1, 2]);
  });

  test('keep titles with quotation marks', () => {
    expect(notes.get('src-a')?.title).toBe('Where "it" stands');
  });

  test('are called by sign, kind, number and title in the language of the page', () => {
    const note = noteNamed(notes, 'er-b', 'en.mdx');
    expect(noteNames(note, 'en')).toEqual({
      sign: 'E2',
      kind: 'Erratum 2',
      ofMark: 'E2 Erratum: Second slip',
    });
    expect(noteNames(note, 'zh').ofMark).toBe('误2 勘误：Second slip');
  });

  test('that a mark names wrongly are answered with the nearest one', () => {
    expect(() => noteNamed(notes, 'er-bb', 'en.mdx')).toThrow('<Mark of="er-b"/>');
  });
});

describe('a faulty note is refused with its line and what would be right', () => {
  test('an unknown kind', () => {
    expect(problemsOf('\n\n<Note id="a" kind="eratum" title="T">x</Note>')).toMatchObject([
      { line: 3, right: '<Note id="a" kind="erratum" title="T">' },
    ]);
  });

  test('a missing title', () => {
    expect(problemsOf('<Note id="a" kind="source">x</Note>')).toHaveLength(1);
  });

  test('an id that occurs twice', () => {
    const twice = '<Note id="a" kind="source" title="T"/>\n<Note id="a" kind="source" title="U"/>';
    expect(problemsOf(twice)).toMatchObject([{ line: 2, right: 'id="a-2"' }]);
  });
});

test('an element with an expression among its attributes is found with its plain ones', () => {
  expect(elementsInMdx('<Cite id="marx-1885" bare at={page} />', 'Cite')).toEqual([
    { attributes: { id: 'marx-1885' }, line: 1 },
  ]);
});
