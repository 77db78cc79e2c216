import type { Author, Outlet } from '../outlet.ts';

const bronwen: Author = {
  name: 'Bronwen Pritchard',
  biography: 'has edited the Coracle since 2011 from a room above the chip shop.',
};

const idris: Author = {
  name: 'Idris Vaughan',
  biography: 'is the Coracle’s reporter, photographer and, on Thursdays, its delivery driver.',
};

/** An English-language weekly of a Welsh river valley. */
export const coracle: Outlet = {
  host: 'coracle.localhost',
  name: 'The Teifi Coracle',
  motto: 'The valley’s weekly, afloat since 1893',
  language: 'en',
  locale: 'en_GB',
  direction: 'ltr',
  timeZone: 'Europe/London',
  template: 'wordpress',
  charset: 'utf-8',
  charsetInHeader: true,
  articlePath: '/{year}/{slug}/',
  sections: ['Village', 'River', 'Sport'],
  feeds: [{ path: '/feed/json', format: 'json-feed', title: 'The Teifi Coracle', content: 'full' }],
  oddities: [],
  articles: [
    {
      id: 941,
      slug: 'village-shop',
      title: 'The shop that closed on Friday and reopened on Saturday',
      standfirst:
        'When the owners of Llanfair Stores retired, 312 villagers bought it overnight, shelves, cat and all.',
      author: bronwen,
      published: '2026-11-10T07:00:00+00:00',
      section: 'Village',
      tags: ['community', 'shops', 'Llanfair'],
      photo: { caption: 'The first customers under the new sign on Saturday.', credit: 'Idris Vaughan' },
      body: `
At six o’clock on Friday evening Glenys and Emlyn Harries turned the sign on the door of Llanfair Stores for the last time, after thirty-eight years. At eight on Saturday morning it was turned back, by a retired vet, a bus driver and the goalkeeper of the under-elevens.

The village had eleven months’ warning and used them. Shares were offered at £50 each, and 312 people bought at least one, raising £94,600. Some paid in instalments; a farmer paid in firewood, which has been stacked behind the post office counter and valued by committee.

“I have run a surgery, and this is harder,” said the vet, Carys Lloyd, who is on the rota every Wednesday. “A sheep doesn’t ask whether you have the other kind of biscuit.” Forty-four volunteers have been trained on the till, which dates from 1994 and will not open unless it is hit on the left.

The new owners have kept the prices, the opening hours and the cat. They have added a table with four chairs, on the theory that a shop is a place where you are allowed to stay. By noon on Saturday the table had been moved twice and was the subject of a motion.

Mr and Mrs Harries were given the first receipt, for one loaf and a newspaper. They had meant to travel, but their daughter reports that on Monday they were back behind the counter, showing the goalkeeper how to slice ham. He has been told that he may dive for it if it falls.
`,
    },
    {
      id: 947,
      slug: 'otters',
      title: 'Otters counted by the people who are up at five anyway',
      standfirst:
        'Milkers, bakers and a night nurse surveyed sixty miles of river and found more holts than the experts did.',
      author: idris,
      published: '2026-11-13T07:00:00+00:00',
      section: 'River',
      tags: ['otters', 'wildlife', 'Teifi'],
      photo: {
        caption: 'An otter below Cenarth falls, photographed by a baker on her way to work.',
        credit: 'Mair Evans',
      },
      body: `
The trouble with counting otters is that they keep bakers’ hours. So this autumn the river trust stopped asking birdwatchers and students, and put up a notice in the creamery, two bakeries and the hospital staff room: are you awake at five, and do you cross the Teifi?

Seventy-one people were. For six weeks they wrote down what they saw from bridges, yards and cars parked for two minutes with the engine off. They recorded 38 different otters and 17 holts along sixty miles of water. The last professional survey, in 2021, had found eleven.

“They know what normal looks like,” explained the trust’s ecologist, Dr Anwen Rees. “A milker who has seen the same bend every morning for twenty years notices a flattened patch of grass that I would walk straight past.” She checked one report in ten with a camera, and all but two were right.

The most valuable notebook came from a night nurse, Joseph Mwale, who drives home over Llechryd bridge. He drew a female with a notched tail on nineteen mornings and worked out that she was moving three cubs upstream, one at a time, ahead of the autumn flood. The water came on the twentieth.

The survey will be repeated in spring. There is a waiting list, headed by the crew of the gritting lorry, and the trust has been asked, the Meridian Post reported on Thursday, whether the method would work for bats. Dr Rees thinks that it might. “We shall need the landlords,” she said.
`,
    },
    {
      id: 955,
      slug: 'coracle-race',
      title: 'Twelve-year-old wins the coracle race by going backwards',
      standfirst:
        'Nia Bowen noticed that the current under the bridge runs the wrong way. Nobody else had, since 1950.',
      author: idris,
      published: '2026-11-17T07:00:00+00:00',
      section: 'Sport',
      tags: ['coracles', 'Cilgerran', 'racing'],
      photo: { caption: 'Nia Bowen spins past the leaders under Cilgerran bridge.', credit: 'Idris Vaughan' },
      body: `
Every coracle racer at Cilgerran learns the same thing from the same uncles: keep to the middle, dig deep, and do not look round. On Sunday Nia Bowen, who is twelve and has no uncles, kept to the edge, hardly paddled and finished the last hundred yards facing the way she had come.

She won by four lengths, ahead of 26 grown men and women, and then had to explain herself to a committee. “The water by the bank goes back upstream, and when it meets the pier it turns round,” she told them. “If you let it turn you as well, it throws you.” She had spent the summer watching sticks.

The committee went to the bridge with a bag of oranges. They dropped twenty; fourteen did precisely what Miss Bowen had said. The chairman, Hefin Thomas, whose own record of 1988 she beat by eleven seconds, ate one of the remaining six and declared the result good.

Coracles, which are round, light and inclined to spin, have been paddled on the Teifi for some two thousand years. Mr Thomas allowed that this was a long time not to have noticed. An article in the county journal of 1911, it turns out, mentions “a contrary water” at the spot, but advises readers to avoid it.

Next year’s race will have a rule on facing forwards at the start; nothing will be said about the finish. Miss Bowen has been offered a place in the junior squad and has accepted it on the understanding that she may bring her sticks.
`,
    },
    {
      id: 962,
      slug: 'bell-ringers',
      title: 'Six beginners and a spreadsheet bring back the bells of St Tysul',
      standfirst: 'The tower had been silent since 2009. The new band practises to the sound of a washing machine.',
      author: bronwen,
      published: '2026-11-20T07:00:00+00:00',
      section: 'Village',
      tags: ['bells', 'music', 'Llandysul'],
      photo: { caption: 'Thursday practice in the ringing chamber at St Tysul.', credit: 'Idris Vaughan' },
      body: `
The last band of ringers at St Tysul hung up their ropes in 2009, when the tenor man moved to Spain. On Sunday week, if the frost holds off, the six bells will ring again for a quarter of an hour, and the village has been asked to be kind.

The new band are beginners to the last. They answered a card in the launderette put there by Delyth Morgan, a payroll clerk who had read that change ringing is arithmetic with weights. “I can’t hold a tune,” she says, “but I have never once lost count.” She has written the patterns into a spreadsheet that turns red when two bells collide.

As the tower needed repairs until September, they learned with broom handles and string in the launderette itself, in time to the machines. The spin cycle turned out to be the exact speed of a well-struck third. Now, in the tower, some of them still hum it.

The oldest bell, cast in 1604, carries the words “Be not hasty” in Latin. The treble’s rope is pulled by Osian Price, who is fifteen and joined to avoid rugby; the tenor’s by Father Paul Adeyemi, who weighs, by his own account, precisely enough. Ringers from three valleys came over to teach them, and refused payment in anything but cake.

Neighbours have been consulted. Of 61 households 58 were in favour, two were deaf and one works nights. For him, Mrs Morgan has moved the Thursday practice to six o’clock, and on Sunday she will telephone, so that the bells do not wake him first.
`,
    },
  ],
};
