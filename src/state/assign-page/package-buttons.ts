// Buttons that make packages for an LMS, and say how it goes.
import { assignMessages } from '~/i18n/assign-messages.ts';
import { saveFile } from '../save-file.ts';
import { make, makeButton } from '../shell/make-element.ts';
import type { HandingOut } from './handing-out.ts';
import { type PackageMaker, packageMakers } from './packages.ts';

export function packageButtons(handing: HandingOut): HTMLElement {
  const { handOut: words } = assignMessages[handing.pageLanguage];
  return make(
    'details',
    { class: 'handed-out' },
    make('summary', {}, words.packages),
    ...(packageMakers.length === 0 ? [make('p', {}, words.noPackages)] : []),
    ...packageMakers.map((maker) => packageButton(handing, maker)),
  );
}

function packageButton(handing: HandingOut, { label, about, load }: PackageMaker): HTMLElement {
  const { pageLanguage: language } = handing;
  const { handOut: words } = assignMessages[language];
  const status = make('p', { class: 'outcome', role: 'status' });
  const press = async (): Promise<void> => {
    button.disabled = true;
    status.textContent = words.making(label[language]);
    try {
      const { assignment, catalogue, language: ofStudents } = handing.now();
      const { make: makePackage } = await load();
      const { name, blob } = await makePackage(assignment, catalogue, ofStudents);
      saveFile(name, blob, blob.type);
      status.textContent = words.made(name);
    } catch (failure) {
      const why = failure instanceof Error ? failure.message : `${failure}`;
      status.textContent = words.notMade(label[language], why);
    } finally {
      button.disabled = false;
    }
  };
  const button = makeButton(label[language], press);
  return make(
    'div',
    { class: 'package' },
    button,
    ...(about ? [make('p', { class: 'field-about' }, about[language])] : []),
    status,
  );
}
