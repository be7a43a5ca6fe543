// The link as a QR code: which squares are dark. A code that a telephone could not read from a screen or from paper is not
// made; then the link has to be sent.
import { encode } from 'uqr';

/** The squares by row, without the quiet margin around them. */
export type QrCode = readonly (readonly boolean[])[];

/** How many squares of margin a code needs on every side. */
export const quietMargin = 4;

/** Bytes of the longest link that becomes a code: it has 117 squares to a side, as many as can be read with ease. */
export const longestInCode = 1200;

/** The code of a text; `undefined` when the text is too long for one. */
export function qrCodeOf(text: string): QrCode | undefined {
  if (new TextEncoder().encode(text).length > longestInCode) return undefined;
  return encode(text, { ecc: 'L', boostEcc: true, border: 0 }).data;
}

/** The outline of all dark squares as the path of an SVG whose unit is one square; the margin is part of it. */
export const pathOf = (code: QrCode): string =>
  code
    .flatMap((row, y) =>
      row.map((isDark, x) => (isDark ? `M${x + quietMargin} ${y + quietMargin}h1v1h-1z` : '')),
    )
    .join('');

/** How many squares the picture has to a side, with its margin. */
export const sideOf = (code: QrCode): number => code.length + 2 * quietMargin;
