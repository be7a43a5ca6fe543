// The QR code of the student's link, and buttons that save it as a picture.
import { assignMessages } from '~/i18n/assign-messages.ts';
import { saveFile } from '../save-file.ts';
import { make, makeButton } from '../shell/make-element.ts';
import { fileName } from './file-name.ts';
import { fold } from './fold.ts';
import type { HandedOut, HandingOut } from './handing-out.ts';

export function qrCode(handing: HandingOut): HTMLElement {
  const { handOut: words } = assignMessages[handing.pageLanguage];
  const place = make('div', { class: 'qr-code' });
  const outcome = make('p', { class: 'outcome', role: 'status' });
  const saveSvg = (): void => {
    const svg = place.querySelector('svg');
    if (svg)
      saveFile(fileName(handing.now(), 'svg'), new XMLSerializer().serializeToString(svg), 'image/svg+xml');
  };
  const savePng = async (): Promise<void> => {
    const { canvasOf, qrCodeOf } = await import('./qr-drawing.ts');
    const now = handing.now();
    const code = qrCodeOf(now.link);
    if (!code) return;
    canvasOf(code).toBlob((picture) => {
      if (picture) saveFile(fileName(now, 'png'), picture, 'image/png');
    });
  };
  const buttons = make(
    'p',
    { class: 'buttons' },
    makeButton(words.saveSvg, saveSvg),
    makeButton(words.savePng, savePng),
  );
  const show = async ({ link, assignment }: HandedOut): Promise<void> => {
    const { longestInCode, qrCodeOf, svgOf } = await import('./qr-drawing.ts');
    // By now it may be another link.
    if (link !== handing.now().link) return;
    const code = qrCodeOf(link);
    buttons.hidden = code === undefined;
    place.replaceChildren(...(code ? [svgOf(code, words.qrAlt(assignment.title || assignment.key))] : []));
    outcome.textContent = code ? '' : words.qrTooLong(longestInCode);
  };
  return fold(handing, words.qr, [place, outcome, buttons], show);
}
