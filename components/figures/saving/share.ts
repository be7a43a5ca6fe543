// Where a figure can be found again with the page's numbers: as a link, and as the code that shows it on another page.
import { savingMessages } from '~/i18n/saving-messages.ts';
import { writeLink } from '~/state/link.ts';
import type { PageData } from '~/state/page-data.ts';
import type { Store } from '~/state/store.ts';

type Numbers = Pick<Store, 'differences'>;

/** The address of the figure in its chapter, with the numbers that differ from the source's. */
export const linkTo = (id: string, store: Numbers, page: string): string =>
  new URL(page.replace(/[?#].*$/, '') + writeLink(id, store.differences())).href;

/** The address under which the figure stands alone. */
export const embedAddress = (id: string, store: Numbers, page: string): string =>
  new URL(
    `${page.replace(/[?#].*$/, '')}?embed=${encodeURIComponent(id)}${writeLink('', store.differences())}`,
  ).href;

const inAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What makes every frame of the book on a page as high as what is in it. README.md has it too. */
const growingFrames = `<script>
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'capital-in-motion:height') return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.height = data.height;
  });
</script>`;

/** HTML that shows the figure on another page. @param height to begin with, in px */
export const embedCode = (
  address: string,
  title: string,
  height: number,
  { language }: Pick<PageData, 'language'>,
): string =>
  `<iframe src="${inAttribute(address)}" title="${inAttribute(title)}" width="100%" height="${height}" loading="lazy"></iframe>
<!-- ${savingMessages[language].grows}
${growingFrames} -->
`;
