/** What one document may cost. What was read before a limit was reached is kept, and the overrun is a named problem. */
export const LIMITS = {
  /** Bytes after decompression. */
  bytes: 15_000_000,
  entries: 5_000,
  /** Elements inside elements. */
  depth: 256,
  /** Elements and runs of text. */
  nodes: 300_000,
  /** The same of a web page. */
  pageNodes: 150_000,
  /** Attributes of one element. */
  attributes: 64,
  /** Characters of one attribute. */
  attributeLength: 65_536,
  /** Characters of one run of text. */
  textLength: 2_000_000,
  /** Cells of a table of feeds. */
  cells: 100_000,
  /** Characters that entities of the document's own may expand to. */
  entityExpansion: 1_000_000,
} as const;
