import { evaluateAntecedents } from './antecedents/evaluate-antecedents.js';
import { evaluateNames } from './names/evaluate-names.js';
import { evaluateQuotes } from './quotes/evaluate-quotes.js';
import { evaluateSummary } from './summary/evaluate-summary.js';
import { evaluateReading } from './tags/evaluate-reading.js';

/** `npm run evaluate` prints how the models do on what training held back. */
evaluateReading();
evaluateNames();
evaluateAntecedents();
evaluateSummary();
evaluateQuotes();
