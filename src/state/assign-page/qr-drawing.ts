// The drawing of a QR code: as SVG for the page, and in dots for a picture. Fetched when a code is asked for.
import { pathOf, type QrCode, sideOf } from '~/assignments/qr-code.ts';
import { make } from '../shell/make-element.ts';

export { longestInCode, type QrCode, qrCodeOf } from '~/assignments/qr-code.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** How many dots a square has in the picture that is saved. */
const dots = 8;

/** Dark on white whatever the page's colours are: a telephone expects it so. */
export function svgOf(code: QrCode, label: string): SVGSVGElement {
  const side = `${sideOf(code)}`;
  const part = (name: string, attributes: Readonly<Record<string, string>>): SVGElement => {
    const element = document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', `0 0 ${side} ${side}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('shape-rendering', 'crispEdges');
  svg.append(
    part('rect', { width: side, height: side, fill: '#fff' }),
    part('path', { d: pathOf(code), fill: '#000' }),
  );
  return svg;
}

/** The same in dots. */
export function canvasOf(code: QrCode): HTMLCanvasElement {
  const side = sideOf(code) * dots;
  const canvas = make('canvas', { width: `${side}`, height: `${side}` });
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, side, side);
  context.fillStyle = '#000';
  context.scale(dots, dots);
  context.fill(new Path2D(pathOf(code)));
  return canvas;
}
