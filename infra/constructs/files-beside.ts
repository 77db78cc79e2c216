import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/**
 * Modules of data of which little is needed at a time: each language's words, transliterations of every script, what the
 * API answers besides news.
 */
const ofData =
  /shared[\\/]sources[\\/]languages[\\/]\w\w\.ts$|any-ascii[\\/]block\.js$|shared[\\/]api[\\/]documents\.ts$/;

/**
 * Puts some modules into files beside the bundle; each is read when something that it exports is first used. Those who
 * import them don't change: what they name is looked up when they use it.
 */
export const onDemandModules: Plugin = {
  name: 'on-demand-modules',
  setup(building) {
    const codes = new Map<string, Uint8Array>();
    building.onResolve({ filter: /^\.\// }, ({ path, resolveDir }) => {
      const resolved = join(resolveDir, path);
      return ofData.test(resolved) ? { path: resolved, namespace: 'stand-in' } : null;
    });
    building.onLoad({ filter: /./, namespace: 'stand-in' }, async ({ path }) => {
      const { code, names } = await buildModule(path);
      const file = fileName(path);
      codes.set(file, code);
      return { contents: standIn(file, names) };
    });
    building.onResolve({ filter: /^on-demand:/ }, ({ path }) => ({ path: path.slice(10), namespace: 'on-demand' }));
    building.onLoad({ filter: /./, namespace: 'on-demand' }, ({ path }) => ({
      contents: codes.get(path) as Uint8Array,
      loader: 'file',
    }));
  },
};

/** Trained models are read from files beside the bundle, as they are: as source code they would be parsed twice. */
export const modelFiles: Plugin = {
  name: 'model-files',
  setup(building) {
    building.onResolve({ filter: /^\.\/.*-model\.json$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      namespace: 'model',
    }));
    building.onLoad({ filter: /./, namespace: 'model' }, ({ path }) => ({
      contents: `import { readFileSync } from 'node:fs';
        import file from ${JSON.stringify(`model-file:${path}`)};
        export default JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));`,
      loader: 'js',
    }));
    building.onResolve({ filter: /^model-file:/ }, ({ path }) => ({ path: path.slice(11), namespace: 'model-file' }));
    building.onLoad({ filter: /./, namespace: 'model-file' }, ({ path }) => ({
      contents: readFileSync(path),
      loader: 'file',
    }));
  },
};

/** `languages-fr.cjs`. CommonJS can be read in the middle of a function. */
const fileName = (path: string): string => `${basename(dirname(path))}-${basename(path).replace(/\.\w+$/, '')}.cjs`;

async function buildModule(path: string): Promise<{ readonly code: Uint8Array; readonly names: readonly string[] }> {
  const options = { bundle: true, write: false, minify: true, charset: 'utf8', target: 'node24' } as const;
  const [asCommonJs, asModule] = await Promise.all([
    build({ ...options, entryPoints: [path], format: 'cjs' }),
    build({ ...options, entryPoints: [path], format: 'esm', metafile: true }),
  ]);
  const [output] = Object.values(asModule.metafile.outputs);
  return { code: asCommonJs.outputFiles[0]?.contents ?? new Uint8Array(), names: output?.exports ?? [] };
}

/** A module of the same exports: named ones, or a function by default. */
function standIn(file: string, names: readonly string[]): string {
  const read = `require(require('on-demand:${file}'))`;
  if (names.join() === 'default') return `module.exports = (...given) => ${read}.default(...given);`;
  return `module.exports = { ${names.map((name) => `get ${name}() { return ${read}.${name}; }`).join(', ')} };`;
}
