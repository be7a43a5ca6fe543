// The models of the part on profit plus consumption, by id.
import type { ModelsOfGroup } from '../kernel/models-of-group.ts';

export const identityModels: ModelsOfGroup = { equations: {}, recurrences: {}, ledgers: {} };
