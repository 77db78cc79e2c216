import type { LanguageResource } from './languages/resource.ts';
import type { Found, Reading } from './reading.ts';

/** What a first name, a title or a pronoun tells of a person; null where it tells nothing. */
export type Gender = 'feminine' | 'masculine' | null;

/** Names that end otherwise than their gender would: most first names in -a, -я and -ة are women's. */
const feminine = `
abigail adele adèle adélaïde agathe agnès agnes aicha ailsa alice aline alison amandine amparo amy amélie anaïs angèle angélique ann
anne annabel annie anouk antje apolline ariane arlette armelle asunción audrey aude aurore aurélie beatrice beatriz béatrice belén
bernadette berenice beth bettine birgit blanche blandine bridget brigitte brooke capucine carine carmen carol carole caroline
catherine cathy cécile céline chantal charlotte chiyo chloe chloé christelle christiane christine claire clarisse clémence colette
concepción constance consuelo corinne dagmar daphne daphné deborah delphine denise diane dolores doris dorothy dorothée
édith edith edwige elaine eleanor eleni elisabeth elise elizabeth ellen elodie éloïse élodie élise élisabeth emily émilie erin esther
estelle eugénie eunice eve evelyn fanny fatou faith fleur florence françoise frédérique gabrielle gaëlle geneviève georgette geraldine
germaine ghislaine gillian ginette giselle gisèle grace greet gretchen guadalupe gwen hannah harriet hazel heather heike helen hélène
henriette hilary hortense hélène ines inés inès inge ingrid irene irène iris irmgard isabel isabelle isobel ivy jacqueline jane
janet janine jeanne jeannette jenny jessie jill joan joanne jocelyne josephine joséphine joy joyce judith juliette justine
karen karin kate katherine kathleen kirsten laure laurence lesley lily lisbeth liv lois lotte louise lourdes lucie lucienne lucy
lydie lynn mabel madeleine maëlle magali mahaut maï maja manon margaret margaux margot marguerite marianne marie marine marion marit
marjorie marlene marthe martine mary maryam maud mathilde mei mélanie mercedes merete meike michèle micheline milagros mildred mireille
molly monique montserrat morgane myriam nadège nadine nancy naomi natalie nathalie nicole nieves ninon noémie nuala océane odette odile
ondine pascale patience paulette pauline peggy pénélope perpétue petronille pilar priscille prudence rachel raquel raymonde rebecca régine renate
renée rita robyn rocío rosalie rose roselyne rosemary ruth sabine salomé sandrine sarah séverine sharon shirley sidonie simone sinead siobhán
sol soledad solange solène solveig sophie stéphanie sue susan suzanne sylvie tamsin thérèse tove ulrike ursule valérie vanessa véronique
virginie violaine violette vivienne wendy wiebke yasmin yolande yvette yvonne zoe zoé любовь нинель
زينب مريم سعاد هند منى ليلى سلمى هدى ندى رنا دينا لينا نوال ابتسام إيمان أحلام آمال بتول حنان دلال رباب رشا ريم سحر سهير شهد عبير غادة فدوى
أم رلى سلوى أروى يسرى ضحى بشرى سها مها هالا رولا ريما يارا مايا لارا دانا ياسمين نورهان سوزان هناء ناهد فاتن شروق جيهان كوثر لبنى منال نجوى نجلاء نسرين هيا وفاء يسرا إيناس أسماء شيماء لمياء هيفاء علياء نورا رانيا داليا ماجدولين
`;
const masculine = `
abdalla abdulla aditya akira attila baba babatunde bela béla bouba costa demba elia enea ezra gianluca issa joshua juha
kenta krishna kwabena luca mattia mika moussa musa mustafa mustapha nikita papa pekka rama ryota samba  shota sota surya tobia
yahya yuta zakaria илья никита савва фома лука кузьма данила миша петя ваня коля серёжа дима муса
عبد أبو أبا أسامة حمزة طلحة معاوية عبيدة خليفة عطية بهاء علاء ضياء
`;

/** Women's and men's. */
const either = /^(?:alexis|amara|andrea|nicola|nikola|noa|noah|sacha|sasha|саша|паша|женя|валя|слава)$/;

let lists: readonly [ReadonlySet<string>, ReadonlySet<string>] | null = null;

/** The gender of a person's first name; only endings and names that are clear count. */
export function genderOfName(name: string): Gender {
  lists ??= [new Set(feminine.trim().split(/\s+/)), new Set(masculine.trim().split(/\s+/))];
  const first = (name.split(/\s+/)[0] ?? '').toLowerCase();
  if (either.test(first)) return null;
  if (lists[1].has(first)) return 'masculine';
  if (lists[0].has(first) || /(?:a|á|ã|я|а|ة|اء)$/u.test(first)) return 'feminine';
  return null;
}

/** What a pronoun tells. */
export const genderOf = (pronoun: string, { she, he }: LanguageResource): Gender =>
  she?.test(pronoun) ? 'feminine' : he?.test(pronoun) ? 'masculine' : null;

/** What the form of a verb tells of its subject; only some languages' verbs do (Arabic, Hebrew). */
export const genderOfVerb = (verb: string, { sheVerb, heVerb }: LanguageResource): Gender =>
  sheVerb?.test(verb) ? 'feminine' : heVerb?.test(verb) ? 'masculine' : null;

/** The nearest person, unless a pronoun's gender speaks against it; then whoever fits it was named last. */
export function ofGender(reading: Reading, nearest: Found | null, gender: Gender, paragraph: number): Found | null {
  const other: Gender = gender === 'feminine' ? 'masculine' : 'feminine';
  if (!gender || !nearest || nearest.kind !== 'person' || genderOfPerson(nearest) !== other) return nearest;
  const fitting = reading.found.filter((source) => source.kind === 'person' && genderOfPerson(source) !== other);
  const latest = (source: Found) => Math.max(...source.mentions.map((mention) => mention.paragraph), -1);
  return (
    fitting
      .filter((source) => latest(source) <= paragraph)
      .reduce<Found | null>((best, source) => (best && latest(best) > latest(source) ? best : source), null) ?? nearest
  );
}

const genderOfPerson = ({ name, role }: Found): Gender =>
  /^[\u0600-\u06ff]/.test(name) && role ? genderOfRole(role) : genderOfName(name);

/** وزيرة, أستاذة against وزير, أستاذ */
const genderOfRole = (role: string): Gender => (/^\S+[ةه](?:\s|$)/u.test(role) ? 'feminine' : 'masculine');
