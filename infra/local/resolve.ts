import { HostError } from './host-error.ts';

/** What CloudFormation's functions refer to, as names and addresses of this machine. */
export interface References {
  /** The value of `Ref`; undefined where the template has no such name. */
  ref(logicalId: string): string | undefined;
  /** The value of `Fn::GetAtt`. */
  attribute(logicalId: string, attribute: string): string | undefined;
}

/**
 * A template's value with its intrinsic functions replaced: Ref, Fn::GetAtt, Fn::Join, Fn::Sub, Fn::Select, Fn::Split.
 * Properties that refer to AWS::NoValue are left out, as CloudFormation does.
 * @throws HostError `template` for a function or a reference that it doesn't know
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
 */
export function resolve(value: unknown, references: References): unknown {
  if (Array.isArray(value)) return value.map((each) => resolve(each, references));
  if (typeof value !== 'object' || value === null) return value;
  const [name, argument] = Object.entries(value)[0] ?? [];
  if (Object.keys(value).length === 1 && name && isIntrinsic(name)) return evaluate(name, argument, references);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => !isNoValue(each))
      .map(([key, each]) => [key, resolve(each, references)]),
  );
}

const isIntrinsic = (name: string): boolean => name === 'Ref' || name.startsWith('Fn::');

const isNoValue = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'Ref' in value && value.Ref === 'AWS::NoValue';

function evaluate(name: string, argument: unknown, references: References): unknown {
  const operands = (): unknown[] => resolve(argument, references) as unknown[];
  switch (name) {
    case 'Ref':
      return known(references.ref(String(argument)), `Ref ${argument}`);
    case 'Fn::GetAtt':
      return attributeOf(argument, references);
    case 'Fn::Join': {
      const [separator, parts] = operands() as [string, unknown[]];
      return parts.join(separator);
    }
    case 'Fn::Split': {
      const [separator, text] = operands() as [string, string];
      return text.split(separator);
    }
    case 'Fn::Select': {
      const [index, list] = operands() as [string | number, unknown[]];
      return list[Number(index)];
    }
    case 'Fn::Sub':
      return substitute(argument, references);
    default:
      throw new HostError('template', `The local host does not know ${name}, which the template uses.`);
  }
}

function attributeOf(argument: unknown, references: References): string {
  const [id, attribute] = Array.isArray(argument) ? argument.map(String) : String(argument).split(/\.(.*)/s);
  return known(references.attribute(id ?? '', attribute ?? ''), `Fn::GetAtt ${id}.${attribute}`);
}

function substitute(argument: unknown, references: References): string {
  const [text, variables] = Array.isArray(argument) ? (argument as [string, Record<string, unknown>]) : [argument, {}];
  return String(text).replaceAll(/\$\{([^!}][^}]*)\}/g, (_, name: string) => {
    if (Object.hasOwn(variables as object, name)) {
      return String(resolve((variables as Record<string, unknown>)[name], references));
    }
    return name.includes('.') ? attributeOf(name, references) : known(references.ref(name), `Fn::Sub of ${name}`);
  });
}

function known(value: string | undefined, reference: string): string {
  if (value !== undefined) return value;
  throw new HostError('template', `The template refers to something that the local host does not have: ${reference}.`);
}
