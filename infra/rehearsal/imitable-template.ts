import type { Template } from '../synthesise.ts';

/** What watches the newswire: CloudFormation as moto imitates it makes none of these, and can't refer to them. */
const watching = /^AWS::(?:CloudWatch|Budgets)::/;

/**
 * The template as moto can deploy it: without alarms, dashboards and budgets.
 * @throws TypeError where something else refers to one of these, and would be lost with it
 */
export function imitableTemplate<T extends Template>(template: T): T {
  const kept = Object.entries(template.Resources).filter(([, { Type }]) => !watching.test(Type));
  const left = Object.keys(template.Resources).filter((id) => !kept.some(([each]) => each === id));
  for (const [id, resource] of kept) {
    const lost = left.find((each) => refersTo(resource, each));
    if (lost) throw new TypeError(`${id} refers to ${lost}, which moto does not imitate.`);
  }
  return { ...template, Resources: Object.fromEntries(kept) };
}

const refersTo = (resource: unknown, id: string): boolean =>
  JSON.stringify(resource).includes(`"Ref":"${id}"`) || JSON.stringify(resource).includes(`"Fn::GetAtt":["${id}"`);
