import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const maxBuffer = 64 * 1024 * 1024;
export const binary = resolve(import.meta.dirname, '../../bin/newsdig.js');

/** A fresh folder with these files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsdig-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

interface Surroundings {
  readonly folder?: string;
  /** What is piped in; by default there is no standard input. */
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the real program and waits for its end. */
export function newsdig(args: readonly string[], { folder, stdin, env }: Surroundings = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [binary, ...args], {
    cwd: folder ?? folderWith(),
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
    maxBuffer,
    ...(stdin === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input: stdin }),
  });
  return { stdout, stderr, status };
}

/** Runs a line of shell in which `newsdig` is the real program. */
export function shell(line: string, folder = folderWith()) {
  const script = `newsdig() { "${process.execPath}" "${binary}" "$@"; }\n${line}`;
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer,
  });
  return { stdout, stderr, status };
}
