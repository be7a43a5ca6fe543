// Where nothing remembers the assignment, the links to other pages of the book take it along, and so does this page's own
// address when it changes.
import { pathFromRoot } from '~/i18n/addresses.ts';
import { assignmentInAddress, withAssignment } from './carried.ts';
import type { Session } from './session.ts';
import { carriedBy } from './words.ts';

/** On the assignment's own page the address is the assignment. */
const isOwnPage = (path: string): boolean => path.endsWith('/assignment/');

/** Lets the assignment go along. Does nothing where the browser or the tab remembers it. */
export function carryAlong(session: Session): void {
  const link = carriedBy(session);
  if (link === undefined) return;
  const root = pathFromRoot('');
  const keepInAddress = (): void => {
    if (!isOwnPage(location.pathname) && assignmentInAddress(location.hash) !== link)
      history.replaceState(history.state, '', withAssignment(location.hash, link));
  };
  const take = ({ target }: Event): void => {
    const anchor = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
    if (!anchor || anchor.origin !== location.origin || !anchor.pathname.startsWith(root)) return;
    const isHere = anchor.pathname === location.pathname && anchor.search === location.search;
    const isFile = /\.\w+$/.test(anchor.pathname);
    // The browser looks for a place on this page by the whole fragment: its own address is mended afterwards.
    if (isHere || isFile) return;
    anchor.hash = isOwnPage(anchor.pathname) ? link : withAssignment(anchor.hash, link);
  };
  for (const event of ['pointerdown', 'click', 'auxclick']) document.addEventListener(event, take, true);
  addEventListener('hashchange', keepInAddress);
  keepInAddress();
}
