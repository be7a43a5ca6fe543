// The models of the part on deindustrialisation, by id.
import type { ModelsOfGroup } from '../kernel/models-of-group.ts';

export const deindustrialisationModels: ModelsOfGroup = { equations: {}, recurrences: {}, ledgers: {} };
