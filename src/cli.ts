import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import {
  type CommandSpec,
  commands,
  complaint,
  type OptionSpec,
  options,
  processTerminal,
} from './commands/index.js';
import { NewsdigError } from './errors.js';

/** Exit statuses: 0 found something, 1 ran well and found nothing, 2 wrong usage or some input could not be read. */
const status = { found: 0, nothing: 1, trouble: 2 };

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const more = `
newsdig <command> --help explains a command, with examples.

Results go to standard output, everything else to standard error. Exit status:
0 found something, 1 found nothing, 2 wrong usage or some input unreadable.`;

function makeProgram(): Command {
  const program = new Command('newsdig')
    .description('Digs out of news articles who is in them, who said what, what happened when, and the gist.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain the program, or with a command before it, the command')
    .addHelpText('after', more);
  strict(program, `Commands: ${commands.map(({ name }) => name).join(', ')}.`);
  for (const spec of commands) program.addCommand(makeCommand(spec));
  return program;
}

function makeCommand(spec: CommandSpec): Command {
  const command = new Command(spec.name)
    .summary(spec.summary)
    .description(`${spec.summary[0]?.toUpperCase()}${spec.summary.slice(1)}.\n\n${spec.description}`)
    .helpOption('-h, --help', 'explain this command')
    .addHelpText('after', examplesOf(spec))
    .action((...values: unknown[]) => run(spec, values.slice(0, -2).flat().map(String), command.opts()));
  for (const argument of spec.takes) command.argument(argument);
  const own = [...spec.options, 'color' as const].map((name): OptionSpec => options[name]);
  for (const option of own) command.addOption(makeOption(option));
  const flags = own.map((option) => option.flags.split(' ')[0]).join(', ');
  return strict(command, `Options: ${flags}.\n  newsdig ${spec.name} --help explains them.`);
}

function makeOption({ flags, description, parse, default: value, conflicts }: OptionSpec): Option {
  const option = new Option(flags, description).default(value).conflicts([...(conflicts ?? [])]);
  return parse ? option.argParser((text) => parse(text, `--${option.name()}`)) : option;
}

const examplesOf = ({ examples }: CommandSpec): string =>
  `\nExamples:\n${examples.map(([line, effect]) => `  $ ${line}\n      ${effect}`).join('\n')}`;

/** Makes commander throw its complaints, as usage errors with a hint, in place of printing them and exiting. */
function strict(command: Command, hint: string): Command {
  return command.configureOutput({ outputError: () => undefined }).exitOverride((error) => {
    if (error.exitCode === 0 || error.code === 'commander.help') throw error;
    const path = /^error: unknown command '(?<path>.*[./].*)'$/.exec(error.message)?.groups?.path;
    const message = error.message.replace(/^error: /, '').replace(/\n\((Did you mean .*)\)$/s, '. $1');
    throw new NewsdigError('usage', message, path ? `To read a file: newsdig show ${path}\n  ${hint}` : hint);
  });
}

async function run(
  spec: CommandSpec,
  args: readonly string[],
  values: Record<string, unknown>,
): Promise<void> {
  let failed = false;
  const terminal = processTerminal(String(values.color), () => {
    failed = true;
  });
  const command = await spec.load();
  const output = command(args, values as never, terminal);
  let piece = await output.next();
  while (!piece.done) {
    if (!(await written(piece.value))) {
      await output.return(0);
      process.exitCode = status.found;
      return;
    }
    piece = await output.next();
  }
  process.exitCode = failed ? status.trouble : piece.value > 0 ? status.found : status.nothing;
}

/** Writes to standard output; false when nobody reads it any more (`newsdig … | head -1`), which is no error. */
async function written(text: string): Promise<boolean> {
  const problem = await new Promise<Error | null | undefined>((resolve) => {
    process.stdout.write(text, resolve);
  });
  if (!problem) return true;
  if ('code' in problem && problem.code === 'EPIPE') return false;
  throw new NewsdigError('input', `the output can't be written: ${problem.message}`);
}

/** Tells the user of an error; one that is no NewsdigError is a defect of newsdig. */
function report(error: unknown): void {
  process.exitCode = status.trouble;
  if (error instanceof NewsdigError) process.stderr.write(complaint(error));
  else {
    const defect = new NewsdigError(
      'installation',
      `unexpected error: ${error instanceof Error ? error.message : String(error)}`,
      'This is a defect of newsdig. With NEWSDIG_DEBUG=1 it says where it arose; please report that.',
    );
    if (error instanceof Error && error.stack) defect.stack = error.stack;
    process.stderr.write(complaint(defect));
  }
}

// The callback of each write gets the error; without a listener it would also end the process.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

try {
  await makeProgram().parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) report(error);
  else if (error.exitCode !== 0) process.exitCode = status.trouble;
}
