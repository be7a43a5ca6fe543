/// <reference types="astro/client" />
// What a page tells the components inside it.

declare namespace App {
  interface Locals {
    page: import('./book/page-context.ts').PageContext;
  }
}

// For `tsc`, which cannot read .astro files; `astro check` finds their real types.
declare module '*.astro' {
  const component: (props: Readonly<Record<string, unknown>>) => unknown;
  export default component;
}
