// Makes an island of the static page live. Stands in for the client of @astrojs/preact: the book's islands take plain
// props, neither slots nor signals, and the code for those would be a page's largest single saving.
import { type ComponentType, h, hydrate } from 'preact';

export default (element: HTMLElement) =>
  (Component: ComponentType, props: Readonly<Record<string, unknown>>): void => {
    if (element.hasAttribute('ssr')) hydrate(h(Component, props), element);
  };
