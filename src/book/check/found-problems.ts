// The problems of the book as it stands now. Whoever loads this module afresh checks the book afresh. The check runs
// while the module loads, for Vite ends its loader with that, and the models are loaded only when they are needed.
import { checkBook } from './check-book.ts';

export const problems = await checkBook();
