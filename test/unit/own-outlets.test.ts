import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readArticle } from '../../functions/article/read-article.ts';
import { openRegistry } from '../../functions/open-registry.ts';
import { HostError } from '../../infra/local/host-error.ts';
import { checkOwnOutlets } from '../../infra/local/own-outlets.ts';

const folder = mkdtempSync(join(tmpdir(), 'babelwire-outlets-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = 'test/fixtures/own-outlets.txt';

const sentence =
  'La passerelle du port rouvrira au printemps, a déclaré au Phare breton la maire de la commune, Maëlle Corbin, mardi soir.';
const page = `<html lang="fr"><head><title>La passerelle rouvrira</title></head><body><article><h1>La passerelle rouvrira</h1>
<p>${sentence}</p><p>Les travaux auront duré deux ans et coûté plus cher que prévu, de l’aveu même de la commune.</p></article></body></html>`;

const french = {
  lang: 'fr',
  script: 'Latn',
  confidence: 1,
  from: 'page' as const,
  declared: [],
  detected: 'fr',
  agreement: 3,
};

const read = (outlets: string) => {
  const reader = { identify: () => french as never, registry: openRegistry(outlets), now: () => new Date() };
  const given = { url: 'https://www.phare-breton.example/port', headers: {}, body: new TextEncoder().encode(page) };
  const reading = readArticle(given, null, reader);
  if (reading.outcome !== 'read') throw new Error(reading.detail);
  return reading.article.sources;
};

it('tells publisher and cited outlet by the operator’s own file', () => {
  expect(read(file).publisher).toMatchObject({ id: 'fr-le-phare-breton', country: 'FR', from: 'registry' });
  expect(read(file).citations.map(({ registryId }) => registryId)).toContain('fr-le-phare-breton');
  expect(read('').publisher.id).toBeNull();
});

it.each([
  ['absent.txt', null, /absent\.txt can't be read: there is no such file\.$/],
  ['wrong.txt', '# FR fr\nLe Phare | newspaper\n', /wrong\.txt can't be used: row 1 \(Le Phare\): kind can't be /],
])('refuses %s in one line before anything starts', (name, text, message) => {
  const path = join(folder, name);
  if (text !== null) writeFileSync(path, text);
  expect(() => checkOwnOutlets(path)).toThrow(HostError);
  expect(() => checkOwnOutlets(path)).toThrow(message);
});
