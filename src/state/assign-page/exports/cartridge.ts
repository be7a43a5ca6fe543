// A Common Cartridge, of the assignment as it stands.
import type { MakePackage } from '../packages.ts';
import { cartridgeFile } from './files.ts';

export const make: MakePackage = (assignment, catalogue, language) =>
  cartridgeFile({ assignment, catalogue, language });
