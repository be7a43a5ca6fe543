// Makes an input of its declaration.
import { refusal } from './bounds.ts';
import { exact } from './exact.ts';
import { MalformedQuantityError } from './model-errors.ts';
import type { Input, InputSpec } from './quantity.ts';

/** @throws MalformedQuantityError when the default is not an allowed value */
export function makeInput(model: string, name: string, spec: InputSpec): Input {
  const { label, symbol, unit, part } = spec;
  const input: Input = {
    name,
    role: 'input',
    label,
    symbol,
    unit,
    ...(part && { part }),
    default: exact(spec.default),
    min: spec.min === undefined ? undefined : exact(spec.min),
    max: spec.max === undefined ? undefined : exact(spec.max),
    step: exact(spec.step ?? '1'),
    whole: spec.whole ?? false,
  };
  const refused = refusal(input, input.default);
  if (refused) {
    throw new MalformedQuantityError(
      model,
      name,
      `the default ${spec.default} is ${refused.reason}; choose one within ${spec.min ?? '−∞'} … ${spec.max ?? '∞'}`,
    );
  }
  return input;
}
