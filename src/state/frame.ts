// Writing to the page once per frame, however many numbers changed before it is drawn.

/** A function that runs `work` before the next frame is drawn, once, however often it is called until then. */
export function oncePerFrame(work: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      work();
    });
  };
}

/** A function that runs `work` when it has not been called for `pause` milliseconds. */
export function afterPause(work: () => void, pause: number): () => void {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(work, pause);
  };
}
