// The page to compare with: the same HTML without any of the book's scripts, and one small script that, at every key
// press, writes what the book's own page wrote. Less than that no script can do, however it computes.
import type { Write } from './edits.ts';

const script = (edits: readonly (readonly Write[])[]): string => {
  // So that no text in the data can end the script.
  const data = JSON.stringify(edits).replaceAll('<', '\\u003c');
  return `<script>{
  const nodes = new Map();
  for (const node of document.querySelectorAll('[data-of]')) {
    if (node.childElementCount > 0) continue;
    const same = nodes.get(node.dataset.of) ?? nodes.set(node.dataset.of, []).get(node.dataset.of);
    same.push(node);
  }
  const edits = ${data}.map((writes) => writes.map(({ of, nth, text }) => ({ node: nodes.get(of)?.[nth], text })));
  let next = 0;
  document.querySelector('input[data-of]').addEventListener('keydown', (event) => {
    event.preventDefault();
    for (const { node, text } of edits[next++] ?? []) {
      if (!node) continue;
      if (node instanceof HTMLInputElement) node.value = text;
      else node.textContent = text;
    }
  });
}</script>`;
};

/**
 * A page that does by hand what the book's page did.
 * @param html the built page
 * @param edits what each edit changed there, the first one included
 */
export const pageByHand = (html: string, edits: readonly (readonly Write[])[]): string => {
  const bare = html
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*rel="modulepreload"[^>]*>/g, '')
    .replace(/<meta\b[^>]*content-security-policy[^>]*>/gi, '');
  return bare.includes('</body>')
    ? bare.replace('</body>', () => `${script(edits)}</body>`)
    : bare + script(edits);
};
