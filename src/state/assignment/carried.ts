// An assignment that the browser does not remember goes along in the addresses of the book's pages, after the "?" of the
// fragment with the changed numbers: "#capital-a?capital-a.workingPeriod=6&assignment=v%3D1%26…". It never reaches a server.

const name = 'assignment';

/** The parts of a fragment that stand after its "?". */
const split = (hash: string): readonly [anchor: string, parts: readonly string[]] => {
  const [anchor = '', ...rest] = hash.replace(/^#/, '').split('?');
  return [anchor, rest.join('?').split('&').filter(Boolean)];
};

const isCarrier = (part: string): boolean => part.startsWith(`${name}=`);

/** The assignment's link in a fragment, with or without "#". */
export function assignmentInAddress(hash: string): string | undefined {
  const part = split(hash)[1].find(isCarrier);
  try {
    return part === undefined ? undefined : decodeURIComponent(part.slice(name.length + 1)) || undefined;
  } catch {
    return undefined;
  }
}

/** The fragment without its assignment: the anchor and the numbers. */
export function withoutAssignment(hash: string): string {
  if (!hash.includes(`${name}=`)) return hash;
  const [anchor, parts] = split(hash);
  const others = parts.filter((part) => !isCarrier(part));
  const query = others.length > 0 ? `?${others.join('&')}` : '';
  return anchor || query ? `#${anchor}${query}` : '';
}

/** The fragment with an assignment in it, or as it is where there is none. */
export function withAssignment(hash: string, link: string | undefined): string {
  if (link === undefined) return withoutAssignment(hash);
  const [anchor, parts] = split(hash);
  const all = [...parts.filter((part) => !isCarrier(part)), `${name}=${encodeURIComponent(link)}`];
  return `#${anchor}?${all.join('&')}`;
}
