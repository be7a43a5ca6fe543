// Any text at all, halves of characters included. fast-check's own unit "binary" takes seconds to begin.
import fc from 'fast-check';

export const anyText = (longest: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff)), { maxLength: longest })
    .map((units) => String.fromCharCode(...units));
