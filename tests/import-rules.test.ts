import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

interface Rule {
  readonly from: RegExp;
  /** What files there may import, as a path below src/ or a package's name. */
  readonly may: readonly RegExp[];
  readonly because: string;
}

/** The first rule whose `from` fits a file is the one that holds for it. */
const rules: readonly Rule[] = [
  { from: /^article\//, may: [/^article\//], because: 'the model stands on nothing' },
  { from: /^errors\.ts$/, may: [], because: 'errors stand on nothing' },
  {
    from: /^stages\/(?<stage>[^/]+)\//,
    may: [/^stages\/<stage>\//, /^article\//, /^language\//],
    because: 'a stage knows the model and the language, never another stage',
  },
  {
    from: /^language\/compromise\.ts$/,
    may: [/^compromise/, /^language\//, /^article\//, /^errors\.ts$/],
    because: 'this is the one adapter to compromise',
  },
  {
    from: /^language\//,
    may: [/^language\//, /^article\//, /^errors\.ts$/, /^node:(fs|url|path|zlib)$/],
    because: 'language holds words and models; compromise is reached through language/compromise.ts alone',
  },
  {
    from: /^annotate\.ts$/,
    may: [/^stages\/[^/]+\/index\.ts$/, /^language\//, /^article\//],
    because: 'the pipeline is a list of stages',
  },
  {
    from: /^readers\//,
    may: [
      /^readers\//,
      /^article\//,
      /^errors\.ts$/,
      /^node:(fs|fs\/promises|module|path|url|stream)$/,
      /^(iconv-lite|yaml|tinyglobby)$/,
    ],
    because: 'readers turn bytes into articles and nothing else',
  },
  {
    from: /^corpus\//,
    may: [
      /^corpus\//,
      /^annotate\.ts$/,
      /^article\//,
      /^language\//,
      /^errors\.ts$/,
      /^node:(worker_threads|os|url|fs|path|module)$/,
      /^yaml$/,
    ],
    because: 'corpus joins annotations of many articles',
  },
  {
    from: /^renderers\//,
    may: [/^renderers\//, /^article\//, /^(chalk|cli-table3|string-width|wrap-ansi|papaparse|node:module)$/],
    because: 'renderers are pure: data in, strings out',
  },
  {
    from: /^commands\//,
    may: [
      /^commands\//,
      /^readers\//,
      /^corpus\//,
      /^renderers\//,
      /^article\//,
      /^language\//,
      /^annotate\.ts$/,
      /^errors\.ts$/,
      /^node:(fs|path|url)$/,
    ],
    because: 'a command is options in, text out',
  },
  {
    from: /^cli\.ts$/,
    may: [/^commander$/, /^commands\//, /^errors\.ts$/, /^node:(fs|url|process)$/],
    because: 'cli.ts builds the program and decides the exit code',
  },
  {
    from: /^index\.ts$/,
    may: [/^(?!training\/|commands\/|cli\.ts)/],
    because: 'the library has no side effect on import',
  },
  { from: /^training\//, may: [/./], because: 'training may use anything' },
];

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

function importsOf(file: string): string[] {
  const code = readFileSync(join(source, file), 'utf8');
  const names = [...code.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)'([^']+)'/gm)].map(
    (match) => match[1] ?? '',
  );
  return names.map((name) =>
    name.startsWith('.')
      ? relative(source, resolve(source, dirname(file), name)).replace(/\.js$/, '.ts')
      : name,
  );
}

describe('import rules', () => {
  it.each(files)('%s', (file) => {
    const rule = rules.find((candidate) => candidate.from.test(file));
    expect(rule, `${file} is in no folder that the import rules know`).toBeDefined();
    if (!rule) return;
    const groups = rule.from.exec(file)?.groups ?? {};
    const may = rule.may.map((pattern) => new RegExp(pattern.source.replace('<stage>', groups.stage ?? '')));
    for (const name of importsOf(file)) {
      expect(
        may.some((pattern) => pattern.test(name)),
        `${file} imports ${name}, but ${rule.because}`,
      ).toBe(true);
    }
  });

  it('lets nothing import training', () => {
    const importers = files
      .filter((file) => !file.startsWith('training/'))
      .filter((file) => importsOf(file).some((name) => name.startsWith('training/')));
    expect(importers).toEqual([]);
  });
});
