// What can be wrong with an exercise as its author declares it. Each error says what would be right.

/** An exercise that cannot be used. `model` is the id of its model. */
export class ExerciseError extends Error {
  constructor(model: string, reason: string) {
    super(`Exercise on ${model}: ${reason}`);
  }
}

/** A name that the model lacks, a number that cannot be read, or one out of its input's bounds. */
export class MalformedExerciseError extends ExerciseError {
  override readonly name = 'MalformedExerciseError';
}

/** More combinations of numbers than a phone can try while its reader waits. */
export class TooManyCandidatesError extends ExerciseError {
  override readonly name = 'TooManyCandidatesError';
}

/** No combination of the numbers gives a readable answer that differs from every wrong reading. */
export class NoFitVariantError extends ExerciseError {
  override readonly name = 'NoFitVariantError';
}
