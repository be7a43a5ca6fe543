// What can be wrong with a model when it is defined. Each error names the model, the equation and the reason,
// and says what would be right.
import type { Clash } from './dimensions-of-expression.ts';

/** A model that cannot stand. `equation` is the quantity whose equation is at fault. */
export class ModelDefinitionError extends Error {
  readonly model: string;
  readonly equation: string;
  constructor(model: string, equation: string, reason: string) {
    super(`Model "${model}", equation "${equation}": ${reason}`);
    this.name = new.target.name;
    this.model = model;
    this.equation = equation;
  }
}

/** An equation uses a name that is neither an input nor an equation of its model. */
export class UnknownQuantityError extends ModelDefinitionError {}

/** Quantities that are defined by each other. */
export class DependencyCycleError extends ModelDefinitionError {}

/** Unlike things added or compared, or a result that is not in the unit declared for it; `clash` has the two. */
export class UnitMismatchError extends ModelDefinitionError {
  readonly clash: Clash | undefined;
  constructor(model: string, equation: string, reason: string, clash?: Clash) {
    super(model, equation, reason);
    this.clash = clash;
  }
}

/** A name declared twice, a default outside its bounds, a power that is not whole. */
export class MalformedQuantityError extends ModelDefinitionError {}
