/** What kind of trouble it is: a wrong command line, an input that can't be read, or a damaged installation. */
export type ErrorKind = 'usage' | 'input' | 'installation';

/** A problem that the user can mend: `message` says what is wrong, `hint` what is allowed and what to do. */
export class NewsdigError extends Error {
  constructor(
    readonly kind: ErrorKind,
    message: string,
    readonly hint: string | null = null,
  ) {
    super(message);
    this.name = 'NewsdigError';
  }
}
