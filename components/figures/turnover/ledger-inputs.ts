// Which inputs the ledgers take that the figures of turnover book, and which lines of a year they draw.

/** Of the capitals that relieve each other. */
export const formsInputs = ['weeklyOutlay', 'workingPeriod', 'circulationTime', 'weeks'] as const;

/** Of a year of variable capital. */
export const yearInputs = [
  'weeklyVariableCapital',
  'workingPeriod',
  'circulationTime',
  'weeksInYear',
  'rateOfSurplusValue',
] as const;

/** The lines of a year, in the order in which they are drawn over each other. */
export const lineNames = ['advanced', 'produced', 'realised'] as const;
