import { type LanguageAnswer, loadIdentifier } from '../../shared/language/index.ts';

const identifier = await loadIdentifier();

/** What a text is written in, by its words alone; null where they don't tell. */
export function identify(text: string): LanguageAnswer | null {
  return identifier(text);
}
