// Everything an author may use inside a chapter's MDX, by the name it has there.

import Choice from './exercises/Choice.astro';
import Exercise from './exercises/Exercise.astro';
import Explanation from './exercises/Explanation.astro';
import Hint from './exercises/Hint.astro';
import Misconception from './exercises/Misconception.astro';
import Solution from './exercises/Solution.astro';
import Figure from './figures/Figure.astro';
import Cite from './notes/Cite.astro';
import Claim from './notes/Claim.astro';
import Mark from './notes/Mark.astro';
import Note from './notes/Note.astro';
import References from './notes/References.astro';
import Term from './notes/Term.astro';
import Eq from './numbers/Eq.astro';
import Example from './numbers/Example.astro';
import In from './numbers/In.astro';
import Out from './numbers/Out.astro';
import Refused from './numbers/Refused.astro';
import Steps from './numbers/Steps.astro';
import When from './numbers/When.astro';
import Answer from './text/Answer.astro';
import CaptionedTable from './text/CaptionedTable.astro';
import Cell from './text/Cell.astro';
import Feedback from './text/Feedback.astro';
import Formula from './text/Formula.astro';
import Guess from './text/Guess.astro';
import HeaderCell from './text/HeaderCell.astro';
import Option from './text/Option.astro';
import Question from './text/Question.astro';
import Summary from './text/Summary.astro';
import Table from './text/Table.astro';

/** Handed to each chapter's content. Lower-case names are how Markdown's own elements are set. */
export const authorComponents = {
  Answer,
  CaptionedTable,
  Choice,
  Cite,
  Claim,
  Eq,
  Example,
  Exercise,
  Explanation,
  Feedback,
  Figure,
  Guess,
  Hint,
  In,
  Mark,
  Misconception,
  Note,
  Option,
  Out,
  Question,
  References,
  Refused,
  Solution,
  Steps,
  Summary,
  Term,
  When,
  math: Formula,
  table: Table,
  td: Cell,
  th: HeaderCell,
};
