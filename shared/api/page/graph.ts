import type { Article } from '../client.ts';

interface Node {
  readonly label: string;
  readonly y: number;
}

const rowHeight = 34;
const width = 640;
const columns = { publisher: 245, source: 395 };
/** What a column has room for, in letters of the Latin alphabet. */
const roomForLabel = 24;

/**
 * Who cites whom: the publishers of an article and of its like in other languages on one side, whom they cite on the
 * other (of the others, agencies and outlets), a line for each citation. Null where nobody cites anybody by name.
 */
export function renderGraph(article: Article): SVGElement | null {
  const own = article.citations
    .filter(({ kind }) => kind !== 'anonymous')
    .map(({ canonical, name }) => [article.publisher.name, canonical ?? name] as const);
  const names = new Map(article.citations.map(({ registryId, canonical, name }) => [registryId, canonical ?? name]));
  const others = new Map(article.links.map((link) => [link.article?.id, link.article]));
  const edges = [
    ...own,
    ...[...others.values()].flatMap((other) =>
      (other?.cites ?? []).map((source) => [other?.publisher.name ?? '', names.get(source) ?? source] as const),
    ),
  ];
  if (edges.length === 0) return null;
  const publishers = place(edges.map(([publisher]) => publisher));
  const sources = place(edges.map(([, source]) => source));
  const height = Math.max(publishers.size, sources.size) * rowHeight;
  const told = [...new Set(edges.map(([publisher, source]) => `${publisher} cites ${source}`))].join('; ');
  return draw('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': `Who cites whom: ${told}.` }, [
    ...edges.map(([publisher, source]) => drawEdge(publishers.get(publisher) as Node, sources.get(source) as Node)),
    ...[...publishers.values()].map((node) =>
      drawNode(node, columns.publisher, 'end', node.label === article.publisher.name),
    ),
    ...[...sources.values()].map((node) => drawNode(node, columns.source, 'start', false)),
  ]);
}

/** A label as far as there is room for it; characters of Chinese, Japanese and Korean are as wide as two letters. */
export function fitLabel(label: string): string {
  const widthOf = (letter: string): number =>
    /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 2 : 1;
  const letters = [...label];
  const total = letters.reduce((sum, letter) => sum + widthOf(letter), 0);
  if (total <= roomForLabel) return label;
  let left = roomForLabel - 1;
  const end = letters.findIndex((letter) => {
    left -= widthOf(letter);
    return left < 0;
  });
  return `${letters.slice(0, end).join('').trimEnd()}…`;
}

const place = (labels: readonly string[]): ReadonlyMap<string, Node> =>
  new Map([...new Set(labels)].map((label, row) => [label, { label, y: (row + 0.5) * rowHeight }]));

function drawEdge(from: Node, to: Node): SVGElement {
  const [x1, x2] = [columns.publisher + 10, columns.source - 10];
  const middle = (x1 + x2) / 2;
  return draw('path', { d: `M${x1} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${x2} ${to.y}` }, []);
}

function drawNode({ label, y }: Node, x: number, anchor: 'start' | 'end', isHere: boolean): SVGElement {
  const shift = anchor === 'end' ? -10 : 10;
  return draw('g', { class: isHere ? 'here' : '' }, [
    draw('circle', { cx: x, cy: y, r: 5 }, []),
    draw('title', {}, [label]),
    draw('text', { x: x + shift, y: y + 5, 'text-anchor': anchor, direction: 'ltr' }, [fitLabel(label)]),
  ]);
}

function draw(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly (SVGElement | string)[],
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}
