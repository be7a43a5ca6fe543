// `npm run bench -- build`: how long the book takes to build with once, ten and forty times its chapters, each in a copy of
// the project. Fails when the time that the added chapters take grows faster than their number.
import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { root } from './tools.mjs';

const sizes = [1, 10, 40] as const;

/** Growth beyond this power of the number of chapters is no longer called linear: measurements differ by a tenth. */
const power = 1.1;

const copies = join(root, '.cache', 'bench');

/** What a build of the book reads. */
const parts = ['content', 'components', 'src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

/** A copy of the project with `times` its chapters; the copies of a chapter stand behind it, under names of their own. */
function copyOfBook(times: number): string {
  const folder = join(copies, `${times}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, '.cache'), { recursive: true });
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');

  const chapters = globSync('content/chapters/*/*', { cwd: folder });
  const contents = join(folder, 'content', 'contents.yaml');
  const plan = parseDocument(readFileSync(contents, 'utf8'));
  const planned: { id: string; chapters: { slug: string }[] }[] = plan.toJS();
  const added: string[] = [];
  for (const chapter of chapters) {
    for (let copy = 2; copy <= times; copy += 1) {
      cpSync(join(folder, chapter), join(folder, `${chapter}-${copy}`), { recursive: true });
      added.push(`${chapter}-${copy}`);
    }
  }
  const slugs = (part: string, slug: string): string[] =>
    [slug, ...Array.from({ length: times - 1 }, (_, index) => `${slug}-${index + 2}`)].filter(
      (one) => one === slug || added.some((path) => path.endsWith(join(part, one))),
    );
  const all = planned.map((part) => ({
    ...part,
    chapters: part.chapters.flatMap((chapter) =>
      slugs(part.id, chapter.slug).map((slug) => ({ ...chapter, slug })),
    ),
  }));
  writeFileSync(contents, JSON.stringify(all));
  nameCopiesInClaims(folder, chapters, times);
  return folder;
}

/** A claim names every chapter in which it stands, its copies too. */
function nameCopiesInClaims(folder: string, chapters: readonly string[], times: number): void {
  const written = new Set(chapters.map((path) => path.split(/[\\/]/).slice(-2).join('/')));
  for (const file of globSync('content/claims/*.yaml', { cwd: folder })) {
    const claims: { chapters: string[] }[] = parseDocument(readFileSync(join(folder, file), 'utf8')).toJS();
    for (const claim of claims) {
      claim.chapters = claim.chapters.flatMap((id) => [
        id,
        ...(written.has(id) ? Array.from({ length: times - 1 }, (_, index) => `${id}-${index + 2}`) : []),
      ]);
    }
    writeFileSync(join(folder, file), JSON.stringify(claims));
  }
}

interface Build {
  readonly times: number;
  readonly seconds: number;
  readonly pages: number;
}

/** Builds a copy; what it prints is shown only when it fails. */
const build = (times: number, folder: string): Promise<Build> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
    const tool = spawn(process.execPath, [astro, 'build'], {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let printed = '';
    for (const stream of [tool.stdout, tool.stderr]) stream.on('data', (text) => (printed += text));
    tool.on('error', reject);
    tool.on('exit', (code) => {
      if (code !== 0)
        return reject(new Error(`The book with ${times} × its chapters was not built:\n${printed}`));
      const seconds = (performance.now() - began) / 1000;
      return resolve({ times, seconds, pages: globSync('dist/**/index.html', { cwd: folder }).length });
    });
  });

console.log(`Building the book with ${sizes.join(' ×, ')} × its chapters; this takes minutes.\n`);
const builds: Build[] = [];
for (const times of sizes) {
  const one = await build(times, copyOfBook(times));
  builds.push(one);
  const each = ((one.seconds / one.pages) * 1000).toFixed(0);
  console.log(
    `${`${times} ×`.padStart(5)} ${one.seconds.toFixed(1).padStart(8)} s  ${one.pages} pages, ${each} ms a page`,
  );
}
rmSync(copies, { recursive: true, force: true });

// What every build does once, however long the book, would hide how the rest grows: it is taken off.
const [small, middle, large] = builds;
if (small && middle && large) {
  const first = (middle.seconds - small.seconds) / (middle.times - small.times);
  const then = (large.seconds - middle.seconds) / (large.times - middle.times);
  const grown = 1 + Math.log(then / first) / Math.log(large.times / middle.times);
  const isAbove = grown > power;
  console.log(
    `\nEach copy of the chapters adds ${first.toFixed(2)} s up to ${middle.times} ×, ${then.toFixed(2)} s from there on: ` +
      `grows as size^${grown.toFixed(2)}, ${isAbove ? 'ABOVE' : 'within'} size^${power}`,
  );
  if (isAbove) process.exitCode = 1;
}
