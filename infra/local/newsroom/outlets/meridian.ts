import type { Author, Outlet } from '../outlet.ts';

const rosalind: Author = {
  name: 'Rosalind Achterberg',
  biography:
    'is the science correspondent of the Meridian Post. She learned to dive so that she could interview divers.',
};

const dev: Author = {
  name: 'Dev Hathersage',
  biography: 'reports on harbours, ferries and weather for the Meridian Post.',
};

/** An English news site with a science desk. */
export const meridian: Outlet = {
  host: 'meridian.localhost',
  name: 'The Meridian Post',
  motto: 'News from where the land runs out',
  language: 'en',
  locale: 'en_GB',
  direction: 'ltr',
  timeZone: 'Europe/London',
  template: 'semantic',
  charset: 'utf-8',
  charsetInHeader: true,
  articlePath: '/{year}/{month}/{slug}',
  sections: ['Science', 'Harbours', 'Culture'],
  feeds: [
    {
      path: '/feed.atom',
      format: 'atom',
      title: 'The Meridian Post',
      content: 'summary',
      articles: ['sewn-ship', 'storm-berenice', 'electric-tugs', 'floating-library'],
    },
    {
      path: '/culture/feed.json',
      format: 'json-feed',
      title: 'The Meridian Post: Culture',
      content: 'full',
      articles: ['floating-library', 'lighthouse-organ'],
    },
  ],
  oddities: [
    {
      kind: 'document',
      path: '/documents/harbour-dues-2027.pdf',
      title: 'Harbour dues for 2027: the full table',
      summary: 'The port authority’s tariff as published on Tuesday (PDF).',
      published: '2026-11-17T10:00:00+00:00',
    },
  ],
  articles: [
    {
      id: 3101,
      slug: 'sewn-ship',
      title: 'Sewn ship lay eleven centuries off Farasan with its cargo still sealed',
      standfirst:
        'Divers have counted 312 jars, most of them unopened, on a Red Sea wreck whose planks were stitched together.',
      author: rosalind,
      published: '2026-11-11T13:20:00+00:00',
      section: 'Science',
      tags: ['archaeology', 'Red Sea', 'shipwrecks'],
      photo: { caption: 'A diver maps the position of the jars on the sea floor.', credit: 'Farasan Maritime Mission' },
      body: `
Marine archaeologists have found the wreck of a merchant ship that sank about eleven centuries ago off the Farasan islands in the southern Red Sea, according to [Al-Waha](alwaha/shipwreck), a Saudi daily based in London. The wreck lies at a depth of 27 metres, four kilometres from the island of Qummah.

“First we saw the neck of a single jar sticking out of the sand, then we realised that we were swimming over an entire storehouse,” the head of the mission, Dr Salma al-Harbi, told the newspaper. Divers have so far counted 312 jars, she said, most of them still sealed with plaster.

It was a fisherman from the island, Abdullah Aqili, who showed the team the place after his nets had caught on it three times in one summer. His father used to call that spot “the yard of jars”, Mr Aqili said, although nobody knew where the name came from.

## Glass and two lines of Kufic

Among the jars the divers found three stone anchors, pieces of green glass and a wooden board with two lines of Kufic script. The researchers believe that the ship had sailed from the port of Aydhab on the African coast, bound for Aden, and struck the reef on a stormy night.

Radiocarbon analysis of the timber showed that the trees in the hull were felled between 880 and 920. The planks had been sewn with rope made of coconut fibre, without nails, a method that travellers of the time described and of which hardly any trace has survived.

“Every inch of this hull is worth a page of a book that was never written,” said Thomas Oakley, an expert on ancient ships at the Portsmouth Maritime Museum. Only three sewn ships of that century are known in the whole of the Indian Ocean, he explained.

The jars will stay where they are through the winter under a net that protects them from currents, and digging will resume next April with twelve divers. The project has been given 1.8 million riyals ($480,000), and whatever is raised will be shown in a new museum in Jazan that opens in 2028.

Dr Harbi asked amateur divers to keep away from the site. “The ship has waited eleven hundred years,” she said. “It can wait another winter.”
`,
    },
    {
      id: 3107,
      slug: 'storm-berenice',
      title: 'Storm Berenice shuts Atlantic ports from Porto to Plymouth',
      standfirst: 'Gusts of 142 km/h were measured in Galicia. No lives were lost, and a bandstand went to the beach.',
      author: dev,
      published: '2026-11-13T17:45:00+00:00',
      section: 'Harbours',
      tags: ['Storm Berenice', 'weather', 'ports'],
      photo: { caption: 'Waves over the breakwater at A Coruña on Thursday.', credit: 'Iria Souto' },
      body: `
Ports along a thousand miles of Atlantic coast were closed for up to twenty hours as Storm Berenice crossed the Bay of Biscay on Thursday night, sending containers, ferries and at least one bandstand where they were not meant to be.

The strongest gust, 142 kilometres an hour, was recorded at Cape Vilán in Galicia at 14:10 on Thursday, the Spanish weather agency said. Leixões, the port of Porto, stopped work at noon; A Coruña followed two hours later and Plymouth at nine in the evening.

“We had eleven hours’ warning and used every one of them,” said Graham Pellew, the duty harbour master at Plymouth, where forty yachts were moved up the Tamar by volunteers. Reuters reported that insurers expected a bill well below that of the storms two winters ago.

In Brittany a ferry bound for Santander never left its berth, and its passengers were fed pancakes by the crew. In northern Portugal the river Lima rose over the lower promenade at Viana do Castelo, where residents carried the books of the municipal library to the first floor in a human chain.

Forecasters credit a new network of drifting buoys, laid this summer, for the precision of the warnings. By Friday afternoon every port but one had reopened. The exception was little Luarca, in Asturias, where a sandbank had moved across the entrance and the boats must wait for the dredger.
`,
    },
    {
      id: 3112,
      slug: 'electric-tugs',
      title: 'The quietest tug in Harwich has a waiting list',
      standfirst: 'Pilots ask for the electric boat by name. Its captain says that she can hear the ropes again.',
      author: dev,
      published: '2026-11-16T09:05:00+00:00',
      section: 'Harbours',
      tags: ['tugs', 'Harwich', 'engineering'],
      photo: { caption: 'The tug Margery at her charging berth in Harwich.', credit: 'Tom Felgate' },
      body: `
At half past five in the morning the tug Margery slips her charging cable and leaves Harwich with no more noise than a fridge. By six she has her shoulder against a ship of 200,000 tonnes, and the pilot on the bridge above is speaking to the tug’s captain in an ordinary voice.

“On the old boats you shouted for thirty years and then you were deaf,” says the captain, Joan Scarfe, 52. “I can hear the ropes now. A rope tells you when it is unhappy.” Margery, delivered in August, is the first fully electric tug on the English east coast, and pilots have begun to ask for her by name.

Her batteries weigh 38 tonnes, which would be a nuisance on a ferry and is a virtue in a tug. A full charge lasts for four hours of ordinary work or fifty minutes of the hardest pulling. The port says that electricity for a typical job costs £61, against £240 for diesel.

Not everything went smoothly. In September a software update left the tug convinced that she was in Rotterdam, and for two days she refused to charge. The builders, a yard in Gdańsk, sent an engineer who spent a night aboard with a laptop and a flask.

Two sister boats have been ordered for 2028. The union, which first feared for the engineers’ jobs, has negotiated retraining for all nineteen of them. One, Keith Bowles, has already moved to the control room. “I miss the smell,” he admits. “My wife does not.”
`,
    },
    {
      id: 3118,
      slug: 'floating-library',
      title: 'A dhow full of books from Lamu wins the Alexandria Prize',
      standfirst:
        'The jury of the library award chose a boat with 4,200 volumes, two librarians and one very patient captain.',
      author: rosalind,
      published: '2026-11-18T12:30:00+00:00',
      section: 'Culture',
      tags: ['libraries', 'Kenya', 'Alexandria Prize'],
      photo: { caption: 'Children queue for the Maktaba Safina on Pate island.', credit: 'Alexandria Prize' },
      body: `
A sailing boat that carries books between the islands of the Kenyan coast has won this year’s Alexandria Prize, the world’s richest award for libraries, beating 214 candidates from 61 countries.

The Maktaba Safina, a converted cargo dhow eighteen metres long, calls every fortnight at fourteen villages around Lamu, most of which have no road and two of which have no jetty. Readers there wade out. Some 9,300 people hold a card, the jury noted on Tuesday in Alexandria, “in an archipelago where the nearest bookshop is a day away”.

“We thought it was a mistake and asked them to check the spelling,” said Amina Shee, the librarian who founded the service in 2018 with 300 donated novels and a borrowed sail. She will use part of the prize, worth €250,000, to buy a second boat with a solar motor for the months when the monsoon is against them.

Runners-up were a night library in Marseille, too young to win but “impossible to ignore”, according to the jury’s chair, the Egyptian novelist Hoda Mansour, and a reading room in a disused cable car in the mountains of Sichuan.

The boat’s captain, Bwana Omar, has carried mangrove poles, cattle and a wedding orchestra in his forty years at sea. Books, he told reporters, are the easiest cargo of all. “They do not eat, they do not sing, and nobody asks how long until we arrive.”
`,
    },
    {
      id: 3123,
      slug: 'lighthouse-organ',
      title: 'An organ for the wind, in a lighthouse without a light',
      standfirst: 'On the Northumbrian coast a composer has turned 97 empty steps into an instrument.',
      author: rosalind,
      published: '2026-11-20T15:10:00+00:00',
      section: 'Culture',
      tags: ['music', 'lighthouses', 'Northumberland'],
      photo: { caption: 'Copper pipes on the spiral stair of Blackscar lighthouse.', credit: 'Edith Rowell' },
      body: `
When the wind is in the north-east, Blackscar lighthouse hums a low D. When it backs to the west the note slides up, and by a full gale from the south, which happens perhaps six times a year, the whole tower plays a chord that can be heard in the village two miles off.

The instrument is the work of the composer Philippa Garrow, who bought the decommissioned tower for £1 in 2022 on the condition that she keep it standing. She has set a copper pipe into each of its 97 steps, tuned to the wind that enters through the old lamp room.

“I wrote the rules, the weather writes the music,” she says. Visitors climb in felt slippers, ten at a time, and may open and close small wooden shutters on each landing. Children are said to be better at it than adults, who tend to look for a melody.

Not everyone was pleased at first. The parish council received eleven letters about the hum, and a compromise was found: a valve closes the largest pipes between ten at night and seven in the morning. Ronald Teasdale, who wrote three of the letters, now sells tickets on Sundays.

A recording of one whole winter, cut down to seventy minutes, appears next month. The quietest passage comes from the night of 12 November, when Storm Berenice passed far to the south and for four hours the coast lay under a perfect calm.
`,
    },
  ],
};
