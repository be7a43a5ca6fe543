// Addresses that are handed out: with the site that the builder stands on.

/** @param path of the site, from its root */
export const absolute = (path: string): string => new URL(path, location.href).href;
