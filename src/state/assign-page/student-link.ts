// The link that students get, and a look at what they see.
import { asPreview, longestSafeLink } from '~/assignments/handed-out.ts';
import { assignMessages } from '~/i18n/assign-messages.ts';
import { make } from '../shell/make-element.ts';
import { copyButtons } from './copying.ts';
import { freshId, labelFor } from './fields.ts';
import type { HandingOut } from './handing-out.ts';

export function linkToStudents(handing: HandingOut): HTMLElement {
  const { handOut: words } = assignMessages[handing.pageLanguage];
  const id = freshId();
  const text = make('textarea', {
    id,
    class: 'link',
    readonly: true,
    rows: '4',
    'aria-describedby': `${id}-length`,
  });
  const length = make('p', { class: 'field-about', id: `${id}-length` });
  const preview = make('a', { target: '_blank', rel: 'noopener' }, words.preview);
  handing.follow(({ link }) => {
    text.value = link;
    preview.href = asPreview(link);
    const isLong = link.length > longestSafeLink;
    length.textContent = [words.length(link.length), ...(isLong ? [words.long] : [])].join(' · ');
    length.classList.toggle('is-long', isLong);
  });
  return make(
    'div',
    { class: 'field' },
    labelFor(id, { label: words.link }),
    text,
    length,
    copyButtons(
      handing.pageLanguage,
      [{ label: words.copy, what: () => ({ text: text.value }) }],
      () => text.select(),
      preview,
    ),
    make('p', { class: 'field-about' }, words.previewAbout),
  );
}
