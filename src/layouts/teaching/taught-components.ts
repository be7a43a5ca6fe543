// What the elements of a chapter are in the notes for teaching it: nothing stays but the exercises, with their questions
// and what they say to wrong answers.
import { authorComponents } from '@components/index.ts';
import Nothing from './Nothing.astro';
import Plain from './Plain.astro';
import TaughtExercise from './TaughtExercise.astro';
import TaughtExplanation from './TaughtExplanation.astro';
import Told from './Told.astro';

export const taughtComponents = {
  ...authorComponents,
  CaptionedTable: Nothing,
  Choice: Told,
  Cite: Nothing,
  Claim: Nothing,
  Eq: Nothing,
  Example: Nothing,
  Exercise: TaughtExercise,
  Explanation: TaughtExplanation,
  Figure: Nothing,
  Guess: Nothing,
  Hint: Nothing,
  Mark: Nothing,
  Misconception: Told,
  Note: Nothing,
  References: Nothing,
  Refused: Nothing,
  Solution: Told,
  Steps: Nothing,
  Summary: Nothing,
  Term: Plain,
};
