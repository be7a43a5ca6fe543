// The key to the picture of the forms of capital, with the textures that the picture uses. Never changes: it is drawn
// at build time only.
import { turnoverLineNames } from '~/i18n/figure-messages.ts';
import { fillOf, formNames } from './forms.ts';
import type { Words } from './words.ts';

const lineNames = ['pays', 'waits'] as const;

export const FormsKey = ({ language, labels }: Pick<Words<never>, 'language' | 'labels'>) => (
  <ul class="legend">
    {formNames.map((form) => (
      <li>
        <svg class={`swatch bar is-${form}`} aria-hidden="true">
          {form === 'commodity' && (
            <pattern id="commodity-texture" width="5" height="5" patternUnits="userSpaceOnUse">
              <rect width="5" height="5" opacity=".16" />
              <path d="M-1 1L1 -1M0 5L5 0M4 6L6 4" />
            </pattern>
          )}
          {form === 'money' && (
            <pattern id="money-texture" width="5" height="5" patternUnits="userSpaceOnUse">
              <rect width="5" height="5" opacity=".12" />
              <circle cx="2.5" cy="2.5" r=".75" />
            </pattern>
          )}
          <rect width="100%" height="100%" fill={fillOf(form)} />
        </svg>
        {labels[form]}
      </li>
    ))}
    {lineNames.map((line) => (
      <li>
        <svg class="swatch" aria-hidden="true">
          <line class={`turnover ${line}`} x2="100%" y1="50%" y2="50%" />
        </svg>
        {turnoverLineNames[line][language]}
      </li>
    ))}
  </ul>
);
