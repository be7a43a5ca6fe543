// Tells the LMS how high the page is, so that the frame around it can be as high: Canvas and others listen to this.

/** Sends the height whenever it changes, to the window around the page and to the outermost one. */
export function tellHeight(window: Window): void {
  if (window.parent === window) return;
  const { documentElement: root, body } = window.document;
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(Math.max(body.scrollHeight, body.getBoundingClientRect().height)) + 8;
    if (Math.abs(height - told) < 4) return;
    told = height;
    const message = JSON.stringify({ subject: 'lti.frameResize', height });
    for (const around of new Set([window.parent, window.top])) around?.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(root);
  new ResizeObserver(tell).observe(body);
  tell();
}
