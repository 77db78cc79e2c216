/** Last words of names that only outlets bear, behind another word: "The Western Morning News", "Radio Białystok". */
const last =
  'Radio|Rádio|TV|News|Times|Herald|Gazette|Daily|Weekly|Tribune|Chronicle|Courier|Examiner|Inquirer|Advertiser|Observer|Telegraph|Bugle|Express|Sentinel|Argus|Echo|Post|Mercury|Dispatch|Free Press|Journal|Nachrichten|Zeitung|Tageblatt|Anzeiger|Kurier|Rundfunk|Tagblatt|Volksblatt|Diario|Diário|Jornal|Correio|Corriere|Gazzetta|Giornale|Gazeta|Nieuwsblad|Nieuws|Dagblad|Courant|Tidningen|Tidning|Bladet|Posten|Avis|Allehanda|Nyheter|Dépêche|Républicain|Noticias|Notícias|Новости|Вести|Вестник|Известия|Вісник|Новини|Правда';

/** First words of such names. */
const first =
  'Radio|Rádio|Diario|Diário|Jornal|Correio|Corriere|Gazzetta|Gazeta|Giornale|Tele|Télé|Canal|Daily|Gazette|Dagblad|Kurier|Dziennik|Głos|Echo|Heraldo|Tribuna|Heures|Journal|Courrier|Радио|Радіо|Газета';

const endings =
  'zeitung|tageblatt|tagblatt|anzeiger|nachrichten|rundfunk|rundschau|bladet|dagblad|tidning|posten|kuriren';

const outletName = new RegExp(`(?:^|[\\s-])(?:${last})$|^(?:${first})\\s|(?:${endings})$`, 'u');
const wholeWord = /\p{L}(?:zeitung|tageblatt|tagblatt|rundschau|bladet|dagblad|tidning|kuriren)$/u;

/** Whether a name is one that only outlets bear. */
export const isOutletName = (name: string): boolean =>
  outletName.test(name) && (/[\s-]/.test(name) || wholeWord.test(name));
