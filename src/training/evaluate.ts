import { evaluateNames } from './names/evaluate-names.js';

/** `npm run evaluate` prints how the models do on what training held back. */
evaluateNames();
