// How much is read of what was handed in. A class of several hundred stays far below; an archive made to do harm is stopped
// before it fills the memory.

/** What a collection may hold at most. Sizes are in bytes. */
export interface Limits {
  /** Files dropped at once, and entries of one archive. */
  readonly entries: number;
  /** Of one file, unpacked. A submission has a few thousand. */
  readonly fileBytes: number;
  /** Of one archive, packed. */
  readonly archiveBytes: number;
  /** Of everything that is unpacked in one go. */
  readonly totalBytes: number;
  /** Archives in archives: how deep. */
  readonly depth: number;
  /** How many times larger a file may be unpacked than packed, once it is larger than `smallBytes`. */
  readonly ratio: number;
  readonly smallBytes: number;
  /** Letters of a name with its folders. */
  readonly nameLetters: number;
}

export const usualLimits: Limits = {
  entries: 5000,
  fileBytes: 2_000_000,
  archiveBytes: 200_000_000,
  totalBytes: 200_000_000,
  depth: 3,
  ratio: 100,
  smallBytes: 100_000,
  nameLetters: 1000,
};

/** Why a file was not read. */
export const refusalReasons = [
  'too-large',
  'total-too-large',
  'too-many-files',
  'too-deep',
  'packed-too-tightly',
  'size-untrue',
  'broken',
  'encrypted',
  'unknown-packing',
  'unsafe-name',
  'same-name-twice',
  'overlapping',
  'cannot-be-opened',
  'no-submission',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];
