import type { Author, Outlet } from '../outlet.ts';

const giulia: Author = {
  name: 'Giulia Canepa',
  biography: 'scrive di città, mestieri e scale. Abita al sesto piano senza ascensore.',
};

const davide: Author = {
  name: 'Davide Olcese',
  biography: 'segue lo sport e il porto per Il Molo. Ex portiere, mai titolare.',
};

/** An Italian daily of Genoa. */
export const ilmolo: Outlet = {
  host: 'ilmolo.localhost',
  name: 'Il Molo',
  motto: 'Quotidiano del porto e della città in salita',
  language: 'it',
  locale: 'it_IT',
  direction: 'ltr',
  timeZone: 'Europe/Rome',
  template: 'wordpress',
  charset: 'utf-8',
  charsetInHeader: true,
  articlePath: '/{year}/{month}/{slug}/',
  sections: ['Sport', 'Città', 'Sapori', 'Porto'],
  feeds: [{ path: '/feed/', format: 'rss', title: 'Il Molo', content: 'summary' }],
  oddities: [],
  articles: [
    {
      id: 12540,
      slug: 'lanterna-finale-trieste',
      title: 'La Lanterna si spegne al 113’: la Coppa dei Porti va a Smirne',
      standfirst: 'Parodi illude i tremila di Trieste, poi la rimonta del Limanspor nei supplementari.',
      author: davide,
      published: '2026-11-15T23:10:00+01:00',
      section: 'Sport',
      tags: ['calcio', 'Coppa dei Porti', 'Lanterna'],
      photo: { caption: 'Bruno Parodi dopo il gol del vantaggio.', credit: 'Sara Noli' },
      body: `
Ci sono sconfitte che si raccontano ai nipoti, e questa è una. La Lanterna di Genova ha perso a Trieste la finale della Coppa dei Porti contro il Limanspor, 2-1 dopo i supplementari, con la bora che soffiava a ottanta all’ora e tremila tifosi rossoblù rimasti a cantare mezz’ora dopo il fischio finale.

Era cominciata come nei sogni. Al 23’ Bruno Parodi, ventidue anni, cresciuto sui moli di Sampierdarena, ha calciato una punizione che il vento e un’anca della barriera hanno spedito nell’angolo. Per tre quarti d’ora la squadra di Aldo Ferrando ha difeso bene, quasi senza fatica.

Poi il calo. Al 71’ Emre Tuncel ha pareggiato da due passi; all’88’ il gol di Repetto è stato annullato per fuorigioco dall’arbitra portoghese Quintas, dopo il controllo al video. «Era fuorigioco, ho protestato per abitudine», ha ammesso Ferrando all’Ansa. Nel secondo supplementare, al 113’, il colpo di testa di Kerem Aydoğan ha chiuso il discorso.

In piazza Banchi, davanti allo schermo gigante, un cameriere ha spento le luci un minuto esatto, come si fa per le navi. Poi le ha riaccese e ha offerto da bere. Il presidente Ottavio Schiaffino promette che la rosa resterà intatta: «Chi ha giocato questa partita ha il diritto di giocarne un’altra».

La squadra rientra lunedì pomeriggio in treno. Alla stazione Principe l’aspettano la banda di Pegli e, pare, una torta di riso lunga undici metri, uno per giocatore.
`,
    },
    {
      id: 12522,
      slug: 'funicolare-notte',
      title: 'La funicolare torna a salire, e di notte si paga con una storia',
      standfirst: 'Dopo venti mesi riapre la linea del Righi. L’ultima corsa ha un biglietto particolare.',
      author: giulia,
      published: '2026-11-11T07:00:00+01:00',
      section: 'Città',
      tags: ['funicolare', 'Righi', 'trasporti'],
      photo: { caption: 'La nuova vettura rossa alla stazione di San Nicola.', credit: 'Michele Traverso' },
      body: `
Per venti mesi il quartiere del Righi ha riscoperto le proprie ginocchia: 1.120 gradini fino al centro, le borse della spesa tirate su con le carrucole, i medici che prescrivevano ai pazienti di scendere una volta sola. Da lunedì la funicolare è di nuovo in funzione, con due vetture rosse e un cavo nuovo lungo un chilometro e mezzo.

I lavori sono costati 14 milioni e hanno riservato una sorpresa. Sotto la stazione di San Nicola gli operai hanno trovato una cisterna del Seicento, asciutta e intera, che ora si vede da un oblò nel pavimento della banchina. Chi aspetta guarda giù, e qualcuno ha già cominciato a buttarci monete.

La novità vera è la corsa delle 23.40. Chi sale non timbra: racconta una storia, vera o no, a un piccolo microfono accanto alla porta. Durata massima tre minuti, il tempo del viaggio. Le migliori andranno in onda su una radio di quartiere.

L’idea è di Marta Ghiglione, ventisette anni, macchinista e figlia di macchinista. «A quell’ora salgono sempre gli stessi dodici, e le storie me le raccontavano già. Mi dispiaceva tenerle per me», spiega. L’azienda ha accettato a una condizione: niente storie sui ritardi.

La prima notte ha vinto il signor Egidio Pastorino, 91 anni, con il racconto di quando, nel 1944, la funicolare portava in cima anche le capre. Il biglietto per la corsa diurna resta a due euro. Per le capre, precisa il regolamento, serve ancora il permesso.
`,
    },
    {
      id: 12561,
      slug: 'basilico-serra-container',
      title: 'Il basilico di Pra’ mette radici in un container',
      standfirst:
        'Tre coltivatori recuperano le casse di metallo scartate dal porto. Il pesto, giurano, non se ne accorge.',
      author: giulia,
      published: '2026-11-18T12:15:00+01:00',
      section: 'Sapori',
      tags: ['basilico', 'agricoltura', 'porto'],
      photo: { caption: 'File di piantine sotto le lampade rosa, in un container di Pra’.', credit: 'Ilaria Dagnino' },
      body: `
Da fuori è una cassa blu con l’ammaccatura di un viaggio a Valparaíso. Dentro è giugno: 24 gradi, luce rosa, quattromila piantine di basilico alte dodici centimetri. A Pra’, dove le serre si contendono ogni metro con i binari e con le banchine, tre coltivatori hanno smesso di cercare terra e hanno comprato container.

Il porto ne scarta circa seicento l’anno, troppo vecchi per navigare. Andrea Bruzzone, Paola Ratto e il cugino Nicolò ne hanno presi cinque a 900 euro l’uno, li hanno coibentati con il sughero e riscaldano l’acqua con il calore di un magazzino frigorifero vicino. «Prima quel calore andava nei gabbiani», dice Bruzzone.

Resta la domanda che in Liguria vale una guerra: il pesto è lo stesso? Il consorzio ha organizzato un assaggio alla cieca con quaranta nonne e due cuochi. Ventuno hanno preferito la serra, diciannove il container, due si sono rifiutate di votare finché non si fosse cambiato il mortaio.

Il disciplinare della denominazione d’origine, per ora, esclude la coltivazione senza terra. I tre hanno rimediato mettendo due dita di terriccio di Pra’ in ogni vasca, e aspettano il parere dell’ispettore. In attesa vendono il mazzetto con un nome di fantasia: «Basilico da molo».

Il prossimo passo è spedirlo per mare. Un container carico partirà a febbraio per Barcellona e crescerà durante il viaggio. «Si semina a Genova e si raccoglie al largo di Tolone», calcola Paola Ratto. «Se il mare è mosso, viene già pestato».
`,
    },
    {
      id: 12578,
      slug: 'ultimo-palombaro',
      title: 'L’ultimo palombaro consegna l’elmo al museo, ma prima fa un giro',
      standfirst: 'A 79 anni Gino Massone si è immerso ancora una volta sotto il Molo Vecchio.',
      author: davide,
      published: '2026-11-21T09:30:00+01:00',
      section: 'Porto',
      tags: ['palombari', 'museo', 'Molo Vecchio'],
      photo: { caption: 'Gino Massone, con l’elmo di rame del 1961.', credit: 'Sara Noli' },
      body: `
L’elmo pesa diciotto chili, le scarpe di piombo nove l’una, e Gino Massone ha 79 anni. Il medico del porto gli ha misurato la pressione due volte, poi ha allargato le braccia: «Migliore della mia». Venerdì mattina, davanti a duecento persone, l’ultimo palombaro di Genova è sceso per la scaletta del Molo Vecchio.

È rimasto sotto undici minuti, a sei metri. In quarant’anni di lavoro ha saldato eliche, liberato ancore, ritrovato una campana, tre biciclette e la dentiera di un ammiraglio, restituita con discrezione. L’ultima immersione di servizio risale al 1998; da allora i sommozzatori hanno le bombole e scendono in due.

«Con il tubo non eri mai solo. Di sopra c’era uno che pompava l’aria, e se litigavi con lui la mattina, ci pensavi tutto il giorno», ha raccontato appena gli hanno svitato l’oblò. Alla pompa, venerdì come allora, c’era Mario Dellepiane, 82 anni, il suo compagno di sempre.

Dal fondo Massone ha riportato un sasso bianco, che ha messo in tasca senza spiegazioni. L’elmo, fuso a La Spezia nel 1961, entra nella collezione del Museo del Mare insieme alla pompa e a un quaderno in cui i due annotavano ogni discesa: 6.214 in tutto, con l’ora, la profondità e che cosa c’era per pranzo.

La nuova sala aprirà in marzo. I bambini potranno provare un elmo di cartapesta e parlare nel tubo. All’altro capo, due pomeriggi la settimana, risponderà Dellepiane.
`,
    },
  ],
};
