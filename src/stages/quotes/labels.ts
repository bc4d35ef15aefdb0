/** What the model of cues calls each unit. */
export const cueLabels = ['O', 'B-cue', 'I-cue'] as const;

/** What the model of sources and contents calls each unit of a cue's window. */
export const argumentLabels = ['O', 'B-source', 'I-source', 'B-content', 'I-content'] as const;
