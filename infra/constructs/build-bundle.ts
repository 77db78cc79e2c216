import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { modelFiles, onDemandModules } from './files-beside.ts';

/** CommonJS packages inside an ES module bundle still call `require` for Node's own modules. */
const requireBanner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * The AWS SDK describes every operation of a service in one file, with constants as computed keys, `{ [_hQ]: _re }`,
 * which a bundler must take for side effects: without this every bundle holds all of S3. As plain keys, what isn't
 * asked for falls away.
 */
const plainKeys: Plugin = {
  name: 'plain-keys',
  setup(building) {
    building.onLoad({ filter: /@aws-sdk[\\/].*[\\/]schemas_0\.js$/ }, ({ path }) => ({
      contents: withPlainKeys(readFileSync(path, 'utf8')),
    }));
  },
};

function withPlainKeys(source: string): string {
  const constants = new Map([...source.matchAll(/^const (\w+) = ("[^"]*");$/gm)].map(([, name, text]) => [name, text]));
  return source.replace(/\[(\w+)\]: /g, (computed, name) =>
    constants.has(name) ? `${constants.get(name)}: ` : computed,
  );
}

/** The SDK imports its manifests for their version alone. */
const shortManifests: Plugin = {
  name: 'short-manifests',
  setup(building) {
    building.onLoad({ filter: /@aws-sdk[\\/][\w-]+[\\/]package\.json$/ }, ({ path }) => ({
      contents: JSON.stringify({ version: JSON.parse(readFileSync(path, 'utf8')).version }),
      loader: 'json',
    }));
  },
};

/** Node's own decoder reads every encoding of several bytes that iconv-lite knows; a test in the charset room holds it to that. */
const ownMultibyteTables: Plugin = {
  name: 'own-multibyte-tables',
  setup(building) {
    building.onLoad({ filter: /iconv-lite[\\/]encodings[\\/]dbcs-data\.js$/ }, () => ({
      contents: 'module.exports = {};',
    }));
  },
};

/**
 * An `import` of Node's own http reads every export that it has, and some of them load the whole of undici, which nobody
 * here asks for.
 */
const httpWithoutUndici: Plugin = {
  name: 'http-without-undici',
  setup(building) {
    building.onResolve({ filter: /^(node:)?http$/ }, () => ({ path: 'node:http', namespace: 'builtin' }));
    building.onLoad({ filter: /./, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('${path}');`,
    }));
  },
};

/** Built in memory under a fixed name, so that the source map's relative paths, and with them the hash, don't depend on the folder. */
async function buildBundle(entry: string, folder: string, external: string[]): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outfile: 'cdk.out/bundle/index.mjs',
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    alias: { '@aws-sdk/credential-provider-node': join(import.meta.dirname, 'lambda-credentials.ts') },
    external,
    plugins: [plainKeys, shortManifests, ownMultibyteTables, httpWithoutUndici, onDemandModules, modelFiles],
    assetNames: '[name]',
    charset: 'utf8',
    banner: { js: requireBanner },
    minify: true,
    treeShaking: true,
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'error',
  });
  for (const { path, contents } of outputFiles) writeFileSync(join(folder, basename(path)), contents);
}

const [entry = '', folder = '', ...leaveOut] = process.argv.slice(2);
await buildBundle(entry, folder, leaveOut).catch(() => {
  process.exitCode = 1;
});
