// Moves the points of a path from a box of parts of the width to px, so that its lines keep their thickness.

/** A stretch across and up, and where it begins. */
export interface Stretch {
  readonly across: number;
  readonly up: number;
  readonly x: number;
  readonly y: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The path, stretched. Knows the commands that the figures use: M L H V C Z, in large letters and small. */
export function stretchedPath(d: string, { across, up, x, y }: Stretch): string {
  return (d.match(/[a-zA-Z][^a-zA-Z]*/g) ?? [])
    .map((command) => {
      const letter = command.charAt(0);
      const isRelative = letter !== letter.toUpperCase();
      const numbers = (command.slice(1).match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
      const moved = numbers.map((number, index) => {
        const isUp = /v/i.test(letter) || (!/h/i.test(letter) && index % 2 === 1);
        const scaled = number * (isUp ? up : across);
        return round(isRelative ? scaled : scaled + (isUp ? y : x));
      });
      return letter + moved.join(' ');
    })
    .join('');
}
