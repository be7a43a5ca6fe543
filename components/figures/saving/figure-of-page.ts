// A figure as it stands on the page, with the styles that the browser has settled for it, as they are in the light and on
// white paper. What a reader has hidden, chosen and changed is in it as it is.
import { properties, type Style, type Styled } from '../picture/styled.ts';

/** What is folded away or only works on a page. */
const skipped = 'details, button, script, style, [popover], .fields, .switch';

/** Reads a figure. */
export function figureOfPage(figure: HTMLElement): Styled {
  // Only for the moment in which the styles are read: nothing is drawn in between.
  const { style } = figure;
  style.colorScheme = 'light';
  style.color = 'var(--ink)';
  style.setProperty('--paper', '#fff');
  try {
    return styled(figure);
  } finally {
    for (const property of ['color-scheme', 'color']) style.removeProperty(property);
    style.removeProperty('--paper');
    if (figure.getAttribute('style') === '') figure.removeAttribute('style');
  }
}

function styled(element: Element): Styled {
  const computed = getComputedStyle(element);
  const found: Partial<Record<keyof Style, string>> = {};
  for (const property of properties) found[property] = computed.getPropertyValue(property);
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  if (element instanceof HTMLInputElement) {
    delete attributes['checked'];
    if (element.checked) attributes['checked'] = '';
  }
  return {
    tag: element.localName,
    attributes,
    style: found,
    children: [...element.childNodes].flatMap((child): (Styled | string)[] => {
      if (child instanceof Element) return child.matches(skipped) ? [] : [styled(child)];
      return child.nodeType === Node.TEXT_NODE ? [child.nodeValue ?? ''] : [];
    }),
  };
}
