// Questions for Moodle, of the assignment as it stands.
import type { MakePackage } from '../packages.ts';
import { moodleFile } from './files.ts';

export const make: MakePackage = (assignment, catalogue, language) =>
  moodleFile({ assignment, catalogue, language });
