// Tells the page around how high the embedded part is: in the book's own words, and in those that learning platforms know.

/** The book's message. */
export interface HeightMessage {
  readonly type: 'capital-in-motion:height';
  /** In px. */
  readonly height: number;
  /** What is embedded. */
  readonly id: string;
}

/** Says it now and whenever it changes. Nothing in the messages is secret, so every page around may hear them. */
export function reportHeight(element: HTMLElement, id: string): void {
  if (parent === window) return;
  let last = 0;
  const say = (): void => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    const message: HeightMessage = { type: 'capital-in-motion:height', height, id };
    for (const around of new Set([parent, top])) {
      around?.postMessage(message, '*');
      around?.postMessage({ subject: 'lti.frameResize', height }, '*');
    }
  };
  new ResizeObserver(say).observe(element);
}
