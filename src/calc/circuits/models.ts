// The models of the part on circuits, by id.
import type { ModelsOfGroup } from '../kernel/models-of-group.ts';

export const circuitsModels: ModelsOfGroup = { equations: {}, recurrences: {}, ledgers: {} };
