// Notices at the head of the page: each can be closed, and none takes the focus.

/** One thing a reader can do about a notice. */
export interface NoticeAction {
  readonly label: string;
  readonly act: () => void;
}

/** Shows a notice in the page's place for them. The same text is shown once. */
export function notify(text: string, dismiss: string, action?: NoticeAction): void {
  const place = document.querySelector('[data-notices]');
  if (!place || [...place.children].some((shown) => shown.firstChild?.textContent === text)) return;
  const notice = document.createElement('div');
  notice.className = 'notice';
  const words = document.createElement('p');
  words.textContent = text;
  notice.append(words);
  const addButton = (label: string, act: () => void): void => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      notice.remove();
      act();
    });
    notice.append(button);
  };
  if (action) addButton(action.label, action.act);
  addButton(dismiss, () => {});
  place.append(notice);
}
