// The vocabulary of MDX: the components an author may use, with the attributes each must and may have.
// Checks that every component and attribute written in a chapter is one of them, and that no other code stands there.
import { comparisonNames } from '~/state/condition.ts';
import type { Problem } from '../problem.ts';
import { correctedTag, meant } from './corrected.ts';
import { type ChapterMaterial, proseOf } from './material.ts';
import type { MdxElement, MdxFile } from './mdx-file.ts';

interface Attributes {
  readonly needs?: readonly string[];
  readonly may?: readonly string[];
}

/** Each component by name. A test compares this with the components themselves. */
export const vocabulary: Readonly<Record<string, Attributes>> = {
  Answer: {},
  CaptionedTable: { needs: ['caption'] },
  Choice: { needs: ['id'] },
  Cite: { needs: ['id'], may: ['at', 'bare'] },
  Claim: { needs: ['id'] },
  Eq: { needs: ['of'], may: ['form', 'by'] },
  Example: { needs: ['of'] },
  Exercise: { needs: ['id'] },
  Explanation: {},
  Feedback: {},
  Figure: { needs: ['id'] },
  Guess: { needs: ['id'] },
  Hint: {},
  In: { needs: ['of'] },
  Mark: { needs: ['of'] },
  Misconception: { needs: ['of'], may: ['step'] },
  Note: { needs: ['id', 'kind', 'title'] },
  Option: { may: ['right'] },
  Out: { needs: ['of'], may: ['as', 'sign'] },
  Question: {},
  References: {},
  Refused: { needs: ['id'] },
  Solution: {},
  Steps: { needs: ['of'] },
  Summary: {},
  Term: { needs: ['id'] },
  When: { needs: ['of'], may: ['block', ...comparisonNames] },
};

/** HTML's own elements, such as `<table>`, are an author's to use; they begin with a small letter. */
const isComponent = ({ name }: MdxElement): boolean => /^[A-Z]/.test(name);

/** Unknown components and attributes, missing attributes, and code. */
export const checkVocabulary = (material: ChapterMaterial): readonly Problem[] =>
  proseOf(material).flatMap((prose) => [
    ...prose.elements.filter(isComponent).flatMap((element) => checkElement(element, prose)),
    ...prose.code.map(({ source, line }) => ({
      file: prose.file,
      line,
      what: `a chapter holds no code, such as ${firstLine(source)}`,
      right: codeHint(source),
    })),
  ]);

function checkElement(element: MdxElement, { file }: MdxFile): readonly Problem[] {
  const { name, line, attributes } = element;
  const known = vocabulary[name];
  if (!known) {
    const right = correctedTag(element, {}, meant(name, Object.keys(vocabulary), name));
    return [{ file, line, what: `there is no component <${name}>`, right }];
  }
  const { needs = [], may = [] } = known;
  const allowed = [...needs, ...may];
  const missing = needs.filter((attribute) => !attributes[attribute]);
  const unknown = Object.keys(attributes).filter((attribute) => !allowed.includes(attribute));
  // One name mistyped is both unknown and missing; it is reported once.
  const renamed = unknown.map((attribute) => {
    const right = meant(attribute, missing.length > 0 ? missing : allowed, '');
    const changes = { [attribute]: undefined, ...(right && { [right]: attributes[attribute] }) };
    const what = `<${name}> has no attribute "${attribute}"`;
    return { file, line, what, right: correctedTag(element, changes) };
  });
  if (renamed.length > 0 || missing.length === 0) return renamed;
  const filled = Object.fromEntries(missing.map((attribute) => [attribute, '…']));
  return [
    { file, line, what: `<${name}> needs ${missing.join(', ')}`, right: correctedTag(element, filled) },
  ];
}

const firstLine = (source: string): string => source.split('\n')[0] ?? '';

/** What to write instead of an import, a literal in braces, or another expression. */
function codeHint(source: string): string {
  if (/^(?:import|export)\b/.test(source)) return 'nothing: components need no import';
  const attribute = /^([\w-]+)=\{\s*["'`]?(.*?)["'`]?\s*\}$/.exec(source);
  if (attribute) return `${attribute[1]}="${attribute[2]}"`;
  return 'write "\\{" for a brace, <Out of="…"/> for a number';
}
