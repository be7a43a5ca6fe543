// Elements made by script, in one line each. Text is always text: nothing that comes from an address, a storage or a file can
// become markup here.

/** What an element gets besides its children: attributes by name; a function is listened with. */
export type Attributes = Readonly<Record<string, string | boolean | undefined | ((event: Event) => void)>>;

/**
 * An element. `make('button', { type: 'button', click: close }, 'Close')`
 * @param attributes `true` stands without a value; `false` and `undefined` are left out
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** A button that does one thing. */
export const makeButton = (label: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement =>
  make('button', { type: 'button', click: act, ...attributes }, label);
