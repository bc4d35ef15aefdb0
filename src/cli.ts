import { annotateLines } from './commands/annotate-lines.js';

process.stdout.write(annotateLines(process.argv.at(-1) ?? ''));
