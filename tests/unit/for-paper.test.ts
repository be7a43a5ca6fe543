// A page's text made fit for paper and e-book: what only works on a screen is gone, and every link leads somewhere or is words.
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { paperMessages } from '~/i18n/paper-messages.ts';
import { answersApart } from '~/paper/answers.ts';
import { forPaper } from '~/paper/for-paper.ts';
import { placeOf, relinked, withPrefixedIds } from '~/paper/links.ts';

const main = (html: string): Element => {
  const found = select('main', fromHtml(`<main>${html}</main>`));
  if (!found) throw new Error('no main');
  return found;
};
const onPaper = (html: string): string => toHtml(forPaper(main(html), '/en/glossary/'));
const textIn = (html: string): readonly ElementContent[] => main(html).children;

describe('on paper', () => {
  it('a number that could be changed is plain text', () => {
    const field = '<span class="in"><input class="number" data-of="a.wages" value="1,200" readonly></span>';
    expect(onPaper(`<p>£${field} a week</p>`)).toBe(
      '<p>£<span class="in"><span class="given">1,200</span></span> a week</p>',
    );
  });

  it('a term leads to the glossary, and its card is gone', () => {
    const term = '<button class="term is-variable" popovertarget="term-variable-capital">wages</button>';
    expect(onPaper(`<p>${term}<span popover id="term-variable-capital">card</span></p>`)).toBe(
      '<p><a class="term is-variable" href="/en/glossary/#variable-capital">wages</a></p>',
    );
  });

  it('what was folded lies open under its title', () => {
    expect(
      onPaper('<details class="steps"><summary>Step by step</summary><ol><li>1</li></ol></details>'),
    ).toBe('<div class="steps fold"><p class="fold-title">Step by step</p><ol><li>1</li></ol></div>');
  });

  it('nothing stands that is hidden, pressed or filled in, nor the box it stood in', () => {
    const page =
      '<p hidden>no</p><div class="switch"><button>Whole year</button></div><div><button>x</button></div><form>f</form><p>yes</p>';
    expect(onPaper(page)).toBe('<p>yes</p>');
  });

  it('the answers to choose from stay, without what is said to them and the form', () => {
    const choice =
      '<fieldset class="exercise-choices"><legend>Choose one.</legend><div class="exercise-choice"><input id="a" type="radio"><label class="exercise-choice-text" for="a">Yes</label><div class="exercise-said" aria-live="polite"></div><div data-explanation hidden>No.</div></div></fieldset><form>f</form>';
    expect(onPaper(choice)).toMatch(/<legend>Choose one\.<\/legend>.*Yes/);
    expect(onPaper(choice)).not.toMatch(/No\.|input|form|exercise-said/);
  });

  it('a note comes before its paragraph', () => {
    const noted = '<div class="noted"><p>text</p><aside class="note">note</aside></div>';
    expect(onPaper(noted)).toBe('<aside class="note">note</aside><p>text</p>');
  });
});

describe('of an exercise, on paper', () => {
  const said = '<div class="exercise-said" data-said="x"></div>';

  it('the answers to choose from stand below the question, and nothing that is said to them', () => {
    const choice = (words: string) =>
      `<div class="exercise-choice"><input id="c" type="radio"><label for="c">${words}</label>${said}<div data-explanation hidden><p>Why.</p></div></div>`;
    const form = `<form class="exercise-answer"><fieldset class="exercise-choices"><legend>Choose one.</legend>${choice('More.')}${choice('Less.')}</fieldset><button>Check</button></form>`;
    expect(onPaper(`<p>More or less?</p>${form}`)).toMatch(
      /^<p>More or less\?<\/p><ul class="exercise-choices"><li><span>More\.<\/span><\/li><li><span>Less\.<\/span><\/li><\/ul>$/,
    );
  });

  it('the steps that are asked for stand below the question, without their boxes', () => {
    const step = `<li><label for="s">Sales</label><input id="s" type="text" data-part="sales">${said}</li>`;
    const form = `<form class="exercise-answer"><ol class="exercise-steps" role="list">${step}</ol><p>How to write it.</p></form>`;
    expect(onPaper(`<p>How much?</p>${form}`)).toMatch(
      /^<p>How much\?<\/p><ol class="exercise-steps"><li><span>Sales<\/span><\/li><\/ol>$/,
    );
  });
});

describe('guesses and exercises', () => {
  const guess = `<div class="guess" data-guess="more"><div class="guess-question"><p>More?</p></div>
    <div class="guess-option"><span>Yes</span><p class="guess-verdict"><span>Not this one.</span></p></div>
    <div class="guess-feedback"><div><p>It waits.</p></div></div>
    <div class="guess-option is-right"><span>No</span><p class="guess-verdict"><span>That is it.</span></p></div>
    <div class="guess-answer"><div><p class="guess-label">Answer</p><p>Just as much.</p></div></div></div>`;
  const { text, answers } = answersApart(textIn(guess), paperMessages.en);

  it('keep their answers for the end of the chapter', () => {
    const asked = toHtml([...text]);
    expect(asked).toContain('A. Yes');
    expect(asked).not.toMatch(/Just as much|It waits|That is it/);
    expect(asked).toContain('href="#answer-more"');
  });

  it('say there which option is right, and lead back', () => {
    const given = toHtml(answers ?? []);
    expect(given).toContain('<b>A. Not this one.</b> It waits.');
    expect(given).toContain('<b>B. That is it.</b>');
    expect(given).toContain('<b>Answer:</b> Just as much.');
    expect(given).toContain('href="#answer-more-from"');
  });
});

describe('links', () => {
  const whereabouts = ({ path, fragment }: { path: string; fragment: string }): string | undefined =>
    path === 'en/claims/' ? `claims.xhtml#${fragment}` : undefined;
  const linked = (html: string): string =>
    toHtml(relinked(textIn(html), 'en/turnover/annual-rate/', '/book/', whereabouts));

  it('of the site become links of the edition, or words where it has no such page', () => {
    expect(linked('<a href="/book/en/claims/#c1">C1</a>')).toBe('<a href="claims.xhtml#c1">C1</a>');
    expect(linked('<p>see <a href="/book/en/models/x/">the model</a></p>')).toBe('<p>see the model</p>');
  });

  it('to other places stay as they are', () => {
    const elsewhere = '<a href="https://example.org/x">there</a>';
    expect(linked(elsewhere)).toBe(elsewhere);
    expect(placeOf('https://example.org/book/en/', 'en/', '/book/')).toBeUndefined();
  });

  it('within a page name the page, and numbers in them are left out', () => {
    expect(placeOf('#a-year?x.y=3', 'en/turnover/annual-rate/', '/book/')).toEqual({
      path: 'en/turnover/annual-rate/',
      fragment: 'a-year',
      query: '',
    });
  });

  it('of drawings and labels follow the ids of their chapter', () => {
    const svg =
      '<svg aria-labelledby="t d"><title id="t">x</title><use href="#dot"></use><rect fill="url(#dots)"></rect></svg>';
    const prefixed = toHtml(withPrefixedIds(textIn(svg), 'rate--'));
    expect(prefixed).toContain('aria-labelledby="rate--t rate--d"');
    expect(prefixed).toContain('<use href="#rate--dot">');
    expect(prefixed).toContain('fill="url(#rate--dots)"');
  });
});
