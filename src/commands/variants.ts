import { variantsOf } from '../corpus/variants.js';
import type { VariantRecord } from '../renderers/index.js';
import type { Said } from './quote-records.js';

/** Quotes that several articles have, each wording set against the fullest. */
export function variantRecords(said: readonly Said[]): VariantRecord[] {
  const records = said.map(({ record }) => record).filter(({ kind }) => kind !== 'indirect');
  return variantsOf(records).flatMap((group, i) =>
    group.flatMap(({ utterance, missing, added }) => {
      const record = records[utterance];
      if (!record) return [];
      const { text, speaker, date, article, path, paragraph, id } = record;
      return [{ group: i + 1, text, speaker, missing, added, date, article, path, paragraph, id }];
    }),
  );
}
