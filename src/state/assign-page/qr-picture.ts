// The QR code of the student's link, drawn as SVG, and saved as a picture.
import { longestInCode, pathOf, type QrCode, qrCodeOf, sideOf } from '~/assignments/qr-code.ts';
import { assignMessages } from '~/i18n/assign-messages.ts';
import { saveFile } from '../save-file.ts';
import { make, makeButton } from '../shell/make-element.ts';
import { fileName } from './file-name.ts';
import { fold } from './fold.ts';
import type { HandingOut } from './handing-out.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** How many dots a square has in the picture that is saved. */
const dots = 8;

export function qrCode(handing: HandingOut): HTMLElement {
  const { handOut: words } = assignMessages[handing.pageLanguage];
  const place = make('div', { class: 'qr-code' });
  const outcome = make('p', { class: 'outcome', role: 'status' });
  let code: QrCode | undefined;
  const saveSvg = (): void => {
    const svg = place.querySelector('svg');
    if (svg)
      saveFile(fileName(handing.now(), 'svg'), new XMLSerializer().serializeToString(svg), 'image/svg+xml');
  };
  const savePng = (): void => {
    const canvas = code && drawn(code);
    canvas?.toBlob((picture) => {
      if (picture) saveFile(fileName(handing.now(), 'png'), picture, 'image/png');
    });
  };
  const buttons = make(
    'p',
    { class: 'buttons' },
    makeButton(words.saveSvg, saveSvg),
    makeButton(words.savePng, savePng),
  );
  return fold(handing, words.qr, [place, outcome, buttons], ({ link, assignment }) => {
    code = qrCodeOf(link);
    buttons.hidden = code === undefined;
    place.replaceChildren(...(code ? [picture(code, words.qrAlt(assignment.title || assignment.key))] : []));
    outcome.textContent = code ? '' : words.qrTooLong(longestInCode);
  });
}

/** Dark on white whatever the page's colours are: a telephone expects it so. */
function picture(code: QrCode, label: string): SVGSVGElement {
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

function drawn(code: QrCode): HTMLCanvasElement {
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
