import { join, resolve } from 'node:path';

/** The folder of the corpora: NEWSDIG_DATA, by default `../shared/data`. */
export const dataFolder = resolve(process.env.NEWSDIG_DATA ?? '../shared/data');

export const inData = (...path: string[]): string => join(dataFolder, ...path);
