// A bar beside a number. It says nothing that the number does not say.

const svg = 'http://www.w3.org/2000/svg';
const width = 100;

/** @param share from 0 to 1 */
export function barElement({
  n,
  d,
}: {
  readonly n: number | bigint;
  readonly d: number | bigint;
}): SVGElement {
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('viewBox', `0 0 ${width} 10`);
  picture.setAttribute('class', 'bar');
  picture.setAttribute('aria-hidden', 'true');
  const filled = document.createElementNS(svg, 'rect');
  filled.setAttribute('height', '10');
  filled.setAttribute('width', `${Math.round((width * Number(n)) / Number(d))}`);
  picture.append(filled);
  return picture;
}
