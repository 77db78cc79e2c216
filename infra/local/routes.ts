import * as z from 'zod';
import type { Invocable, Template } from './template.ts';

/** One method of the REST API that invokes a function. */
export interface Route {
  /** `ANY` or an HTTP method. */
  readonly method: string;
  /** As API Gateway writes it: `/`, `/{proxy+}`, `/feeds/{id}`. */
  readonly resourcePath: string;
  readonly functionName: string;
  /** Whether the function streams its answer. */
  readonly streams?: boolean;
}

export interface RouteMatch {
  readonly route: Route;
  readonly pathParameters: Readonly<Record<string, string>> | null;
}

const methodSchema = z.object({
  HttpMethod: z.string(),
  ResourceId: z.string(),
  Integration: z
    .object({
      Type: z.string().optional(),
      Uri: z.string().optional(),
      ResponseTransferMode: z.string().optional(),
    })
    .default({}),
});

const resourceSchema = z.object({ ParentId: z.string(), PathPart: z.string() });

/** The routes of the template's REST API that are Lambda proxy integrations of one of the functions. */
export function readRoutes(template: Template, functions: readonly Invocable[]): readonly Route[] {
  const parts = new Map(
    template.ofType('AWS::ApiGateway::Resource').map((id) => [id, template.read(id, resourceSchema)] as const),
  );
  const pathOf = (resourceId: string): string => {
    const part = parts.get(resourceId);
    return part ? `${pathOf(part.ParentId)}/${part.PathPart}` : '';
  };
  return template.ofType('AWS::ApiGateway::Method').flatMap((id) => {
    const { HttpMethod, ResourceId, Integration } = template.read(id, methodSchema);
    const target = functions.find(({ arn }) => Integration.Uri?.includes(`/${arn}/`));
    if (!target || Integration.Type !== 'AWS_PROXY') return [];
    const streams = Integration.ResponseTransferMode === 'STREAM';
    return [{ method: HttpMethod, resourcePath: pathOf(ResourceId) || '/', functionName: target.name, streams }];
  });
}

/** The route that answers a request: literal segments before parameters, parameters before a greedy one. */
export function matchRoute(routes: readonly Route[], method: string, path: string): RouteMatch | null {
  const segments = path.split('/').filter(Boolean);
  const matches = routes
    .filter((route) => route.method === 'ANY' || route.method === method)
    .flatMap((route) => {
      const pathParameters = parametersOf(route.resourcePath.split('/').filter(Boolean), segments);
      return pathParameters ? [{ route, pathParameters }] : [];
    })
    .sort((one, other) => breadth(one.route) - breadth(other.route));
  const best = matches[0];
  if (!best) return null;
  return Object.keys(best.pathParameters).length > 0 ? best : { route: best.route, pathParameters: null };
}

function parametersOf(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  const parameters: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index];
    if (segment === undefined) return null;
    const name = /^\{([^}+]+)(\+?)\}$/.exec(part);
    if (!name && part !== segment) return null;
    if (name?.[2]) return { ...parameters, [name[1] ?? '']: segments.slice(index).join('/') };
    if (name) parameters[name[1] ?? ''] = segment;
  }
  return pattern.length === segments.length ? parameters : null;
}

/** How much a route takes in: a greedy parameter outweighs any number of plain ones, a method of its own wins a tie. */
const breadth = ({ resourcePath, method }: Route): number =>
  (resourcePath.includes('+}') ? 100 : 0) +
  (resourcePath.match(/\{[^}+]+\}/g)?.length ?? 0) * 2 -
  resourcePath.split('/').length * 0.01 +
  (method === 'ANY' ? 1 : 0);
