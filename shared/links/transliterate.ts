import anyAscii from 'any-ascii';

/** Marks that writers leave out or set at will: Arabic vowel signs and tatweel, Hebrew points. */
const optionalMarks =
  /(?:[\u0591-\u05c7]|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670|[\u06d6-\u06ed]|\u200c|\u200d|\u00ad)/gu;

/** Letters that carry a vowel at a word's beginning and that tables of single letters leave out. */
const vowelCarriers = /[اأإآٱعאע]/gu;

/** A text in the letters a–z, digits and signs of ASCII, lower case; the same for all spellings of one letter. */
export const transliterate = (text: string): string =>
  isAscii(text)
    ? text.toLowerCase()
    : anyAscii(text.normalize('NFKC').replace(optionalMarks, '').replace(vowelCarriers, 'a')).toLowerCase();

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false;
  return true;
}
