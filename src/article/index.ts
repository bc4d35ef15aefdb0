/** The model that everything else speaks: articles, spans, the layers of analysis, and the printed annotation. */
export * from './annotation.js';
export * from './article.js';
export * from './layers.js';
export * from './span.js';
