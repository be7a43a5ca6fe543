// The models of the part on reproduction, by id.
import type { ModelsOfGroup } from '../kernel/models-of-group.ts';

export const reproductionModels: ModelsOfGroup = { equations: {}, recurrences: {}, ledgers: {} };
