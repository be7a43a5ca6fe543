// Bytes as letters, digits, "-" and "_" (RFC 4648, base64url without padding): nothing on the way takes offence at them.

/** So many bytes become letters at once: a call takes no arguments without end. */
const pieceBytes = 8192;

/** The bytes in letters, however many they are. */
export function lettersOf(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    text += String.fromCharCode(...bytes.subarray(start, start + pieceBytes));
  }
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes of such letters. @throws DOMException for other signs, and for a length that no bytes have */
export const bytesOf = (letters: string): Uint8Array =>
  Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
