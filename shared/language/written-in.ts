/** The scripts that a language is written in beside its usual one. */
const otherScripts: Readonly<Record<string, readonly string[]>> = {
  az: ['Cyrl', 'Arab'],
  bs: ['Cyrl'],
  crh: ['Cyrl'],
  ha: ['Arab'],
  ja: ['Hani'],
  kk: ['Arab', 'Latn'],
  ko: ['Hani'],
  ks: ['Deva'],
  ku: ['Cyrl'],
  ky: ['Arab'],
  mn: ['Mong'],
  ms: ['Arab'],
  pa: ['Arab'],
  sd: ['Deva'],
  sr: ['Latn'],
  tg: ['Arab'],
  tk: ['Cyrl', 'Arab'],
  tt: ['Latn'],
  ug: ['Cyrl'],
  uz: ['Cyrl'],
};

/** Scripts that several languages of the news share, so that the script alone tells none of them. */
const sharedScripts: ReadonlySet<string> = new Set(['Latn', 'Cyrl', 'Arab', 'Deva', 'Hani', 'Beng', 'Ethi', 'Hebr']);

const usualScripts = new Map<string, string>();

function usualScript(language: string): string {
  const known = usualScripts.get(language);
  if (known !== undefined) return known;
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  const merged = script === 'Hans' || script === 'Hant' ? 'Hani' : script;
  usualScripts.set(language, merged);
  return merged;
}

/** Whether a language is written in a script. */
export function isWrittenIn(language: string, script: string): boolean {
  return usualScript(language) === script || (otherScripts[language]?.includes(script) ?? false);
}

/** The one language of the news that a script is used for; null where it is used for several. */
export function languageOfScript(script: string): string | null {
  return sharedScripts.has(script) ? null : (new Intl.Locale('und', { script }).maximize().language ?? null);
}
