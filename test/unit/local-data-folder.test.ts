import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createDataFolder,
  type DataFolder,
  dataFolderAt,
  emptyDataFolder,
  type Manifest,
  readManifest,
  writeManifest,
} from '../../infra/local/data-folder.ts';

const manifest: Manifest = { ports: { dynamodb: 1, aws: 2, newsroom: 3 }, sample: true, feedsKey: null, apiPort: 8787 };

let folder: DataFolder;
beforeEach(() => {
  folder = dataFolderAt(mkdtempSync(join(tmpdir(), 'data-folder-')));
});
afterEach(() => rmSync(folder.path, { recursive: true, force: true }));

describe('readManifest', () => {
  it('gives back what was written', () => {
    writeManifest(folder, manifest);
    expect(readManifest(folder)).toEqual(manifest);
    expect(readdirSync(folder.path)).toEqual(['host.json']);
  });

  it('finds nothing in a folder that is empty, missing, or was left before its manifest was written', () => {
    expect(readManifest(folder)).toBeNull();
    expect(readManifest(dataFolderAt(join(folder.path, 'missing')))).toBeNull();
    createDataFolder(folder);
    writeFileSync(folder.lock, '');
    expect(readManifest(folder)).toBeNull();
  });

  it.each<[string, string]>([
    ['{"version":2,"shape":"unknown"}', 'data-of-newer-version'],
    ['{"version":1}', 'not-a-data-folder'],
    ['{"name":"another program"}', 'not-a-data-folder'],
    ['not JSON', 'not-a-data-folder'],
  ])('refuses a manifest of %s', (content, code) => {
    writeFileSync(folder.manifest, content);
    expect(() => readManifest(folder)).toThrow(expect.objectContaining({ code }));
  });

  it('refuses a folder of somebody else, and a file', () => {
    const file = join(folder.path, 'thesis.tex');
    writeFileSync(file, 'years of work');
    expect(() => readManifest(folder)).toThrow(/is not empty and holds no data of Babelwire/);
    expect(() => readManifest(dataFolderAt(file))).toThrow(/is a file/);
  });
});

describe('emptyDataFolder', () => {
  it('deletes what is its own and nothing else', () => {
    createDataFolder(folder);
    writeManifest(folder, manifest);
    const notes = join(folder.path, 'notes');
    mkdirSync(notes);
    emptyDataFolder(folder);
    expect(readdirSync(folder.path)).toEqual(['notes']);
    expect(existsSync(notes)).toBe(true);
  });
});

describe('createDataFolder', () => {
  it('names the folder that can not be created', () => {
    const file = join(folder.path, 'file');
    writeFileSync(file, '');
    expect(() => createDataFolder(dataFolderAt(join(file, 'below')))).toThrow(/below can't be created \(ENOTDIR\)/);
  });
});
