// The symbols in the formulas of a chapter's prose: each letter that English and Chinese write differently stands for a
// quantity of the chapter, or the author says what it stands for. So the switch of symbols never takes one for another.
import { type Language, languages } from '~/i18n/languages.ts';
import { mathml } from '../equation.ts';
import type { Problem } from '../problem.ts';
import { markFormula, type SymbolsOfChapter, symbolsOfChapter } from '../symbols/in-prose.ts';
import { notions } from '../symbols/notions.ts';
import { notionsNamedIn, withNotions } from '../symbols/prose-macros.ts';
import { meant } from './corrected.ts';
import type { ChapterMaterial } from './material.ts';
import type { MdxFile, MdxFormula } from './mdx-file.ts';

/** Letters that could be two things, and names that the glossary has no symbol for. */
export const checkSymbols = ({ models, prose }: ChapterMaterial): readonly Problem[] =>
  languages.flatMap((language) => {
    const file = prose[language];
    if (!file || file.formulas.length === 0) return [];
    const chapter = symbolsOfChapter(models, language);
    return file.formulas.flatMap((formula) => checkFormula(formula, file, chapter));
  });

function checkFormula(
  { source, line }: MdxFormula,
  { file }: MdxFile,
  chapter: SymbolsOfChapter,
): readonly Problem[] {
  const known = notions().map(({ id }) => id);
  const unknown = notionsNamedIn(source).filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    return unknown.map((id) => ({
      file,
      line,
      what: `the glossary has no symbol of "${id}"`,
      right: `\\sym{${meant(id, known, 'id')}}`,
    }));
  }
  const html = inside(source, chapter.language);
  if (html === undefined) return [];
  const { undecided } = markFormula(html, chapter);
  const letters = new Map(undecided.map((one) => [one.letter, one.notion]));
  return [...letters].map(([letter, notion]) => ({
    file,
    line,
    what: `the letter ${letter} in $${source.trim()}$ could be several things, and English and Chinese may write it differently`,
    right: `${notion ? `\\sym{${notion}} if it is that, ` : ''}\\printed{${letter}} if it is to stay ${letter} in both symbols`,
  }));
}

/** What stands in the <math> of a formula; `undefined` where KaTeX cannot set it, which the build says by itself. */
function inside(source: string, language: Language): string | undefined {
  try {
    const html = mathml(() => withNotions(source, language), language);
    return /^<math[^>]*>(.*)<\/math>$/s.exec(html)?.[1];
  } catch {
    return undefined;
  }
}
