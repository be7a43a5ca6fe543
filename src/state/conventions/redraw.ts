// Said to everything that shows numbers or symbols once the reader wants them in another way: write yourself anew.
const name = 'capital-in-motion:redraw';

/** Says it. */
export const redraw = (): boolean => document.dispatchEvent(new Event(name));

/** @param draw called whenever it is said */
export const whenRedrawn = (draw: () => void): void => document.addEventListener(name, draw);
