// The models of the part on credit and value, by id.
import type { ModelsOfGroup } from '../kernel/models-of-group.ts';

export const creditModels: ModelsOfGroup = { equations: {}, recurrences: {}, ledgers: {} };
