/** Articles written for the tests, all of it invented: four stories, told by several outlets in their own words. */
export const collection = [
  {
    id: 'ferry-wire',
    date: '2024-03-05',
    text: `The ferry Calder sank off the port of Ostra on Monday night with forty passengers on board, the coast guard of Merrin said. Two trawlers pulled eleven people from the water near the Needle rocks.

Helga Brandt, who leads the coast guard in Ostra, said the search would go on. "We are looking for the others," Brandt said.`,
  },
  {
    id: 'ferry-gazette',
    date: '2024-03-06',
    text: `Hopes faded on Wednesday for those missing from the ferry Calder, two days after she went down near the Needle rocks off Ostra.

Eleven of her forty passengers were saved by trawlers. Helga Brandt of the coast guard told relatives in Ostra that no more survivors had been seen. The Calder Line bought the ferry in 2011.`,
  },
  {
    id: 'ferry-herald',
    date: '2024-03-08',
    text: `The owners of the ferry Calder had been warned about her bow door, a former captain of the Calder Line told reporters in Ostra on Friday.

The ferry sank off the Needle rocks on Monday with forty passengers. The coast guard ended its search on Thursday, Helga Brandt said.`,
  },
  {
    id: 'budget-wire',
    date: '2024-03-06',
    text: `Parliament in Alden passed the budget of Finance Minister Jonas Wick on Wednesday by two votes, after a night of talks over taxes on fuel.

The Rural Front, whose members had threatened to vote against the fuel tax, won a lower rate for farmers. Wick called the budget "a fair bargain".`,
  },
  {
    id: 'budget-courier',
    date: '2024-03-07',
    text: `Farmers will pay half of the new fuel tax under the budget that parliament passed in Alden, Finance Minister Jonas Wick said on Thursday.

The Rural Front had made the lower rate its price for supporting the budget. Economists in Alden doubted that Wick's taxes would bring in what he hopes.`,
  },
  {
    id: 'cup-wire',
    date: '2024-03-06',
    text: `Velm United beat Tarnhaven Rovers three to one in the semi-final of the Northern Cup on Wednesday, with two goals by striker Pia Lund.

Lund scored in the first half and again from a corner. Velm meet Brannock Town in the final of the cup in May, coach Ida Sorel said.`,
  },
  {
    id: 'cup-gazette',
    date: '2024-03-07',
    text: `Two goals by Pia Lund took Velm United into the final of the Northern Cup, where they will play Brannock Town.

Tarnhaven Rovers scored late in the semi-final, but coach Ida Sorel said her striker Lund had decided the match long before.`,
  },
  {
    id: 'museum-herald',
    date: '2024-03-09',
    text: `A museum of clocks opened in the old mint of Saltmarsh on Saturday. Its founder, watchmaker Edda Rasch, collected three hundred clocks in fifty years.`,
  },
] as const;

/** The story that an article of the collection tells: "ferry". */
export const storyOf = (id: string): string => id.split('-')[0] ?? '';
