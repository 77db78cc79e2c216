import type { Author, Outlet } from '../outlet.ts';

const wiebke: Author = {
  name: 'Wiebke Carstensen',
  biography: 'Redakteurin für Küste und Umwelt. Wattführerin mit Lizenz, Langschläferin ohne.',
};

const jannis: Author = {
  name: 'Jannis Oltmanns',
  biography: 'berichtet für den Deichboten über Inseln, Halligen und alles, was schwimmt.',
};

/** A German paper of the North Sea coast. */
export const deichbote: Outlet = {
  host: 'deichbote.localhost',
  name: 'Der Deichbote',
  motto: 'Nachrichten von der Wasserkante',
  language: 'de',
  locale: 'de_DE',
  direction: 'ltr',
  timeZone: 'Europe/Berlin',
  template: 'divs',
  charset: 'utf-8',
  charsetInHeader: true,
  articlePath: '/artikel/{slug}-{id}',
  sections: ['Umwelt', 'Küste', 'Inseln', 'Stadt'],
  feeds: [{ path: '/atom.xml', format: 'atom', title: 'Der Deichbote', content: 'summary' }],
  oddities: [
    {
      kind: 'missing',
      path: '/artikel/faehrplan-winter-4409',
      title: 'Winterfahrplan der Halligfähren: alle Abfahrten',
      summary: 'Die neuen Zeiten gelten ab 1. Dezember.',
      published: '2026-11-16T06:00:00+01:00',
    },
  ],
  articles: [
    {
      id: 4392,
      slug: 'seegras-shioji',
      title: 'Das Gras, das die Fische zurückbrachte',
      standfirst:
        'In einer japanischen Bucht haben Fischer und Schulkinder 41 Hektar Seegraswiese neu gepflanzt. Ein Vorbild für die Nordsee?',
      author: wiebke,
      published: '2026-11-14T06:00:00+01:00',
      section: 'Umwelt',
      tags: ['Seegras', 'Japan', 'Wattenmeer'],
      photo: {
        caption: 'Kinder der Grundschule Shioji werfen Tonkugeln mit Samen ins Meer.',
        credit: 'Chihiro Mizuno / Shioji Shimbun',
      },
      basedOn: 'shioji/eelgrass',
      body: `
In der Bucht von Shioji an der japanischen Inlandsee ist die einst verschwundene Seegraswiese wieder auf 41 Hektar angewachsen. Das teilten die Fischereigenossenschaft und die Meeresuniversität Setouchi mit, wie die Lokalzeitung Shioji Shimbun berichtet.

Vor zwölf Jahren waren in der Bucht nur noch 0,3 Hektar Seegras übrig, etwa die Fläche von zehn Tennisplätzen. Schuld waren Aufschüttungen und trübes Wasser. Die Fischer freuten sich zunächst sogar, dass das „lästige Gras“ nicht mehr in ihren Netzen hing.

„Drei Jahre nachdem das Gras weg war, waren auch die Fische weg. Da haben wir begriffen, was wir verloren hatten“, sagte der 78 Jahre alte Fischer Isamu Saeki der Zeitung. Er begann 2014 mit sechs Kollegen und einem einzigen Boot zu säen.

Die Methode ist einfach: Im Juni werden die blühenden Halme gesammelt, die Samen reifen in Becken mit Meerwasser, und im Herbst werden sie in Ton und Gaze gewickelt und versenkt. Das Wickeln übernehmen die Kinder der Grundschule Shioji. 640.000 Kugeln haben sie bisher geformt.

In der Wiese leben nach Angaben der Forschungsleiterin Miwa Tomita heute 93 Arten von Fischen, Garnelen und Krebsen. Im vergangenen Frühjahr wurden erstmals seit zwanzig Jahren wieder Eier von Kalmaren gefunden.

Sorgen macht die Wärme. Im August erreichte das Wasser in der Bucht 29,4 Grad, und in den flachen Bereichen verdorrte die Hälfte des Grases. Tomita will nun Samen aus den wärmeren Gewässern vor Kyushu erproben.

## Und bei uns?

Im nordfriesischen Wattenmeer ist man hellhörig geworden. „Die Tonkugel ist genial, weil sie dort liegen bleibt, wo man sie hinwirft“, sagt Enno Petersen von der Schutzstation auf Pellworm. Bei Versuchen mit losen Samen habe die Strömung vier von fünf verdriftet. Im kommenden Herbst soll eine Schulklasse aus Husum die ersten tausend Kugeln rollen; der Klei dafür liegt vor der Tür.
`,
    },
    {
      id: 4401,
      slug: 'deichschafe',
      title: 'Die Nachtschicht der Deichschafe',
      standfirst:
        'Weil es tagsüber zu warm wurde, grasen 900 Tiere bei Westerhever jetzt im Dunkeln. Der Deich profitiert.',
      author: jannis,
      published: '2026-11-15T17:20:00+01:00',
      section: 'Küste',
      tags: ['Deich', 'Schafe', 'Klima'],
      photo: { caption: 'Mit Leuchthalsband: Schafe auf dem Seedeich bei Westerhever.', credit: 'Maren Thiesen' },
      body: `
Wer in diesem Sommer nachts über den Seedeich bei Westerhever radelte, sah Lichter, die sich langsam bewegten. Es waren keine Irrlichter, sondern Schafe. Schäfer Boy Hansen hatte seinen 900 Tieren reflektierende Halsbänder umgelegt und sie auf Nachtschicht geschickt.

Der Grund war die Hitze. An 23 Tagen stieg das Thermometer über 28 Grad, und die Tiere standen von zehn bis achtzehn Uhr reglos im Schatten der Schleuse. „Ein Schaf, das nicht frisst, tritt auch nicht“, sagte Hansen der Deutschen Presse-Agentur. Das aber ist die eigentliche Arbeit: Die Klauen verdichten den Boden und schließen die Gänge der Wühlmäuse.

Der Deichverband ließ die Grasnarbe vermessen und war überrascht. Auf den nachts beweideten Abschnitten ist sie dichter als auf allen anderen, die Wurzeln reichen im Schnitt vier Zentimeter tiefer. Oberdeichrichterin Anke Jessen vermutet, dass die Tiere im feuchten Gras wählerischer sind und mehr laufen.

Ganz ohne Streit ging es nicht. Camper beschwerten sich über das Blöken um drei Uhr früh, und ein Gast aus Kassel alarmierte die Polizei, weil er Einbrecher mit Taschenlampen gesehen haben wollte. Inzwischen verkauft der Kiosk am Leuchtturm die Halsbänder als Andenken.

Im Winter ruht der Betrieb, die Herde steht auf der Geest. Für 2027 haben sich drei weitere Schäfereien angemeldet. Hansen selbst hat sich an die neuen Zeiten gewöhnt, nur sein Hund nicht. „Der schläft jetzt tags im Auto und träumt laut.“
`,
    },
    {
      id: 4415,
      slug: 'bibliothek-der-dinge',
      title: 'Bohrmaschine, Beamer, Boot: Husum leiht sich alles',
      standfirst: 'Die Stadtbücherei verleiht 740 Gegenstände. Am begehrtesten ist etwas, womit niemand gerechnet hat.',
      author: wiebke,
      published: '2026-11-18T06:00:00+01:00',
      section: 'Stadt',
      tags: ['Bücherei', 'Husum', 'Leihen'],
      photo: { caption: 'Leiterin Silke Momsen vor dem Regal mit den Werkzeugen.', credit: 'Wiebke Carstensen' },
      body: `
Zwischen den Krimis und den Kochbüchern der Husumer Stadtbücherei steht seit einem Jahr ein Regal, das jeden Abend leerer ist als am Morgen. Dort liegen Bohrmaschinen, Nähmaschinen, ein Zelt für sechs Personen, zwei Akkordeons und ein Koffer mit der Aufschrift „Kindergeburtstag, komplett“.

740 Gegenstände umfasst die Bibliothek der Dinge inzwischen, 6.200 Mal wurde ausgeliehen. Wer einen Leseausweis hat, zahlt nichts und darf zwei Wochen behalten, was er braucht. „Eine Bohrmaschine läuft in ihrem ganzen Leben dreizehn Minuten. Den Rest der Zeit nimmt sie Platz weg“, sagt Leiterin Silke Momsen.

Die Warteliste führt aber kein Werkzeug an, sondern ein Wärmebildgerät, mit dem sich zeigen lässt, wo ein Haus Heizung verliert. 74 Haushalte haben sich eingetragen. Die Stadtwerke spendeten daraufhin ein zweites und schicken auf Wunsch jemanden mit, der die bunten Bilder erklärt.

Kaputt ging bisher wenig. Ein Fahrradanhänger kam mit verbogener Deichsel zurück, dazu ein Entschuldigungsbrief und ein Glas Gelee. Repariert wird donnerstags im Lesesaal, wo vier Rentner und eine Schülerin eine Werkbank aufgebaut haben. Die Schülerin, Frieda Lorenzen, hat dort ihr Schulpraktikum gemacht und kommt seither freiwillig.

Im Frühjahr soll das bislang größte Stück dazukommen: ein Ruderboot mit zwei Schwimmwesten, Liegeplatz im Binnenhafen. Ausleihen darf es nur, wer vorher einmal über das Becken und zurück gerudert ist. Momsen hat die Prüfung bestanden, im zweiten Anlauf.
`,
    },
    {
      id: 4423,
      slug: 'halligschule',
      title: 'Drei Schüler, eine Lehrerin und das ganze Meer',
      standfirst:
        'Die kleinste Schule des Landes bekommt im Frühjahr Zuwachs. Auf der Hallig wird das gefeiert wie ein Deichbau.',
      author: jannis,
      published: '2026-11-21T08:00:00+01:00',
      section: 'Inseln',
      tags: ['Hallig', 'Schule', 'Wattenmeer'],
      photo: { caption: 'Unterricht auf der Warft: Messung der Fluthöhe am Pegel.', credit: 'Jannis Oltmanns' },
      pages: 2,
      body: `
Wenn Lehrerin Tomke Brodersen die Anwesenheit prüft, braucht sie nicht aufzustehen: Ole ist da, Gesche ist da, und Fiete kommt mit nassen Socken durch die Tür. Mehr Kinder gibt es auf der Hallig Süderaland nicht. Die Schule auf der Hanswarft ist die kleinste im Land.

Im März wird sie um ein Drittel wachsen. Dann zieht die Familie Yilmaz aus Kiel mit ihrer neunjährigen Tochter Elif auf die Warft. Der Vater übernimmt die Stelle des Küstenschützers, die zwei Jahre lang unbesetzt war. Der Bürgermeister, Hauke Nommensen, hat schon eine Girlande bestellt.

Der Stundenplan richtet sich nach dem Tidenkalender. Bei Ebbe werden im Watt Wurmhaufen gezählt und Brüche gerechnet, bei Flut wird gelesen. Steht das Wasser höher als anderthalb Meter über dem mittleren Hochwasser, heißt es „Landunter“, und der Unterricht findet in Brodersens Küche statt. Im vergangenen Winter war das neunzehnmal der Fall.

Für Physik und Englisch schalten sich die drei per Bildschirm mit der Halligschule auf Langeneß zusammen. Die Leitung läuft über Funk und hält auch Sturm aus; nur wenn die Ringelgänse im Mai zu Tausenden vor der Antenne landen, ruckelt das Bild.

Was ihr fehle, wenn sie einmal aufs Festland müsse, wird Gesche gefragt, die im Sommer die vierte Klasse beendet. Sie überlegt lange. „Dass man sieht, wer kommt“, sagt sie dann. Auf der Hallig sieht man ein Boot vierzig Minuten, bevor es anlegt. Zeit genug, um Kuchen zu backen.
`,
    },
  ],
};
