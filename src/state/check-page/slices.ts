// Long work in short slices: the page draws, scrolls and answers in between.

/** Milliseconds of work after which the page has its turn. */
const slice = 12;

/** @returns a function to await between two steps; it lets the page have its turn when the slice is over */
export function inSlices(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < slice) return;
    await new Promise((go) => setTimeout(go));
    began = performance.now();
  };
}
