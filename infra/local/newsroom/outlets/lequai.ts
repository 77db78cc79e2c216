import type { Author, Outlet } from '../outlet.ts';

const camille: Author = {
  name: 'Camille Ferrandi',
  biography: 'couvre la mer, les sciences et le patrimoine pour Le Quai depuis 2019.',
};

const yacine: Author = {
  name: 'Yacine Delorme',
  biography: 'est reporter au service Ville et chroniqueur culinaire à ses heures.',
};

/** A French daily of a Mediterranean port. */
export const lequai: Outlet = {
  host: 'lequai.localhost',
  name: 'Le Quai',
  motto: 'Le quotidien de ceux qui regardent la mer',
  language: 'fr',
  locale: 'fr_FR',
  direction: 'ltr',
  timeZone: 'Europe/Paris',
  template: 'wordpress',
  charset: 'utf-8',
  charsetInHeader: true,
  articlePath: '/{year}/{month}/{day}/{slug}/',
  sections: ['Sciences', 'Ville', 'Mer', 'Culture'],
  feeds: [{ path: '/feed/', format: 'rss', title: 'Le Quai', content: 'full' }],
  oddities: [
    {
      kind: 'consent-wall',
      path: '/abonnes/portrait-d-une-cartographe/',
      title: 'Portrait d’une cartographe des fonds',
      summary: 'Elle dessine ce que personne ne voit : rencontre avec Odile Marchetti.',
      published: '2026-11-18T06:30:00+01:00',
    },
  ],
  articles: [
    {
      id: 8841,
      slug: 'mer-rouge-epave-cousue',
      title: 'En mer Rouge, une épave cousue livre sa cargaison vieille de onze siècles',
      standfirst:
        'Au large des îles Farasan, des archéologues ont retrouvé 312 jarres, presque toutes encore scellées.',
      author: camille,
      published: '2026-11-12T07:45:00+01:00',
      section: 'Sciences',
      tags: ['archéologie', 'mer Rouge', 'épave'],
      photo: {
        caption: 'Une plongeuse de l’équipe relève la position des jarres.',
        credit: 'Mission maritime de Farasan',
      },
      body: `
Des archéologues ont découvert au large des îles Farasan, dans le sud de la mer Rouge, l’épave d’un navire marchand qui a sombré il y a environ onze siècles, selon un quotidien saoudien basé à Londres. L’épave repose par 27 mètres de fond, à quatre kilomètres de l’île de Qummah.

« Nous avons d’abord vu le col d’une seule jarre qui sortait du sable, puis nous avons compris que nous nagions au-dessus d’un entrepôt entier », a raconté au journal la cheffe de la mission, Salma al-Harbi. Les plongeurs ont compté à ce jour 312 jarres, la plupart encore scellées au plâtre.

C’est un pêcheur de l’île, Abdallah Aqili, qui a guidé l’équipe : ses filets s’y étaient accrochés trois fois en un seul été. Son père appelait déjà l’endroit « la cour aux jarres », sans que personne sache pourquoi.

## Du verre et deux lignes de coufique

Entre les jarres, les plongeurs ont trouvé trois ancres de pierre, des morceaux de verre vert et une planche portant deux lignes d’écriture coufique. Les chercheurs pensent que le navire, parti d’Aydhab sur la côte africaine, faisait route vers Aden lorsqu’il a heurté le récif par une nuit de tempête.

D’après la datation au carbone 14, les arbres de la coque ont été abattus entre 880 et 920. Les planches étaient cousues avec de la corde en fibre de coco, sans un seul clou, une technique décrite par les voyageurs de l’époque et dont il ne reste presque aucune trace.

« Chaque centimètre de cette coque vaut une page d’un livre qui n’a jamais été écrit », estime Thomas Oakley, spécialiste des navires anciens au musée maritime de Portsmouth. On ne connaît que trois bateaux cousus de ce siècle dans tout l’océan Indien.

À Marseille, où l’on a fouillé bien des cales romaines, la nouvelle fait rêver. « Une cargaison fermée, c’est une boîte aux lettres que personne n’a ouverte », sourit Bruno Castellan, du laboratoire d’archéologie subaquatique de l’Estaque.

Les jarres passeront l’hiver sur place, sous un filet, et la fouille reprendra en avril avec douze plongeurs. Le projet dispose de 1,8 million de riyals, et les objets remontés seront exposés dans un nouveau musée à Jazan, dont l’ouverture est prévue en 2028.

[Sewn ship lay eleven centuries off Farasan with its cargo still sealed](meridian/sewn-ship)
`,
    },
    {
      id: 8852,
      slug: 'tempete-berenice-ferries',
      title: 'Tempête Bérénice : 140 passagers passent la nuit à bord dans le port de Roscoff',
      standfirst:
        'Le ferry n’a pas pu repartir vers Santander. L’équipage a ouvert la cuisine et sorti les jeux de société.',
      author: yacine,
      published: '2026-11-14T08:10:00+01:00',
      section: 'Mer',
      tags: ['tempête Bérénice', 'ferry', 'Roscoff'],
      photo: { caption: 'La jetée de Roscoff vendredi matin, au plus fort du vent.', credit: 'Gwenn Le Dantec' },
      body: `
Ils devaient dîner en Espagne ; ils ont mangé des crêpes à quai. Cent quarante passagers du ferry « Île-Callot » ont passé la nuit de jeudi à vendredi dans le port de Roscoff, où la tempête Bérénice a cloué tous les navires.

Les rafales ont atteint 131 km/h à la pointe finistérienne peu avant trois heures du matin, selon Météo-France. La préfecture maritime avait interdit toute sortie dès jeudi 18 heures, alors que des creux de neuf mètres étaient signalés au large d’Ouessant.

À bord, le commandant Hervé Tanguy a choisi de ne pas renvoyer les voyageurs sous la pluie. « Les hôtels étaient pleins, et nous avions de la farine pour deux cents personnes », explique-t-il. Un groupe de choristes de Bilbao, en tournée, a chanté jusqu’à une heure du matin dans le salon avant.

Dans la région, 23 000 foyers ont été privés d’électricité, pour la plupart quelques heures seulement. On ne déplore aucun blessé grave. À Plouescat, un kiosque à musique de 1911 s’est couché sur la plage, presque intact ; le maire a promis de le remonter avant l’été.

La même tempête avait frappé la Galice et le nord du Portugal dans la journée de jeudi. L’AFP rapporte que les ports de La Corogne et de Viana do Castelo ont rouvert vendredi à la mi-journée. L’« Île-Callot », lui, a largué les amarres à 16 h 30, avec les choristes sur le pont.
`,
    },
    {
      id: 8860,
      slug: 'bibliotheque-de-nuit',
      title: 'À la Joliette, une bibliothèque qui n’ouvre que la nuit',
      standfirst: 'De 21 heures à 5 heures, dockers, infirmières et insomniaques y lisent en silence, ou presque.',
      author: yacine,
      published: '2026-11-16T18:00:00+01:00',
      section: 'Ville',
      tags: ['bibliothèque', 'nuit', 'Joliette'],
      photo: {
        caption: 'La salle de lecture, ancien bureau des douanes, à deux heures du matin.',
        credit: 'Inès Barral',
      },
      body: `
La porte est verte, la lampe au-dessus aussi, et il faut sonner. Depuis le 2 novembre, l’ancien bureau des douanes de la Joliette abrite la Veilleuse, une bibliothèque municipale qui n’ouvre que de 21 heures à 5 heures.

L’idée vient d’une aide-soignante, Maryam Bensaïd, qui finissait son service à 22 heures et trouvait partout porte close. Elle a recueilli 1 900 signatures dans les vestiaires de l’hôpital, puis chez les dockers et les boulangers. « On nous disait que personne ne viendrait. La première nuit, il manquait des chaises », raconte-t-elle.

Quatre bibliothécaires se relaient, toutes volontaires et payées au tarif de nuit. Le fonds compte 12 000 livres, choisis en partie par les lecteurs : beaucoup de romans policiers, des manuels de langues, et un rayon de bandes dessinées très demandé vers quatre heures, « l’heure où les phrases longues ne passent plus », dit la responsable, Claire Augier.

On y croise Antoine, grutier, qui apprend le portugais pour parler à sa belle-mère, et Lucette, 84 ans, qui ne dort plus depuis que la rue s’est mise à dormir. Dans un coin, une machine à café fait un bruit de moteur ; un écriteau prie de ne l’utiliser qu’entre deux chapitres.

La ville a prévu un budget de 260 000 euros pour un an d’essai. Si la fréquentation se maintient, deux autres quartiers pourraient avoir leur Veilleuse en 2027. D’ici là, la maison cherche une horloge silencieuse.
`,
    },
    {
      id: 8873,
      slug: 'oursins-treve',
      title: 'Les pêcheurs d’oursins proposent eux-mêmes une trêve de deux ans',
      standfirst:
        'Sur la Côte bleue, les prises ont été divisées par cinq. Les professionnels veulent laisser la roche respirer.',
      author: camille,
      published: '2026-11-20T09:20:00+01:00',
      section: 'Mer',
      tags: ['oursins', 'pêche', 'Côte bleue'],
      photo: { caption: 'Un panier d’oursins violets au port de Carro, l’hiver dernier.', credit: 'Pascal Roumieu' },
      body: `
Ce n’est pas tous les jours qu’une profession demande qu’on l’empêche de travailler. Réunis mercredi soir au port de Carro, 41 des 46 pêcheurs d’oursins de la Côte bleue ont voté une trêve de deux ans, à compter du 1er décembre.

« Mon grand-père remplissait trois paniers avant dix heures. Moi, j’en remplis un et je rentre à midi », résume Magali Roux, élue du comité local. D’après les relevés du parc marin, la densité d’oursins violets est passée de dix à deux par mètre carré en quinze ans.

Les causes sont multiples. L’eau a dépassé 28 degrés trois étés de suite, les amateurs se servent sans compter, et les daurades, plus nombreuses, raffolent des jeunes. Les biologistes hésitent à désigner un seul coupable ; ils s’accordent sur le remède, qui est le temps.

Pour tenir pendant la pause, les pêcheurs demandent une indemnité de 900 euros par mois et proposent en échange de plonger pour la science : compter, marquer, nettoyer les cages d’élevage où 60 000 petits oursins grandissent depuis septembre.

Reste la question des oursinades, ces fêtes de février où l’on déguste les oursins debout sur les quais. Carry et Sausset feront venir des oursins de Galice, et le comité des fêtes promet des moules pour consoler les puristes. « On dira aux gens la vérité, conclut Magali Roux. S’ils veulent revoir l’oursin d’ici, il faut le laisser tranquille. »
`,
    },
  ],
};
