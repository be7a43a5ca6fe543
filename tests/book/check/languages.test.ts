// What the check finds when the two languages of a chapter do not tell the same.
import { describe, expect, it } from 'vitest';
import { bookWith, found, paths } from './small-book.ts';

const noteHeading = '<Note id="er-rate" kind="erratum"';

describe('the two languages', () => {
  it.each([
    ['a number', '<Steps of="capital-a.annualRate"/>', '<Steps of="capital-b.surplusValuePerWeek"/>'],
    ['the other side of a condition', 'above="capital-b.annualRate"', 'above="1"'],
  ])('show the same in each section: %s', async (_, from, to) => {
    const { problems } = await bookWith(['zh.mdx', from, to]);
    expect(problems.map(({ line, what }) => `${line}: ${what}`)).toEqual([
      to.includes('capital-b')
        ? '1: this section lacks capital-b.surplusValuePerWeek, which stands in zh.mdx:23'
        : '1: this section lacks capital-b.annualRate, which stands in en.mdx:25',
    ]);
  });

  it('may show a number with another component', async () => {
    const changed = '<In of="capital-a.weeklyVariableCapital"/>';
    expect(await found(['zh.mdx', changed, `${changed.replace('In', 'Out')} ${changed}`])).toEqual([]);
  });

  it.each([
    ['a note', noteHeading, '<Note id="er-other" kind="erratum"', 'Note'],
    ['an example', '<Example of="capital-b">', '<Example of="capital-a">', 'Example'],
    ['a figure', '<Figure id="years"/>', '<Figure id="yeas"/>', 'Figure'],
    ['a guess', '<Guess id="guess-rate">', '<Guess id="guess-other">', 'Guess'],
  ])('have the same things in the same order: %s', async (_, from, to, name) => {
    const { problems } = await bookWith(['zh.mdx', from, to]);
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: paths['zh.mdx'],
        what: expect.stringMatching(`this section lacks the ${name} of en.mdx:`),
      }),
    );
  });

  it('keep the order of their examples', async () => {
    expect(
      await found(
        ['zh.mdx', '<Example of="capital-a">', '<Example of="capital-x">'],
        ['zh.mdx', '<Example of="capital-b">', '<Example of="capital-a">'],
        ['zh.mdx', '<Example of="capital-x">', '<Example of="capital-b">'],
      ),
    ).toEqual(['zh.mdx:9: <Example of="capital-a">']);
  });

  it('agree on the kind of each note', async () => {
    expect(await found(['zh.mdx', noteHeading, '<Note id="er-rate" kind="critique"'])).toEqual([
      'zh.mdx:3: <Note id="er-rate" kind="erratum" title="两个率">',
    ]);
  });

  it('agree on the right option of each guess', async () => {
    const changes = [
      ['zh.mdx', '<Option right>', '<Option>'],
      ['zh.mdx', '<Option>', '<Option right>'],
    ] as const;
    expect(await found(...changes)).toEqual(['zh.mdx:37: <Option> <Option right>']);
  });

  it('have the same headings', async () => {
    expect(await found(['en.mdx', '<Steps', '### More\n\n<Steps'])).toEqual(['zh.mdx:35: ### 练习']);
    expect(await found(['zh.mdx', '<Guess', '### 更多\n\n<Guess'])).toEqual(['en.mdx:62: ### …']);
  });

  it('cite the same works', async () => {
    expect(await found(['zh.mdx', ' <Cite id="marx-1885" at="MEW 24"/>', ''])).toEqual([
      'zh.mdx:1: <Cite id="marx-1885" at="MEW 24"/>',
    ]);
  });

  it('explain the same terms', async () => {
    expect(await found(['zh.mdx', '<Term id="turnover">*n*</Term>', '周转'])).toEqual([
      'zh.mdx:1: <Term id="turnover">',
    ]);
  });

  it('say of a letter that they write differently what it stands for', async () => {
    const { problems } = await bookWith(['en.mdx', '$n = 1$', '$G = 1$ and $M = 1$']);
    expect(problems).toEqual([
      {
        file: paths['en.mdx'],
        line: 17,
        what: expect.stringMatching(/^the letter M in \$M = 1\$ could be several things/),
        right: '\\sym{money-capital} if it is that, \\printed{M} if it is to stay M in both symbols',
      },
    ]);
    expect(
      await found(['en.mdx', '$n = 1$', '$\\sym{money-capital} = 1$ and $\\printed{M}$ and $S = 1$']),
    ).toEqual([]);
  });

  it('are not told again what stands in a missing note', async () => {
    const { problems } = await bookWith(
      ['zh.mdx', noteHeading, '<Note id="er-other" kind="erratum"'],
      ['zh.mdx', '<Mark of="er-rate"/>', '<Mark of="er-other"/>'],
      ['zh.mdx', '<Out of="capital-a.turnovers" as="mixed"/>', ''],
    );
    expect(problems.map(({ what }) => what)).not.toContainEqual(
      expect.stringContaining('capital-a.turnovers'),
    );
  });

  it('are not asked for what is mistyped in the other', async () => {
    const problems = await found(
      ['en.mdx', '<Out of="capital-a.turnovers"', '<Out of="capital-a.turnover"'],
      ['en.mdx', '<Cite id="marx-1885"', '<Cite id="marx-1884"'],
    );
    expect(problems.filter((problem) => problem.startsWith('zh.mdx'))).toEqual([]);
  });
});
