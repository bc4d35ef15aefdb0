import type { Run, Terminal } from '../../src/commands/terminal.js';

/** Calls a command in this process, as if in a wide terminal without colours, and gathers what it prints and says. */
export async function called<Options>(run: Run<Options>, paths: readonly string[], options: Options) {
  const said: string[] = [];
  const terminal: Terminal = {
    width: Infinity,
    color: false,
    note: (message) => said.push(message),
    fail: ({ message }) => said.push(message),
  };
  const output = run(paths, options, terminal);
  let stdout = '';
  let piece = await output.next();
  for (; !piece.done; piece = await output.next()) stdout += piece.value;
  return { stdout, said, found: piece.value };
}
