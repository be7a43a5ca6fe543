// What a file that is handed out is called: after the assignment's key, so that those of several assignments can be told apart.
import type { HandedOut } from './handing-out.ts';

/** @param extension without its dot */
export function fileName({ assignment }: Pick<HandedOut, 'assignment'>, extension: string): string {
  const key = assignment.key.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 60);
  return `${key.replace(/^[-.]+|[-.]+$/g, '') || 'assignment'}.${extension}`;
}
