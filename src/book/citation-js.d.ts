// What the book uses of citation-js, which brings no types of its own.

declare module '@citation-js/core' {
  /** Works in CSL-JSON, read from data or from any text whose format a plugin knows. */
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: 'bibtex' | 'ris'): string;
  }
  export const plugins: {
    readonly config: { get(name: string): { readonly format: Record<string, boolean> } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
