// The numbers of a page in its address. They stand in the fragment, after a "?": "#capital-a?capital-a.weeklyVariableCapital=120".
// The fragment never reaches a server, so a link of any length still opens the page and tells nobody what was changed.
// It is read with the number grammar of the fields, so that it can be written by hand.
import { generatorVersion } from '~/calc/exercises/random.ts';
import { exactText } from '~/calc/kernel/exact.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import { withoutAssignment } from './assignment/carried.ts';
import type { Differences, RefusedDifference } from './store.ts';

/** The version of the address's form. An address without `v` is of version 1. */
const version = 1;

/** Longer fragments are not read: a hundred changed numbers take less. */
const longest = 8192;

/** What an address asks for. */
export interface Link {
  /** The element to scroll to; empty when none is named. */
  readonly anchor: string;
  readonly differences: Differences;
  /** From which the exercises' numbers are drawn. */
  readonly seed: string | undefined;
  readonly refused: readonly RefusedDifference[];
  readonly isTooLong: boolean;
  readonly isNewer: boolean;
}

/** Reads a fragment, with or without "#". Never throws. */
export function readLink(address: string): Link {
  // What follows ":~:" is for the browser: words to scroll to. An assignment that goes along is longer than any numbers.
  const fragment = withoutAssignment(address.replace(/:~:.*/s, '')).replace(/^#/, '');
  const [anchor = '', ...rest] = fragment.slice(0, longest).split('?');
  const isTooLong = fragment.length > longest;
  const differences = new Map<string, string>();
  const refused: RefusedDifference[] = [];
  let seed: string | undefined;
  let isNewer = false;
  for (const [name, text] of isTooLong ? [] : new URLSearchParams(rest.join('?'))) {
    if (name === 'v') isNewer ||= Number(text) > version;
    else if (name === 'g') isNewer ||= Number(text) > generatorVersion;
    else if (name === 'seed') seed = text.slice(0, 64) || undefined;
    else {
      const number = readNumber(text);
      if (number.ok) differences.set(name, exactText(number.value));
      else refused.push({ binding: name, text, reason: 'unreadable' });
    }
  }
  return { anchor, differences, seed, refused, isTooLong, isNewer };
}

/** The fragment for these numbers, with "#"; empty when there is neither an anchor nor a number. */
export function writeLink(anchor: string, differences: Differences): string {
  const parts = [...differences].map(
    ([binding, text]) => `${encodeURIComponent(binding)}=${encodeExact(text)}`,
  );
  const query = parts.length > 0 ? `?${parts.join('&')}` : '';
  return anchor || query ? `#${anchor}${query}` : '';
}

/** The fragment that gives the exercises the numbers of a seed, with "#"; it says which generator drew them. */
export const writeSeedLink = (anchor: string, seed: string): string =>
  `#${anchor}?seed=${encodeURIComponent(seed)}&g=${generatorVersion}`;

/** "25/2" stays readable: a slash needs no escape in a fragment. */
const encodeExact = (text: string): string => encodeURIComponent(text).replaceAll('%2F', '/');
