import type { Cluster } from './cluster.js';
import type { Reference } from './reference.js';

/** Is told whom a reference might have meant and does not, and why; the chance is 0 to 1 where one was reckoned. */
export type Trace = (reference: Reference, other: Cluster, reason: string, chance?: number) => void;

export const noTrace: Trace = () => undefined;
