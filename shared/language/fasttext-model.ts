/**
 * A quantised fastText model that names labels (`.ftz`), read from its file's bytes, most of which stay where they are. The
 * format is told by fastText's own code only: `fasttext.cc`, `dictionary.cc`, `quantmatrix.cc`, `productquantizer.cc`.
 * https://github.com/facebookresearch/fastText
 */
export interface FastTextModel {
  /** Length of a row. */
  readonly dimensions: number;
  /** Lengths of the n-grams that a word is cut into, in characters. */
  readonly shortestNgram: number;
  readonly longestNgram: number;
  /** The row of a word; undefined where the model doesn't list it. */
  readonly rowOfWord: (word: Uint8Array) => number | undefined;
  /** The row of an n-gram by its hash; undefined where it was pruned. */
  readonly rowOfNgram: (hash: number) => number | undefined;
  readonly input: QuantisedRows;
  /** A row for each test of the tree of labels. */
  readonly output: Float32Array;
  readonly labels: readonly string[];
  /** How often each label was seen in training, in falling order. */
  readonly labelCounts: readonly number[];
}

/** Rows of which each piece is one of 256 that are listed for its place, times the row's norm, which is one of 256 too. */
export interface QuantisedRows {
  readonly codes: Uint8Array;
  readonly centroids: Float32Array;
  readonly lengthOfPiece: number;
  readonly normCodes: Uint8Array;
  readonly norms: Float32Array;
}

const magic = 793712314;
const version = 12;
const softmaxTree = 1;
const labelPrefix = '__label__';
/** How many pieces are listed for each place in a row. */
export const centroidsOfPlace = 256;

/** @throws RangeError for a file that is none, or of a kind that isn't read here */
export function readFastTextModel(file: Uint8Array): FastTextModel {
  const take = readerOf(file);
  const [isMagic, isVersion] = take.integers(2);
  if (isMagic !== magic || isVersion !== version) throw new RangeError(`no fastText model of version ${version}`);
  const [dimensions = 0, , , , , , loss, , buckets = 0, shortestNgram = 0, longestNgram = 0] = take.integers(12);
  take.bytes(8);
  const { words, labels, labelCounts, rowOfBucket } = readDictionary(take);
  const isQuantised = take.byte() === 1 && take.byte() === 1;
  const input = isQuantised ? readQuantisedRows(take) : null;
  if (input === null || take.byte() !== 0 || loss !== softmaxTree)
    throw new RangeError('only models with quantised input and norms, plain output and a tree of labels are read');
  const output = take.floats(take.long() * take.long());
  return {
    dimensions,
    shortestNgram,
    longestNgram,
    rowOfWord: (word) => words.get(latin1(word)),
    rowOfNgram: (hash) => rowOfBucket(hash % buckets),
    input,
    output,
    labels,
    labelCounts,
  };
}

type Reader = ReturnType<typeof readerOf>;

/** Numbers are little endian and stand at any byte. */
function readerOf(file: Uint8Array) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const letters = latin1(file);
  let at = 0;
  const bytes = (count: number): Uint8Array => {
    at += count;
    return file.subarray(at - count, at);
  };
  return {
    bytes,
    byte: () => file[at++] as number,
    integers: (count: number) => new Int32Array(new Uint8Array(bytes(count * 4)).buffer),
    /** Of 64 bits; nothing here is negative or beyond what a number holds. */
    long: () => {
      at += 8;
      return view.getUint32(at - 8, true) + view.getUint32(at - 4, true) * 2 ** 32;
    },
    floats: (count: number) => new Float32Array(new Uint8Array(bytes(count * 4)).buffer),
    /** Up to the next zero, which is skipped; a letter for each byte. */
    name: () => {
      const from = at;
      at = letters.indexOf('\0', from) + 1;
      return letters.slice(from, at - 1);
    },
  };
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

function readDictionary(take: Reader) {
  const [entries = 0, wordCount = 0] = take.integers(3);
  take.bytes(8);
  const prunedCount = take.long();
  const words = new Map<string, number>();
  const labels: string[] = [];
  const labelCounts: number[] = [];
  for (let entry = 0; entry < entries; entry++) {
    const name = take.name();
    const count = take.long();
    if (take.byte() === 0) words.set(name, entry);
    else {
      labels.push(name.slice(labelPrefix.length));
      labelCounts.push(count);
    }
  }
  const pruned = take.integers(prunedCount * 2);
  return { words, labels, labelCounts, rowOfBucket: createTable(pruned, wordCount) };
}

/** Finds the row of a bucket among pairs of both; the rows of words stand before all others. */
function createTable(pairs: Int32Array, offset: number): (bucket: number) => number | undefined {
  const slots = 2 ** Math.ceil(Math.log2(pairs.length + 1));
  const buckets = new Int32Array(slots).fill(-1);
  const rows = new Int32Array(slots);
  const slotOf = (bucket: number): number => {
    let slot = bucket & (slots - 1);
    while (buckets[slot] !== bucket && buckets[slot] !== -1) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  for (let at = 0; at < pairs.length; at += 2) {
    const slot = slotOf(pairs[at] as number);
    buckets[slot] = pairs[at] as number;
    rows[slot] = offset + (pairs[at + 1] as number);
  }
  return (bucket) => {
    const slot = slotOf(bucket);
    return buckets[slot] === bucket ? rows[slot] : undefined;
  };
}

function readQuantisedRows(take: Reader): QuantisedRows {
  const rows = take.long();
  take.long();
  const [codeCount = 0] = take.integers(1);
  const codes = take.bytes(codeCount);
  const { centroids, lengthOfPiece } = readCentroids(take);
  const normCodes = take.bytes(rows);
  return { codes, centroids, lengthOfPiece, normCodes, norms: readCentroids(take).centroids };
}

function readCentroids(take: Reader) {
  const [dimensions = 0, , lengthOfPiece = 0, lengthOfLast] = take.integers(4);
  if (lengthOfLast !== lengthOfPiece) throw new RangeError('only rows of equal pieces are read');
  return { lengthOfPiece, centroids: take.floats(dimensions * centroidsOfPlace) };
}
