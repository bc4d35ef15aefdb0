import { lazily, readSections } from './word-lists.js';

export interface State {
  readonly name: string;
  /** "CA". */
  readonly postal: string;
  /** "Calif."; empty for states that newspapers write out. */
  readonly newspaper: string;
}

export const loadStates = lazily((): readonly State[] =>
  (readSections('us-states.txt').get('') ?? []).map((line) => {
    const [name = '', postal = '', newspaper = ''] = line.split('|');
    return { name, postal, newspaper };
  }),
);
