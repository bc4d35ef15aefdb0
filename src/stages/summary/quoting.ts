import { indexAt, overlap, type Quotation, type Span } from '../../article/index.js';

/** How much of `span` stands between quotation marks, 0 to 1; `outer` are quotations apart from each other, in order. */
export function quotedShare(outer: readonly Quotation[], span: Span): number {
  let quoted = 0;
  for (let i = indexAt(outer, span.end - 1); i >= 0; i--) {
    const quotation = outer[i];
    if (!quotation || quotation.end <= span.start) break;
    quoted += overlap(quotation, span);
  }
  return quoted / (span.end - span.start);
}

/** The span lies in a quotation, or cuts one, that begins before it or goes on behind it. */
export function isTornFromQuotation(outer: readonly Quotation[], { start, end }: Span): boolean {
  const last = outer[indexAt(outer, end - 1)];
  const first = outer[indexAt(outer, start)];
  return (
    (last !== undefined && last.end > end) ||
    (first !== undefined && first.start < start && first.end > start)
  );
}

/** A mark that opens and none that closes, as where a quotation runs over paragraphs. */
export function leavesQuotationOpen(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  if (count(/"/g) % 2 === 1 || count(/“/g) !== count(/”/g)) return true;
  return /[:,]\s['‘](?=\p{Lu})/u.test(text) && !/[.,!?…]['’]/.test(text);
}
