// The forms of capital in a picture: their order in a column, and how each is filled.

/** From the foot of a column to its top. */
export const formNames = ['production', 'commodity', 'money'] as const;

export type FormName = (typeof formNames)[number];

/** Productive capital is solid; the textures of the others stand in the key (FormsKey.tsx). */
export const fillOf = (form: FormName): string =>
  form === 'production' ? 'currentColor' : `url(#${form}-texture)`;
