import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

const newest = (folder: string, ending: string): number =>
  Math.max(
    0,
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .map((name) => statSync(join(folder, name)).mtimeMs),
  );

/** Compiles newsdig before the tests when something in src/ is newer than dist/, since some tests run the binary. */
export default function build(): void {
  const built = statSync(join(root, 'dist/cli.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (newest(join(root, 'src'), '.ts') > built)
    execFileSync('npx', ['tsc'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}
