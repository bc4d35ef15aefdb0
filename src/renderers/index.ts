/** Records and annotations as text. Everything here is pure: data in, a string out. */
export { timelineChart } from './chart.js';
export { entityFields, mentionFields, mentionList } from './entities.js';
export { entityWhyFields, entityWhyList } from './entity-why.js';
export { type Fields, type Format, formats, formatted, jsonDocument, jsonLine } from './formats.js';
export { profilePage } from './profile.js';
export { type QuoteGrouping, quoteFields, quoteGroupings, quoteList } from './quotes.js';
export * from './records.js';
export { oneLine, safe } from './safe.js';
export { pen, type Screen } from './screen.js';
export { shownArticle } from './show.js';
export { storyFields, storyList } from './stories.js';
export { digestList, headlineFields, headlineList, sentenceFields, summaryList } from './summary.js';
export { table } from './table.js';
export { type Period, periodList, timelineFields, timelineList } from './timeline.js';
export { sourceFields, variantFields, variantList } from './variants.js';
export { verdictFields, verdictList } from './verdicts.js';
export { whyPage } from './why.js';
