// Puts values into the places of a message. By itself, so that a page's first script has it without any message.

/** fill("At least {bound}.", { bound: "0" }) is "At least 0." */
export const fill = (message: string, values: Readonly<Record<string, string>>): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
