type Json = { readonly [key: string]: Json } & { readonly [key: string]: unknown };

/** The documentation as one page without scripts, rendered from the OpenAPI document. */
export function renderDocs(contract: unknown, style: string): string {
  const { paths, components, info } = contract as Json;
  const operations = Object.entries(paths as Json).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation as Json] as const),
  );
  const tags = Map.groupBy(operations, ([, { tags }]) => (tags as unknown as string[])[0] as string);
  const schemas = Object.entries((components as Json).schemas as Json);
  return page(
    style,
    [
      `<h1>Babel<span>wire</span> API</h1><p>${escapeHtml(info?.description)}</p>`,
      '<p>Reading is all GET; what writes needs IAM on AWS, and carries an <code>Idempotency-Key</code> if you give one. Lists have a <code>cursor</code>: give the <code>next</code> of a page for the one after it. Errors are problem documents (RFC 9457); branch on their <code>code</code>. Answers carry an <code>ETag</code>: send it as <code>If-None-Match</code> and get 304 while nothing changed. Where the newswire asks for a key, send it as <code>x-api-key</code>. The contract for machines is <a href="openapi.json">openapi.json</a>; <a href="./">the newswire itself</a> is a page too.</p>',
      ...[...tags].map(([tag, ofTag]) => `<h2>${escapeHtml(tag)}</h2>${ofTag.map(operation).join('')}`),
      '<h2>What answers hold</h2>',
      ...schemas.map(
        ([name, schema]) => `<section><h3 id="${name}">${name}</h3>${members(name, schema as Json)}</section>`,
      ),
    ].join('\n'),
  );
}

function operation([name, { summary, parameters, requestBody, responses }]: readonly [string, Json]): string {
  const success = Object.entries(responses as Json).find(([status]) => status.startsWith('2'))?.[1] as Json;
  const answer = (success.content ?? {}) as Json;
  const bodies = Object.entries(((requestBody as Json)?.content ?? {}) as Json);
  const json = answer['application/json'] as Json | undefined;
  const others = Object.keys(answer).filter((type) => type !== 'application/json');
  const answers = [
    ...(json ? [typeOf(json.schema as Json)] : []),
    ...(others.length > 0 ? [escapeHtml(others.join(', '))] : []),
  ];
  return `<section><h3><code>${escapeHtml(name)}</code></h3><p>${escapeHtml(summary)}.</p>${
    parameters
      ? table(
          `Parameters of ${name}`,
          ['Parameter', 'Example', 'What it says'],
          (parameters as unknown as Json[]).map(parameter),
        )
      : ''
  }${
    bodies.length > 0
      ? `<p class="answer">Body: ${bodies.map(([type, { schema }]) => (type === 'application/json' ? typeOf(schema as Json) : `<code>${escapeHtml(type)}</code>`)).join(', ')}.</p>`
      : ''
  }<p class="answer">Answers ${answers.join(', or ') || 'nothing'}. Statuses: ${escapeHtml(Object.keys(responses as Json).join(', '))}.</p></section>`;
}

const parameter = ({ name, example, description, required }: Json): readonly string[] => [
  `<code>${escapeHtml(name)}</code>${required ? ' (in the path)' : ''}`,
  `<code>${escapeHtml(example)}</code>`,
  prose(description),
];

const members = (name: string, schema: Json): string =>
  table(
    `Members of ${name}`,
    ['Member', 'Type', 'What it holds'],
    Object.entries((schema.properties ?? {}) as Json).map(([name, member]) => [
      `<code>${escapeHtml(name)}</code>`,
      typeOf(member as Json),
      `${prose(member.description)}${member.example === undefined ? '' : ` <code>${escapeHtml(JSON.stringify(member.example))}</code>`}`,
    ]),
  );

function typeOf(schema: Json): string {
  const { $ref, anyOf, items, type } = schema;
  if (typeof $ref === 'string') {
    const name = escapeHtml(($ref as string).split('/').at(-1));
    return `<a href="#${name}">${name}</a>`;
  }
  if (anyOf) return (anyOf as unknown as Json[]).map(typeOf).join(' or ');
  if (schema.allOf) return (schema.allOf as unknown as Json[]).map(typeOf).join(' and ');
  if (items) return `list of ${typeOf(items as Json)}`;
  if (schema.enum)
    return (schema.enum as unknown as string[]).map((value) => `<code>${escapeHtml(value)}</code>`).join(' ');
  if (schema.properties)
    return `object with ${Object.keys(schema.properties as Json)
      .map(escapeHtml)
      .join(', ')}`;
  return escapeHtml([type].flat().join(' or '));
}

const table = (label: string, heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div class="wide" tabindex="0" role="region" aria-label="${escapeHtml(label)}"><table><thead><tr>${heads
    .map((head) => `<th scope="col">${head}</th>`)
    .join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table></div>`;

const page = (style: string, main: string): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Babelwire API</title><style>${style}</style></head><body class="docs"><main>${main}</main></body></html>\n`;

const escapeHtml = (value: unknown): string =>
  String(value ?? '').replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Text with code between backticks. */
const prose = (value: unknown): string => escapeHtml(value).replace(/`([^`]+)`/g, '<code>$1</code>');
