// How much of the time of reading an article it takes to tell who its names, descriptions and pronouns are. Run by
// `npm run bench [-- FOLDER]`. Node collects garbage in the one thread that is measured: helpers that wait for a busy machine
// would count as work.
import { runStages, runStagesToMentions } from '../../dist/annotate.js';
import { joinSpeakers, resolveEntities } from '../../dist/stages/entities/index.js';
import { articles, english, used } from './articles.mjs';

const quoted = articles.map((article) => runStages(article, english));

/**
 * The share in about so many seconds: each article is read, then its entities are resolved, as a run does it, so that what
 * slows the machine down slows both down alike.
 */
function shareOfReading(seconds) {
  let [reading, entities] = [0, 0];
  while (reading + entities < seconds)
    articles.forEach((article, i) => {
      const start = used();
      const mentions = runStagesToMentions(article, english);
      const middle = used();
      resolveEntities(mentions, english);
      joinSpeakers(quoted[i], english);
      entities += used() - middle;
      reading += middle - start;
    });
  return entities / reading;
}

/** The median of many short rounds, behind some to warm up; half of all rounds lie between the quartiles. */
for (let round = 0; round < 8; round++) shareOfReading(0.5);
const shares = Array.from({ length: 21 }, () => shareOfReading(0.5)).sort((a, b) => a - b);
const [lower, share, upper] = [5, 10, 15].map((i) => shares[i].toFixed(2));
console.log(
  `entities take ${share} of the time of reading, from layout to mentions (quartiles ${lower} and ${upper})`,
);
