// Which figure or example an address wants to stand alone: "?embed=year-compared".

/** Longer names are no names. */
const longestName = 80;

/** @param search of an address, with "?" */
export const wantedName = (search: string): string =>
  (new URLSearchParams(search).get('embed') ?? '').slice(0, longestName);
