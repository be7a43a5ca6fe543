// What can be found, by kind: the index gives each document one, and the dialogue lets a reader choose among them.

/** In the order in which the dialogue offers them. */
export const searchKinds = ['chapter', 'term', 'model', 'example', 'claim', 'source', 'page'] as const;

export type SearchKind = (typeof searchKinds)[number];
