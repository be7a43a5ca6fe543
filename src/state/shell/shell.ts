// The script of every page of the book: what the header opens, and what follows the reader. It is small, and fetches the
// rest when it is used.

import { watchForAssignment } from '../assignment/watch.ts';
import { followConventions } from '../conventions/follow.ts';
import { followLanguageSwitch } from '../language-switch/follow.ts';
import { watchForMarks } from '../marks/watch.ts';
import { awaitApproach } from '../notes/approach.ts';
import { followReading } from '../reading/follow.ts';
import { followSettings } from '../settings/follow.ts';
import { hangDoors } from './doors.ts';
import { followInOutline } from './outline.ts';
import { printAddress } from './printed-address.ts';

awaitApproach();
followSettings();
followConventions();
// Embedded on another page the book is a figure and its numbers: no header, no place to keep, nobody's marks.
if (document.documentElement.classList.contains('is-embedded')) {
  import('../embed/embed.ts').then(({ startEmbed }) => startEmbed());
} else {
  hangDoors();
  watchForMarks();
  watchForAssignment();
  followLanguageSwitch();
  followReading();
  followInOutline();
  printAddress();
}
