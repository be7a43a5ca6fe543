// The script of every page of the book: what the header opens, and what follows the reader. It is small, and fetches the
// rest when it is used.
import { followSettings } from '../settings/follow.ts';
import { hangDoors } from './doors.ts';

hangDoors();
followSettings();
