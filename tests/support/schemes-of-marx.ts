// Starts of Marx's schemes of reproduction, as inputs of the models of a year (Capital II, MEW 24).

/** The second illustration of expanded reproduction, pp. 509–514. */
export const secondStart = {
  constantCapitalI: '5000',
  variableCapitalI: '1000',
  constantCapitalII: '1430',
  variableCapitalII: '285',
  compositionI: '5',
  compositionII: '5',
};

/** The scheme of simple reproduction, p. 396; department I as in the models' defaults. */
export const simpleScheme = { constantCapitalII: '2000', variableCapitalII: '500', compositionII: '4' };
