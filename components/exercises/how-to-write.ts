// How the numbers of an exercise may be written, in words: from the same forms, tolerances and wishes that mark them.
import { formExamples } from '~/calc/exercises/accepted-forms.ts';
import type { Blank } from '~/calc/exercises/definition.ts';
import { isRate, toleranceOf } from '~/calc/exercises/variants.ts';
import type { Exact } from '~/calc/kernel/exact.ts';
import type { LiveQuantity } from '~/calc/kernel/live-model.ts';
import { show, showWithUnit } from '~/calc/kernel/show.ts';
import { exerciseLabels } from '~/i18n/exercise-messages.ts';
import type { Language } from '~/i18n/languages.ts';
import { fill } from '~/i18n/live-messages.ts';

type AskedNumber = Pick<Blank, 'tolerance' | 'simplest'> & Pick<LiveQuantity, 'label' | 'unit'>;

/** The sentences below the boxes of an exercise. */
export function howToWrite(blanks: readonly AskedNumber[], language: Language): string {
  const labels = exerciseLabels[language];
  const kinds = [...new Set(blanks.map(({ unit }) => isRate(unit)))];
  const forms = kinds.map((isRateAsked) => {
    const given = formExamples(isRateAsked);
    const examples = [given.slice(0, -1).join(labels.listSeparator), given.at(-1)].join(labels.lastSeparator);
    return fill(isRateAsked ? labels.formsOfRate : labels.formsOfAmount, { examples });
  });
  const isAlone = blanks.length === 1;
  const about = ({ label }: AskedNumber, sentence: string): string =>
    isAlone ? sentence : fill(labels.aboutOne, { quantity: label[language], sentence });
  const wishes = blanks.flatMap((blank) => {
    const tolerance = toleranceOf(blank);
    const near = tolerance && inWords(tolerance, blank.unit, language);
    return [
      ...(near ? [about(blank, fill(labels.withinTolerance, { tolerance: near }))] : []),
      ...(blank.simplest ? [about(blank, labels.lowestTerms)] : []),
    ];
  });
  return [...forms, ...wishes].join(language === 'zh' ? '' : ' ');
}

const inWords = (tolerance: Exact, unit: LiveQuantity['unit'], language: Language): string =>
  isRate(unit) ? show(tolerance, unit.style, language) : showWithUnit(tolerance, unit, language);
