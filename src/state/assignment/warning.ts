// Said once when the browser does not keep the work: that it must be saved as a file now. Work goes on all the same.
import { assignmentMessages } from '~/i18n/assignment-messages.ts';
import { notify } from '../notices.ts';
import type { Session } from './session.ts';

/** Watches where the work is kept. A preview is meant to be kept nowhere. */
export function warnWhenNotKept(session: Session): void {
  if (session.inForce.isPreview) return;
  const messages = assignmentMessages[session.language];
  let last = '';
  const look = (): void => {
    const lasting = session.lasting();
    if (lasting === last) return;
    last = lasting;
    if (lasting === 'browser') return;
    notify(messages.notKept[lasting], messages.close, {
      label: messages.saveNow,
      act: () => import('./hand-in-dialogue.ts').then(({ openHandIn }) => openHandIn(session)),
    });
  };
  look();
  session.listen(look);
  // What only this page knows is lost with it: the browser asks.
  addEventListener('beforeunload', (event) => {
    const { attempts, handedIn } = session.work();
    const last = Math.max(0, ...Object.values(attempts).flatMap((all) => all.map(({ at }) => at)));
    if (session.lasting() === 'page' && last > (handedIn ?? 0)) event.preventDefault();
  });
}
